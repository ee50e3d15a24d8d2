package org.onrecord.extract.attribution;

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
		int size = 2 * this.roles.content().shared(other.roles.content());
		return size >= this.roles.content().cardinality() && size >= other.roles.content().cardinality();
	}

}
