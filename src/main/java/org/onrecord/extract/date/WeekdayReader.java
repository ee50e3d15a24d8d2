package org.onrecord.extract.date;

import java.time.DayOfWeek;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;

import org.onrecord.knowledge.ReportedDate;

/**
 * Weekdays: "Tuesday", "late Tuesday night", "last Friday", "this past Sunday", "next
 * Monday". "Last" is strictly before the day of publication, "next" strictly after it.
 * Days that come again ("every Tuesday") and names ("Black Friday") are no dates.
 */
final class WeekdayReader implements TimeReader {

	static final String PARTS = "morning|afternoon|evening|night|midday|noon|overnight";

	private static final String AGAIN = "every|each|any|most|some|another|a|an|one|no|per";

	private static final String NAMED = "super|black|good|cyber|ash|holy|bloody|giving|easter|palm|fat|shrove|maundy";

	@Override
	public Optional<TimeExpression> read(Line line, int at) {
		return CalendarWords.weekday(line, at)
			.filter((weekday) -> !line.isName(at) && !(line.is(at - 1, NAMED) && line.capitalised(at - 1)))
			.map((weekday) -> read(line, at, weekday));
	}

	private static TimeExpression read(Line line, int at, DayOfWeek weekday) {
		int end = line.is(at + 1, "-") ? at + 2 : at + 1;
		end = line.is(end, PARTS) ? end + 1 : at + 1;
		return switch (line.word(at - 1)) {
			case "last" -> line.is(at - 2, "the") ? expression(at - 1, end, Time.UNKNOWN)
					: expression(at - 1, end, previous(weekday));
			case "past" -> expression(line.is(at - 2, "this") ? at - 2 : at - 1, end, latest(weekday, false));
			case "coming" -> expression(line.is(at - 2, "this") ? at - 2 : at - 1, end, latest(weekday, true));
			case "next" -> expression(at - 1, end, next(weekday));
			case "this", "late", "early", "earlier", "later" -> expression(at - 1, end, nearest(weekday));
			case "ago" -> expression(at, end, Time.UNKNOWN);
			default -> expression(at, end, line.is(at - 1, AGAIN) ? Time.UNKNOWN : nearest(weekday));
		};
	}

	private static TimeExpression expression(int first, int end, Time time) {
		return new TimeExpression(first, end, time);
	}

	private static Time nearest(DayOfWeek weekday) {
		return Time.nearest((day, ahead) -> ReportedDate.day(Nearest.weekday(day, weekday, ahead)));
	}

	private static Time latest(DayOfWeek weekday, boolean ahead) {
		return Time.published((day) -> ReportedDate.day(Nearest.weekday(day, weekday, ahead)));
	}

	private static Time previous(DayOfWeek weekday) {
		return Time.published((day) -> ReportedDate.day(day.with(TemporalAdjusters.previous(weekday))));
	}

	private static Time next(DayOfWeek weekday) {
		return Time.published((day) -> ReportedDate.day(day.with(TemporalAdjusters.next(weekday))));
	}

}
