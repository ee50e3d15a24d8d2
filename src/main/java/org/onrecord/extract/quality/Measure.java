package org.onrecord.extract.quality;

/**
 * How much of what was found is right, and how much of what is there was found; from 0 to
 * 1, and 0 where there is nothing to divide by.
 *
 * @param precision right ones among the found
 * @param recall found ones among those that are there
 * @param f1 harmonic mean of both
 */
public record Measure(double precision, double recall, double f1) {

	/** Shares are kept to a hundredth of a percent. */
	private static final double DIGITS = 10_000;

	static Measure of(int rightFound, int found, int rightMarked, int marked) {
		double precision = ratio(rightFound, found);
		double recall = ratio(rightMarked, marked);
		double sum = precision + recall;
		return new Measure(rounded(precision), rounded(recall), rounded((sum > 0) ? 2 * precision * recall / sum : 0));
	}

	/** A share of something. */
	static double share(int part, int whole) {
		return rounded(ratio(part, whole));
	}

	private static double ratio(int part, int whole) {
		return (whole > 0) ? (double) part / whole : 0;
	}

	static double rounded(double share) {
		return Math.round(share * DIGITS) / DIGITS;
	}

}
