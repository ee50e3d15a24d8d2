package org.onrecord.extract.date;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds the expressions of time in a sentence. */
final class TimeExpressions {

	/** In the order of trust: what names more comes first. */
	private static final List<TimeReader> READERS = List.of(new MonthReader(), new WeekdayReader(), new DayReader(),
			new PeriodReader(), new QuarterReader(), new YearReader());

	private TimeExpressions() {
	}

	/**
	 * The expressions in text order, without overlap. A reader may begin before the word
	 * it looks at ("last" of "last Friday"), never before the end of the one before.
	 */
	static List<TimeExpression> of(Line line) {
		List<TimeExpression> found = new ArrayList<>();
		int at = line.first();
		while (at < line.end()) {
			Optional<TimeExpression> next = read(line, at);
			if (next.isPresent() && (found.isEmpty() || next.get().first() >= found.get(found.size() - 1).end())) {
				found.add(next.get());
				at = next.get().end();
			}
			else {
				at++;
			}
		}
		return found;
	}

	private static Optional<TimeExpression> read(Line line, int at) {
		for (TimeReader reader : READERS) {
			Optional<TimeExpression> found = reader.read(line, at);
			if (found.isPresent()) {
				return found;
			}
		}
		return Optional.empty();
	}

}
