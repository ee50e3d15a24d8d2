package org.onrecord.extract.linear;

/**
 * How to train.
 *
 * @param seed of the order in which the examples are seen
 * @param rounds how often each example is seen
 * @param rate by how much the first step moves a weight
 * @param decay how strongly weights are drawn to zero at each step
 * @param rarest features seen less often in the examples are left out
 */
public record Training(long seed, int rounds, double rate, double decay, int rarest) {

	/** The same with another seed. */
	public Training withSeed(long other) {
		return new Training(other, this.rounds, this.rate, this.decay, this.rarest);
	}

}
