package org.onrecord.cli;

import org.onrecord.query.ClaimAnswer;

/** Writes claims in one format, one after the other. */
interface ClaimPrinter {

	/** Writes what stands before the first claim. */
	default void begin() {
	}

	/** Writes one claim. */
	void print(ClaimAnswer claim);

	/** Writes what stands after the last claim. */
	default void end() {
	}

}
