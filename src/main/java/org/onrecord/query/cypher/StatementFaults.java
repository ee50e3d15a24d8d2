package org.onrecord.query.cypher;

import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

import org.neo4j.driver.exceptions.Neo4jException;
import org.onrecord.knowledge.OnRecordException;
import org.onrecord.knowledge.OnRecordException.Reason;

/** What the database says about a statement, for whoever asked it. */
final class StatementFaults {

	private static final String ACCESS_MODE = "Neo.ClientError.Statement.AccessMode";

	private StatementFaults() {
	}

	/**
	 * The refusal that a fault of the database is; the fault itself if it is not about
	 * the statement.
	 * @param places corrects places in the message
	 */
	static RuntimeException told(Neo4jException fault, UnaryOperator<String> places) {
		String code = String.valueOf(fault.code());
		if (code.equals(ACCESS_MODE)) {
			return Guard.ACCESS_MODE
				.refuses("it writes, and the session may only read.", "Articles come in by POST /api/articles.")
				.causedBy(fault);
		}
		if (code.startsWith("Neo.ClientError.Statement") || code.startsWith("Neo.ClientError.Procedure")) {
			return OnRecordException
				.of(Reason.INVALID, "invalid-statement",
						"The database cannot run this statement: " + places.apply(message(fault)))
				.causedBy(fault);
		}
		if (isTooCostly(fault)) {
			return tooCostly().causedBy(fault);
		}
		return fault;
	}

	/** Whether the database ended it because of its time or its memory. */
	static boolean isTooCostly(Neo4jException fault) {
		String code = String.valueOf(fault.code());
		return code.startsWith("Neo.ClientError.Transaction.TransactionTimedOut")
				|| code.startsWith("Neo.TransientError.General.MemoryPool")
				|| code.startsWith("Neo.TransientError.General.TransactionMemory")
				|| code.startsWith("Neo.TransientError.General.TransactionOutOfMemory")
				|| code.contains("StackOverFlow");
	}

	/** A statement that takes more than one statement gets. */
	static OnRecordException tooCostly() {
		return OnRecordException.of(Reason.UNAVAILABLE, "too-costly",
				"The statement took more time or memory than one gets, and was given up. Ask for less: match from a "
						+ "known name or id, bound paths such as *..3, or add LIMIT.");
	}

	/**
	 * Without the statement, which stands behind the message with a mark at the place.
	 */
	private static String message(Neo4jException fault) {
		return String.valueOf(fault.getMessage())
			.lines()
			.takeWhile((line) -> !line.startsWith("\""))
			.map((line) -> line.replaceAll("(Caused by: )?\\b\\w+(\\.\\w+)+(Exception|Error): ", ""))
			.collect(Collectors.joining(" "));
	}

}
