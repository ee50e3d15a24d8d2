package org.onrecord.extract.linear;

import java.util.Random;

/** A random order of numbers. */
final class Shuffle {

	private Shuffle() {
	}

	/** Fills with 0, 1, 2 ... in an order drawn anew. */
	static void fill(int[] order, Random random) {
		for (int i = 0; i < order.length; i++) {
			int other = random.nextInt(i + 1);
			order[i] = order[other];
			order[other] = i;
		}
	}

}
