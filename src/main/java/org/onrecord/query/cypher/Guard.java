package org.onrecord.query.cypher;

import java.util.Locale;

import org.onrecord.knowledge.OnRecordException;
import org.onrecord.knowledge.OnRecordException.Reason;

/** What stands between a statement and the database; a refusal names it. */
enum Guard {

	/** The session may only read. */
	ACCESS_MODE,

	/** The database's own plan says that the statement only reads. */
	PLAN,

	/** Only clauses, functions and procedures of a list pass. */
	CLAUSES,

	/** Nothing grows, and nothing counts, beyond bounds that can be told beforehand. */
	APPETITE,

	/** Time, rows and bytes. */
	LIMITS;

	/** Its name as programs read it: {@code access-mode}. */
	String word() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

	/**
	 * A refusal by this guard.
	 * @param why what in the statement it is
	 * @param instead what to do about it
	 */
	OnRecordException refuses(String why, String instead) {
		return OnRecordException
			.of(Reason.REFUSED, "refused-statement", "The statement is refused: " + why + " " + instead)
			.with("guard", word());
	}

}
