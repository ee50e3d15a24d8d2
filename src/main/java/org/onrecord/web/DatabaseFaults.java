package org.onrecord.web;

import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.exceptions.AuthenticationException;
import org.neo4j.driver.exceptions.Neo4jException;
import org.neo4j.driver.exceptions.ServiceUnavailableException;
import org.neo4j.driver.exceptions.SessionExpiredException;

/**
 * Which faults of the database are no faults of the program. The driver's own exception
 * may stand behind those of Spring.
 */
final class DatabaseFaults {

	private DatabaseFaults() {
	}

	/** Whether the database cannot be reached, or not with this password. */
	static boolean away(Throwable fault) {
		return stemsFrom(fault,
				(cause) -> cause instanceof ServiceUnavailableException || cause instanceof SessionExpiredException
						|| cause instanceof AuthenticationException
						|| hasCode(cause, "Neo.TransientError.General.DatabaseUnavailable"));
	}

	/** Whether the database stopped a transaction that ran too long or grew too big. */
	static boolean tookTooLong(Throwable fault) {
		return stemsFrom(fault,
				(cause) -> hasCode(cause, "Neo.ClientError.Transaction.TransactionTimedOut")
						|| hasCode(cause, "Neo.TransientError.General.MemoryPoolOutOfMemoryError")
						|| hasCode(cause, "Neo.TransientError.General.TransactionMemoryLimit")
						|| hasCode(cause, "Neo.TransientError.General.TransactionOutOfMemoryError"));
	}

	private static boolean hasCode(Throwable cause, String prefix) {
		return cause instanceof Neo4jException fault && fault.code() != null && fault.code().startsWith(prefix);
	}

	private static boolean stemsFrom(Throwable fault, Predicate<Throwable> kind) {
		for (@Nullable
		Throwable cause = fault; cause != null; cause = cause.getCause()) {
			if (kind.test(cause)) {
				return true;
			}
		}
		return false;
	}

}
