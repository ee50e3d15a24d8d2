package org.onrecord.query.cypher;

import org.onrecord.knowledge.OnRecordException;

/**
 * How much one statement may make and do, where the database itself would not stop it.
 * Each part of an {@link Amount} has a bound of its own.
 *
 * @param bytes most bytes of a value, or of all variables of a row together
 * @param steps most steps between two looks whether to stop
 */
record Bounds(double bytes, double steps) {

	static final Bounds USUAL = new Bounds(16_000_000, 2_000_000);

	/** Most elements of a {@code range()}. */
	static final double LONGEST_RANGE = 100_000;

	private static final double BYTES_A_ROW = 16_000;

	private static final double TEXTS = 2000;

	private static final double TEXTS_OF_ROWS = 256;

	private static final double STEPS_A_TEXT = 20_000;

	private static final double STEPS_A_ROW = 600;

	void assertBytes(Amount much) {
		if (exceeds(much, this.bytes, BYTES_A_ROW, TEXTS)) {
			throw Guard.APPETITE.refuses(
					"it can make a value that is too large, since lists or texts in it multiply each other or grow again and again.",
					"Bound the lists first, such as by list[..1000], and return parts rather than joining them.");
		}
	}

	void assertSteps(Amount many) {
		if (exceeds(many, this.steps, STEPS_A_ROW, STEPS_A_TEXT)) {
			throw Guard.APPETITE.refuses(
					"it goes through lists within lists, or joins a text or list piece by piece, for so long that the database could not be stopped.",
					"Use UNWIND and aggregations such as collect, count and sum, or bound the lists first, such as by list[..1000].");
		}
	}

	OnRecordException unboundedRange() {
		return Guard.APPETITE.refuses("the bounds of a range() in it cannot be told beforehand.",
				"Write them as numbers, parameters or size() of a list.");
	}

	OnRecordException tooLongRange() {
		return Guard.APPETITE.refuses("a range() in it has more than %,.0f elements.".formatted(LONGEST_RANGE),
				"Take a shorter one, or match rows of the graph instead.");
	}

	private static boolean exceeds(Amount amount, double plain, double rows, double texts) {
		return !(amount.part(Amount.PLAIN) <= plain && amount.part(Amount.ROWS) <= rows
				&& amount.part(Amount.TEXTS) <= texts && amount.part(Amount.TEXTS_OF_ROWS) <= TEXTS_OF_ROWS);
	}

}
