package org.onrecord.query.cypher;

import java.util.Arrays;

/**
 * An upper bound of a size or a count, as a sum: so much, so much a row that the graph
 * holds, so much a unit of a stored text, so much a unit of text a row, and so much a
 * unit of what each {@code reduce} around has gathered. A square of any of them is beyond
 * all bounds, since nobody knows how many rows there are or how long the texts.
 */
final class Amount {

	static final int PLAIN = 0;

	static final int ROWS = 1;

	static final int TEXTS = 2;

	static final int TEXTS_OF_ROWS = 3;

	/** Where the parts of what is gathered begin. */
	private static final int GATHERED = 4;

	/** How many {@code reduce} may stand in each other. */
	static final int MOST_GATHERING = 4;

	static final Amount NONE = plain(0);

	private final double[] parts;

	private Amount(double[] parts) {
		this.parts = parts;
	}

	static Amount plain(double much) {
		return of(PLAIN, much);
	}

	/** So much a row. */
	static Amount rows(double each) {
		return of(ROWS, each);
	}

	/** So much a unit of a stored text. */
	static Amount texts(double each) {
		return of(TEXTS, each);
	}

	/** As much as a {@code reduce} has gathered, counted from the outermost. */
	static Amount gathered(int depth) {
		return of(GATHERED + depth, 1);
	}

	private static Amount of(int part, double much) {
		double[] parts = new double[GATHERED + MOST_GATHERING];
		parts[part] = much;
		return new Amount(parts);
	}

	double part(int part) {
		return this.parts[part];
	}

	double gathering(int depth) {
		return this.parts[GATHERED + depth];
	}

	/** Whether it can be told without knowing the graph. */
	boolean isPlain() {
		return Arrays.stream(this.parts, 1, this.parts.length).allMatch((part) -> part == 0);
	}

	/** Whether what a {@code reduce} has gathered is in it. */
	private boolean isGathering() {
		return Arrays.stream(this.parts, GATHERED, this.parts.length).anyMatch((part) -> part != 0);
	}

	Amount plus(Amount other) {
		double[] sum = this.parts.clone();
		Arrays.setAll(sum, (i) -> sum[i] + other.parts[i]);
		return new Amount(sum);
	}

	Amount plus(double much) {
		return plus(plain(much));
	}

	Amount times(double factor) {
		return times(plain(factor));
	}

	Amount times(Amount other) {
		double[] product = new double[this.parts.length];
		for (int i = 0; i < product.length; i++) {
			for (int j = 0; j < product.length; j++) {
				if (this.parts[i] != 0 && other.parts[j] != 0) {
					product[degree(i, j)] += degree(i, j) == PLAIN && i + j > 0 ? Double.POSITIVE_INFINITY
							: this.parts[i] * other.parts[j];
				}
			}
		}
		return new Amount(product);
	}

	/** Where the product of two parts goes; to the plain ones if it is beyond bounds. */
	private static int degree(int one, int other) {
		if (one == PLAIN || other == PLAIN) {
			return one + other;
		}
		return (one + other == ROWS + TEXTS && one != other) ? TEXTS_OF_ROWS : PLAIN;
	}

	/** The larger of each part. */
	Amount or(Amount other) {
		double[] most = this.parts.clone();
		Arrays.setAll(most, (i) -> Math.max(most[i], other.parts[i]));
		return new Amount(most);
	}

	/** With a bound in place of what a {@code reduce} has gathered. */
	Amount gatheringAtMost(int depth, Amount bound) {
		double[] others = this.parts.clone();
		others[GATHERED + depth] = 0;
		return new Amount(others).plus(bound.times(gathering(depth)));
	}

	/**
	 * What rows hold together if each holds this much. Rows that the database gathers
	 * count against the memory of the transaction, however they are grouped, so that many
	 * rows of many rows are many rows.
	 */
	Amount gatheredOver(Amount rows) {
		if (rows.isPlain() || isGathering() || rows.isGathering()) {
			return times(rows);
		}
		double[] together = this.parts.clone();
		together[ROWS] = this.parts[PLAIN] + this.parts[ROWS];
		together[TEXTS_OF_ROWS] = this.parts[TEXTS] + this.parts[TEXTS_OF_ROWS];
		together[PLAIN] = 0;
		together[TEXTS] = 0;
		return new Amount(together);
	}

	@Override
	public String toString() {
		return Arrays.toString(this.parts);
	}

}
