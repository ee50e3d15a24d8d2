package org.onrecord.extract.linear;

import java.util.Arrays;

/**
 * Moves weights against a gradient, each by its own rate, which falls with the gradients
 * it has seen (Duchi, Hazan and Singer 2011).
 */
final class AdaGrad {

	private final float[] weights;

	private final float[] squares;

	private final double rate;

	private final double decay;

	AdaGrad(float[] weights, Training training) {
		this.weights = weights;
		this.squares = new float[weights.length];
		Arrays.fill(this.squares, 1e-2f);
		this.rate = training.rate();
		this.decay = training.decay();
	}

	/** Moves one weight against the gradient of the loss. */
	void step(int index, double gradient) {
		double whole = gradient + this.decay * this.weights[index];
		this.squares[index] += (float) (whole * whole);
		this.weights[index] -= (float) (this.rate * whole / Math.sqrt(this.squares[index]));
	}

}
