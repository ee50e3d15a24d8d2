package org.onrecord.resolve;

import org.onrecord.knowledge.ContentId;

/**
 * Two actors that may be one, in the order of their ids, so that it does not matter from
 * which of them they were found.
 *
 * @param a id of the one
 * @param b id of the other, which sorts after it
 */
public record ActorPair(String a, String b) implements Comparable<ActorPair> {

	public ActorPair {
		if (a.compareTo(b) >= 0) {
			throw new IllegalArgumentException("A pair has two actors in the order of ids, not " + a + " and " + b);
		}
	}

	/**
	 * The pair of two actors.
	 * @throws IllegalArgumentException if they are the same
	 */
	public static ActorPair of(String one, String other) {
		return (one.compareTo(other) < 0) ? new ActorPair(one, other) : new ActorPair(other, one);
	}

	/** Follows from the two actors. */
	public String id() {
		return ContentId.of("pair", this.a, this.b);
	}

	@Override
	public int compareTo(ActorPair other) {
		int order = this.a.compareTo(other.a);
		return (order != 0) ? order : this.b.compareTo(other.b);
	}

}
