package org.onrecord.extract.linear;

/** The logistic function. Strict arithmetic: the same bits on every machine. */
final class Logistic {

	private Logistic() {
	}

	static double of(double sum) {
		return 1 / (1 + StrictMath.exp(-sum));
	}

}
