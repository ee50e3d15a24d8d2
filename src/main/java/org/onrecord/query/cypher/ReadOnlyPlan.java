package org.onrecord.query.cypher;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.SimpleQueryRunner;
import org.neo4j.driver.exceptions.ClientException;
import org.neo4j.driver.summary.QueryType;

/** Asks the database itself whether a statement only reads, without running it. */
final class ReadOnlyPlan {

	private static final String PREFIX = "EXPLAIN ";

	private static final Pattern PLACE = Pattern.compile("line 1, column (\\d+) \\(offset: (\\d+)\\)");

	private ReadOnlyPlan() {
	}

	/**
	 * Plans the statement.
	 * @throws org.onrecord.knowledge.OnRecordException if it does not only read, or the
	 * database cannot make sense of it
	 */
	static void assertReadOnly(SimpleQueryRunner database, AskedStatement statement) {
		QueryType type;
		try {
			type = database.run(PREFIX + statement.text(), statement.parameters()).consume().queryType();
		}
		catch (ClientException ex) {
			throw StatementFaults.told(ex, ReadOnlyPlan::withoutPrefix);
		}
		assertReadOnly(type);
	}

	static void assertReadOnly(@Nullable QueryType type) {
		if (type != QueryType.READ_ONLY) {
			throw Guard.PLAN.refuses("the database says that it does more than read (" + type + ").",
					"Articles come in by POST /api/articles.");
		}
	}

	/** A place in the statement as it was asked. */
	static String withoutPrefix(String message) {
		return PLACE.matcher(message).replaceAll(ReadOnlyPlan::place);
	}

	private static String place(MatchResult place) {
		int column = Math.max(1, Integer.parseInt(place.group(1)) - PREFIX.length());
		return "line 1, column %d (offset: %d)".formatted(column, column - 1);
	}

}
