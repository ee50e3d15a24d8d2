package org.onrecord.extract.linear;

/** The labels of one sequence, as a {@link Labeller} sees them. */
public final class Labelling {

	private final Scores scores;

	private final double[][] single;

	Labelling(Scores scores) {
		this.scores = scores;
		this.single = scores.single();
	}

	/** The probability that a position has a label. */
	public double probability(int position, int label) {
		return this.single[position][label];
	}

	/** The likeliest labels of the whole, by the algorithm of Viterbi. */
	public int[] best() {
		int labels = this.scores.labels();
		int length = this.scores.length();
		double[][] best = new double[length][labels];
		int[][] from = new int[length][labels];
		for (int i = 0; i < length; i++) {
			for (int label = 0; label < labels; label++) {
				double reached = 0;
				for (int before = 0; i > 0 && before < labels; before++) {
					double sum = best[i - 1][before] + this.scores.step(i, before, label);
					if (before == 0 || sum > reached) {
						reached = sum;
						from[i][label] = before;
					}
				}
				best[i][label] = reached + this.scores.state(i, label);
			}
		}
		int[] path = new int[length];
		for (int i = length - 1; i >= 0; i--) {
			path[i] = (i == length - 1) ? largest(best[i]) : from[i + 1][path[i + 1]];
		}
		return path;
	}

	private static int largest(double[] values) {
		int largest = 0;
		for (int i = 1; i < values.length; i++) {
			if (values[i] > values[largest]) {
				largest = i;
			}
		}
		return largest;
	}

}
