package org.onrecord.extract.linear;

/** The mean of weights as they were at several times: steadier than the last alone. */
final class Average {

	private final float[] weights;

	private final double[] sums;

	private int times;

	Average(float[] weights) {
		this.weights = weights;
		this.sums = new double[weights.length];
	}

	/** Counts the weights as they are now. */
	void add() {
		for (int i = 0; i < this.weights.length; i++) {
			this.sums[i] += this.weights[i];
		}
		this.times++;
	}

	/** Sets the weights to their mean; leaves them alone where none were counted. */
	void take() {
		for (int i = 0; i < this.weights.length && this.times > 0; i++) {
			this.weights[i] = (float) (this.sums[i] / this.times);
		}
	}

}
