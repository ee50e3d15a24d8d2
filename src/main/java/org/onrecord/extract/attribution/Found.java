package org.onrecord.extract.attribution;

import java.util.BitSet;

/**
 * Roles around a cue, with how likely they are right.
 *
 * @param roles source, cue and content
 * @param probability that source and content are right together, from 0 to 1
 */
record Found(Roles roles, double probability) {

	/**
	 * Whether the contents are half the same both ways, so that only one can be right.
	 */
	boolean isTwinOf(Found other) {
		BitSet shared = (BitSet) this.roles.content().clone();
		shared.and(other.roles.content());
		int size = 2 * shared.cardinality();
		return size >= this.roles.content().cardinality() && size >= other.roles.content().cardinality();
	}

}
