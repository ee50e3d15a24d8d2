package org.onrecord.extract.date;

import java.util.Optional;

/** Reads one form of expressions of time. */
@FunctionalInterface
interface TimeReader {

	/** The expression that begins at this place of a sentence; empty if none does. */
	Optional<TimeExpression> read(Line line, int at);

}
