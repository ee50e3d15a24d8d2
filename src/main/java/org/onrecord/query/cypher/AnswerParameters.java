package org.onrecord.query.cypher;

import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.onrecord.knowledge.OnRecordException;
import org.onrecord.query.Parameters;

/**
 * How an answer is wanted.
 *
 * @param format name of its form; null if none is named
 * @param limit how many rows at most
 */
record AnswerParameters(@Nullable String format, int limit) {

	static final int USUAL_ROWS = 1000;

	static final int MOST_ROWS = 10_000;

	AnswerParameters {
		if (limit < 1 || limit > MOST_ROWS) {
			throw OnRecordException.invalid("limit",
					"Parameter limit has to be 1 to " + MOST_ROWS + ", not " + limit + ".");
		}
	}

	/** Reads {@code format} and {@code limit}; those of the statement are in the body. */
	static AnswerParameters of(Map<String, String> typed) {
		Parameters parameters = new Parameters(typed);
		AnswerParameters wanted = new AnswerParameters(parameters.text("format"),
				parameters.whole("limit", USUAL_ROWS));
		parameters.refuseOthers();
		return wanted;
	}

}
