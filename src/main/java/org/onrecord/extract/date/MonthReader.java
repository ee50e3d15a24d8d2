package org.onrecord.extract.date;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.onrecord.knowledge.ReportedDate;

/**
 * Months, with day and year or without: "July 25", "Tuesday, Oct. 25, 2016", "the 25th of
 * July", "July 2015", "in early July", "last July". A month alone needs a word before it
 * that speaks of time, since "May" and "March" are other words too.
 */
final class MonthReader implements TimeReader {

	private static final String LEADS = "in|last|this|next|past|early|late|mid|since|of|by|until|till|during|from|"
			+ "between|earlier|later|before|after|through|back|mid-";

	private static final String PERSONAL = "an?|the|her|his|their|our|my";

	@Override
	public Optional<TimeExpression> read(Line line, int at) {
		Optional<DayOfWeek> weekday = CalendarWords.weekday(line, at);
		if (weekday.isPresent()) {
			int next = line.is(at + 1, ",") ? at + 2 : at + 1;
			return CalendarWords.month(line, next).flatMap((month) -> dayAfter(line, at, next, month, weekday.get()));
		}
		if (CalendarWords.dayOfMonth(line, at).isPresent()) {
			int next = line.is(at + 1, "of") ? at + 2 : at + 1;
			return CalendarWords.month(line, next).flatMap((month) -> dayBefore(line, at, next, month));
		}
		return CalendarWords.month(line, at)
			.flatMap((month) -> dayAfter(line, at, at, month, null).or(() -> withYear(line, at, month))
				.or(() -> alone(line, at, month)));
	}

	/** "July 25", "July 25, 2015"; of "July 25 and 26" or "July 25-27" the first day. */
	private static Optional<TimeExpression> dayAfter(Line line, int at, int monthAt, Month month,
			@Nullable DayOfWeek weekday) {
		return CalendarWords.dayOfMonth(line, monthAt + 1).map((day) -> {
			int end = rangeEnd(line, monthAt + 2);
			int year = line.is(end, ",") ? end + 1 : end;
			return CalendarWords.year(line, year)
				.map((found) -> new TimeExpression(at, year + 1, absolute(found, month, day)))
				.orElseGet(() -> new TimeExpression(at, end, nearest(month, day, weekday)));
		});
	}

	private static int rangeEnd(Line line, int end) {
		boolean range = line.is(end, "-|\u2013|--|to|through|and")
				&& CalendarWords.dayOfMonth(line, end + 1).isPresent() && line.tag(end + 1).equals("CD")
				&& !line.is(end + 2, "percent|%|[a-z]+s");
		return range ? end + 2 : end;
	}

	/** "25 July 2015", "the 25th of July". */
	private static Optional<TimeExpression> dayBefore(Line line, int at, int monthAt, Month month) {
		boolean ordinal = line.is(at, "\\d+(st|nd|rd|th)") || monthAt == at + 1;
		return CalendarWords.dayOfMonth(line, at)
			.filter((day) -> ordinal)
			.map((day) -> CalendarWords.year(line, monthAt + 1)
				.map((year) -> new TimeExpression(at, monthAt + 2, absolute(year, month, day)))
				.orElseGet(() -> new TimeExpression(at, monthAt + 1, nearest(month, day, null))));
	}

	/** "July 2015", "July of 2015", "July, 2015". */
	private static Optional<TimeExpression> withYear(Line line, int at, Month month) {
		int next = line.is(at + 1, "of|,") ? at + 2 : at + 1;
		return CalendarWords.year(line, next)
			.map((year) -> new TimeExpression(at, next + 1,
					Time.absolute(ReportedDate.monthOf(LocalDate.of(year, month, 1)))));
	}

	private static Optional<TimeExpression> alone(Line line, int at, Month month) {
		if (!line.tag(at).startsWith("NNP") || line.isName(at) || !line.is(at - 1, LEADS)
				|| line.is(at - 2, PERSONAL)) {
			return Optional.empty();
		}
		return Optional.of(switch (line.word(at - 1)) {
			case "last", "past" -> new TimeExpression(at - 1, at + 1,
					Time.published((day) -> Nearest.month(day.withDayOfMonth(1).minusDays(1), month, false)));
			case "next" -> new TimeExpression(at - 1, at + 1,
					Time.published((day) -> Nearest.month(day.withDayOfMonth(1).plusMonths(1), month, true)));
			case "this" -> new TimeExpression(at - 1, at + 1,
					Time.published((day) -> ReportedDate.monthOf(LocalDate.of(day.getYear(), month, 1))));
			case "early", "late", "mid", "earlier", "later" ->
				new TimeExpression(at - 1, at + 1, Time.nearest((day, ahead) -> Nearest.month(day, month, ahead)));
			default -> new TimeExpression(at, at + 1, Time.nearest((day, ahead) -> Nearest.month(day, month, ahead)));
		});
	}

	private static Time absolute(int year, Month month, int day) {
		try {
			return Time.absolute(ReportedDate.day(LocalDate.of(year, month, day)));
		}
		catch (DateTimeException ex) {
			return Time.UNKNOWN;
		}
	}

	private static Time nearest(Month month, int day, @Nullable DayOfWeek weekday) {
		if (day > month.maxLength()) {
			return Time.UNKNOWN;
		}
		MonthDay date = MonthDay.of(month, day);
		return Time.nearest((published, ahead) -> ReportedDate.day(Nearest.day(published, date, weekday, ahead)));
	}

}
