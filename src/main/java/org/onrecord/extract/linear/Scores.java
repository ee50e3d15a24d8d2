package org.onrecord.extract.linear;

import java.util.Arrays;

/**
 * What speaks for each label and each pair of labels of one sequence, and how likely that
 * makes them: forward and backward sums, scaled at each position.
 */
final class Scores {

	private final int labels;

	/** Of each position and label, the sum of weights. */
	private final double[][] states;

	/** Of each position and pair of labels (the one before first), the sum of weights. */
	private final double[][] steps;

	private final double[][] forward;

	private final double[][] backward;

	private double[][] expStates = new double[0][];

	private double[][] expSteps = new double[0][];

	Scores(int labels, double[][] states, double[][] steps) {
		this.labels = labels;
		this.states = states;
		this.steps = steps;
		this.forward = new double[states.length][labels];
		this.backward = new double[states.length][labels];
	}

	int length() {
		return this.states.length;
	}

	int labels() {
		return this.labels;
	}

	double state(int position, int label) {
		return this.states[position][label];
	}

	double step(int position, int before, int label) {
		return this.steps[position][before * this.labels + label];
	}

	/** The probability of each label at each position. */
	double[][] single() {
		sum();
		double[][] single = new double[length()][this.labels];
		for (int i = 0; i < length(); i++) {
			double total = 0;
			for (int label = 0; label < this.labels; label++) {
				single[i][label] = this.forward[i][label] * this.backward[i][label];
				total += single[i][label];
			}
			divide(single[i], total);
		}
		return single;
	}

	/** The probability of each pair of labels at each position but the first. */
	double[][] pairs() {
		sum();
		double[][] pairs = new double[length()][this.labels * this.labels];
		for (int i = 1; i < length(); i++) {
			double total = 0;
			for (int pair = 0; pair < pairs[i].length; pair++) {
				int label = pair % this.labels;
				pairs[i][pair] = this.forward[i - 1][pair / this.labels] * this.expSteps[i][pair]
						* this.expStates[i][label] * this.backward[i][label];
				total += pairs[i][pair];
			}
			divide(pairs[i], total);
		}
		return pairs;
	}

	private void sum() {
		if (this.expStates.length == length()) {
			return;
		}
		this.expStates = exp(this.states);
		this.expSteps = exp(this.steps);
		for (int i = 0; i < length(); i++) {
			for (int label = 0; label < this.labels; label++) {
				this.forward[i][label] = this.expStates[i][label] * ((i == 0) ? 1 : before(i, label));
			}
			divide(this.forward[i], Arrays.stream(this.forward[i]).sum());
		}
		for (int i = length() - 1; i >= 0; i--) {
			for (int label = 0; label < this.labels; label++) {
				this.backward[i][label] = (i == length() - 1) ? 1 : after(i, label);
			}
			divide(this.backward[i], Arrays.stream(this.backward[i]).sum());
		}
	}

	private double before(int position, int label) {
		double sum = 0;
		for (int other = 0; other < this.labels; other++) {
			sum += this.forward[position - 1][other] * this.expSteps[position][other * this.labels + label];
		}
		return sum;
	}

	private double after(int position, int label) {
		double sum = 0;
		for (int other = 0; other < this.labels; other++) {
			sum += this.expSteps[position + 1][label * this.labels + other] * this.expStates[position + 1][other]
					* this.backward[position + 1][other];
		}
		return sum;
	}

	/** Relative to the largest of each position, which leaves probabilities alone. */
	private static double[][] exp(double[][] sums) {
		double[][] exp = new double[sums.length][];
		for (int i = 0; i < sums.length; i++) {
			double largest = Arrays.stream(sums[i]).max().orElse(0);
			exp[i] = Arrays.stream(sums[i]).map((sum) -> StrictMath.exp(sum - largest)).toArray();
		}
		return exp;
	}

	private static void divide(double[] values, double total) {
		for (int i = 0; i < values.length; i++) {
			values[i] /= total;
		}
	}

}
