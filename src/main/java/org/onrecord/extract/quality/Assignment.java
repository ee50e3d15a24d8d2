package org.onrecord.extract.quality;

import java.util.Arrays;
import java.util.List;

/**
 * Pairs between two lists, each member in one pair at most, as many as possible. Pairs
 * that were chosen beforehand stay seated where they can, but give way where that makes
 * one more. The method is that of augmenting paths (Kuhn 1955): a member without a pair
 * takes its candidate and sends who held it to another, if there is one.
 */
final class Assignment {

	private static final int FREE = -1;

	/** Of each member of the first list its candidates in the second, best first. */
	private final List<int[]> candidates;

	private final int[] second;

	private final int[] first;

	Assignment(List<int[]> candidates, int others) {
		this.candidates = candidates;
		this.second = filled(candidates.size());
		this.first = filled(others);
	}

	/** Makes a pair, unless one of the two has one. */
	void prefer(int one, int other) {
		if (this.second[one] == FREE && this.first[other] == FREE) {
			pair(one, other);
		}
	}

	/**
	 * Raises the number of pairs to the maximum.
	 * @return of each member of the first list its partner in the second, -1 for none
	 */
	int[] complete() {
		for (int one = 0; one < this.second.length; one++) {
			if (this.second[one] == FREE) {
				seat(one, new boolean[this.first.length]);
			}
		}
		return this.second.clone();
	}

	private boolean seat(int one, boolean[] asked) {
		for (int other : this.candidates.get(one)) {
			if (!asked[other]) {
				asked[other] = true;
				if (this.first[other] == FREE || seat(this.first[other], asked)) {
					pair(one, other);
					return true;
				}
			}
		}
		return false;
	}

	private void pair(int one, int other) {
		this.second[one] = other;
		this.first[other] = one;
	}

	private static int[] filled(int length) {
		int[] free = new int[length];
		Arrays.fill(free, FREE);
		return free;
	}

}
