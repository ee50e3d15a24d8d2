package org.onrecord.extract.date;

import java.util.Optional;

import org.onrecord.knowledge.ReportedDate;

/**
 * Days counted from the day of publication ("yesterday", "last night", "this morning") or
 * from the day that the article told of last ("the day before", "the next day").
 */
final class DayReader implements TimeReader {

	private static final String SAME = "same|very";

	@Override
	public Optional<TimeExpression> read(Line line, int at) {
		return switch (line.word(at)) {
			case "today", "tonight" ->
				expression(at, at + 1, line.is(at + 1, "'s|\u2019s") ? Time.UNKNOWN : published(0));
			case "yesterday" -> expression(at, part(line, at + 1), published(-1));
			case "tomorrow" -> expression(at, part(line, at + 1), published(1));
			case "last" -> line.is(at + 1, "night|evening") ? expression(at, at + 2, published(-1)) : Optional.empty();
			case "this" ->
				line.is(at + 1, "morning|afternoon|evening") ? expression(at, at + 2, published(0)) : Optional.empty();
			case "the", "a", "one" -> told(line, at);
			case "that" -> that(line, at);
			default -> Optional.empty();
		};
	}

	/**
	 * "the day before", "the next day", "a day earlier"; not "the day before the vote".
	 */
	private static Optional<TimeExpression> told(Line line, int at) {
		boolean definite = line.is(at, "the");
		if (line.is(at + 1, "day") && closes(line, at + 3)) {
			if (line.is(at + 2, definite ? "before" : "before|earlier|prior")) {
				return expression(at, at + 3, Time.mentioned(-1));
			}
			if (line.is(at + 2, definite ? "after" : "after|later")) {
				return expression(at, at + 3, Time.mentioned(1));
			}
		}
		if (definite && line.is(at + 2, "day")) {
			return switch (line.word(at + 1)) {
				case "previous" -> expression(at, at + 3, Time.mentioned(-1));
				case "next", "following" -> expression(at, at + 3, Time.mentioned(1));
				case "same" -> expression(at, at + 3, Time.mentioned(0));
				default -> Optional.empty();
			};
		}
		return Optional.empty();
	}

	/** "that day", "that same night". */
	private static Optional<TimeExpression> that(Line line, int at) {
		int next = line.is(at + 1, SAME) ? at + 2 : at + 1;
		return line.is(next, "day|" + WeekdayReader.PARTS) && closes(line, next + 1)
				? expression(at, next + 1, Time.mentioned(0)) : Optional.empty();
	}

	private static boolean closes(Line line, int at) {
		return !line.holds(at)
				|| (line.tag(at).matches("[.,:]|''|-RRB-|CC|VB[DZ]|IN") && !line.is(at, "of|after|before"));
	}

	private static int part(Line line, int at) {
		return line.is(at, WeekdayReader.PARTS) ? at + 1 : at;
	}

	private static Time published(int days) {
		return Time.published((day) -> ReportedDate.day(day.plusDays(days)));
	}

	private static Optional<TimeExpression> expression(int first, int end, Time time) {
		return Optional.of(new TimeExpression(first, end, time));
	}

}
