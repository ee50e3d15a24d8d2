package org.onrecord.extract.date;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.onrecord.knowledge.ReportedDate;

/**
 * Weeks, weekends, months and years counted from the day of publication: "last week",
 * "earlier this month", "earlier in the year", "over the weekend", "two days ago". Spans
 * ("in the last week", "the past year") and rough numbers ("more than a year ago") give
 * no date.
 */
final class PeriodReader implements TimeReader {

	private static final String UNITS = "week|month|year|weekend";

	private static final String ROUGH = "nearly|almost|about|around|roughly|over|than|least|some|only|just|like|half";

	@Override
	public Optional<TimeExpression> read(Line line, int at) {
		return switch (line.word(at)) {
			case "earlier", "later", "late", "early" -> within(line, at);
			case "last", "this", "next" -> counted(line, at, at);
			case "weekend" -> line.is(at - 1, "the") && line.is(at - 2, "over|during|on|at")
					? Optional.of(new TimeExpression(at - 1, at + 1, Time.nearest(PeriodReader::weekend)))
					: Optional.empty();
			default -> ago(line, at);
		};
	}

	/** "earlier this month", "late last year", "earlier in the week". */
	private static Optional<TimeExpression> within(Line line, int at) {
		if (line.is(at + 1, "in") && line.is(at + 2, "the") && line.is(at + 3, UNITS)) {
			return expression(at, at + 4, line.word(at + 3), 0);
		}
		return line.is(at + 1, "last|this|next") ? counted(line, at, at + 1) : Optional.empty();
	}

	private static Optional<TimeExpression> counted(Line line, int first, int at) {
		int unit = line.is(at + 1, "past|coming") ? at + 2 : at + 1;
		if (!line.is(unit, UNITS)) {
			return Optional.empty();
		}
		boolean past = line.is(at, "last") || line.is(at + 1, "past");
		boolean span = line.is(at, "last") && line.is(at - 1, "the|these");
		int steps = past ? -1 : (line.is(at, "next") ? 1 : 0);
		return span ? Optional.of(new TimeExpression(first, unit + 1, Time.UNKNOWN))
				: expression(first, unit + 1, line.word(unit), steps);
	}

	private static Optional<TimeExpression> expression(int first, int end, String unit, int steps) {
		Time time = unit.equals("weekend") ? weekend(steps) : Time.published((day) -> period(day, unit, steps));
		return Optional.of(new TimeExpression(first, end, time));
	}

	private static ReportedDate period(LocalDate day, String unit, int steps) {
		return switch (unit) {
			case "week" -> ReportedDate.weekOf(day.plusWeeks(steps));
			case "month" -> ReportedDate.monthOf(day.plusMonths(steps));
			default -> ReportedDate.year(day.getYear() + steps);
		};
	}

	private static Time weekend(int steps) {
		return switch (steps) {
			case -1 -> Time.published((day) -> weekend(day.minusDays(daysOfWeekend(day)), false));
			case 1 -> Time.published((day) -> ReportedDate.weekOf(day.plusWeeks(1)));
			default -> Time.nearest(PeriodReader::weekend);
		};
	}

	/** On Saturdays and Sundays "last weekend" is the one before. */
	private static int daysOfWeekend(LocalDate day) {
		return Math.max(0, day.getDayOfWeek().getValue() - DayOfWeek.FRIDAY.getValue());
	}

	/**
	 * The week of the latest weekend that has begun, or of the next that has not ended.
	 */
	private static ReportedDate weekend(LocalDate day, boolean ahead) {
		return ReportedDate.weekOf(day.with(ahead ? TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY)
				: TemporalAdjusters.previousOrSame(DayOfWeek.SATURDAY)));
	}

	/** "two days ago", "a week ago", "an hour ago". */
	private static Optional<TimeExpression> ago(Line line, int at) {
		if (!line.is(at + 2, "ago")) {
			return Optional.empty();
		}
		return CalendarWords.number(line, at)
			.flatMap((number) -> Optional.ofNullable(before(line.word(at + 1), number))
				.map((time) -> new TimeExpression(at, at + 3, line.is(at - 1, ROUGH) ? Time.UNKNOWN : time)));
	}

	private static @Nullable Time before(String unit, int number) {
		return switch (unit) {
			case "hour", "hours", "minute", "minutes" -> Time.published((day) -> ReportedDate.day(day));
			case "day", "days" -> Time.published((day) -> ReportedDate.day(day.minusDays(number)));
			case "week", "weeks" -> Time.published((day) -> ReportedDate.weekOf(day.minusWeeks(number)));
			case "month", "months" -> Time.published((day) -> ReportedDate.monthOf(day.minusMonths(number)));
			case "year", "years" -> Time.published((day) -> ReportedDate.year(day.getYear() - number));
			default -> null;
		};
	}

}
