package org.onrecord.extract.date;

import java.time.Month;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.onrecord.knowledge.ReportedDate;

/**
 * Seasons and quarters: "in the spring", "last fall", "the summer of 2015", "the third
 * quarter". Seasons begin with their month (spring with March); of a winter that is the
 * December before the new year.
 */
final class QuarterReader implements TimeReader {

	private static final Map<String, Month> SEASONS = Map.of("spring", Month.MARCH, "summer", Month.JUNE, "fall",
			Month.SEPTEMBER, "autumn", Month.SEPTEMBER, "winter", Month.DECEMBER);

	private static final List<String> ORDINALS = List.of("first", "second", "third", "fourth");

	private static final String EARLY_OR_LATE = "early|late|earlier|later|mid";

	@Override
	public Optional<TimeExpression> read(Line line, int at) {
		int quarter = ORDINALS.indexOf(line.word(at));
		if (quarter >= 0 && line.is(at + 1, "quarter") && line.is(at - 1, "the|this|last")) {
			return Optional.of(expression(line, at, at + 2, Month.of(3 * quarter + 1)));
		}
		Month first = SEASONS.get(line.word(at));
		if (first == null || !line.tag(at).startsWith("NN") || !introduced(line, at)) {
			return Optional.empty();
		}
		return Optional.of(expression(line, at, at + 1, first));
	}

	/** "in the spring", "this spring", "spring 2015"; not "the fall of the wall". */
	private static boolean introduced(Line line, int at) {
		boolean time = line.is(at - 1, "this|last|next|in|" + EARLY_OR_LATE)
				|| (line.is(at - 1, "the") && line.is(at - 2, "in|during|over|early|late"));
		return year(line, at + 1) > 0 || (time && !line.is(at + 1, "of|in"));
	}

	private static TimeExpression expression(Line line, int at, int end, Month first) {
		int yearAt = year(line, end);
		if (yearAt > 0) {
			int year = CalendarWords.year(line, yearAt).orElseThrow();
			return new TimeExpression(at, yearAt + 1, Time.absolute(ReportedDate.quarter(year, first)));
		}
		return switch (line.word(at - 1)) {
			case "last" -> new TimeExpression(at - 1, end,
					Time.published((day) -> Nearest.quarter(day.minusMonths(3), first, false)));
			case "next" -> new TimeExpression(at - 1, end,
					Time.published((day) -> Nearest.quarter(day.plusMonths(3), first, true)));
			case "this" -> new TimeExpression(at - 1, end, nearest(first));
			default -> new TimeExpression(at, end, nearest(first));
		};
	}

	private static Time nearest(Month first) {
		return Time.nearest((day, ahead) -> Nearest.quarter(day, first, ahead));
	}

	/** Where the year of a season stands, or -1. */
	private static int year(Line line, int at) {
		int year = line.is(at, "of") ? at + 1 : at;
		return CalendarWords.year(line, year).isPresent() ? year : -1;
	}

}
