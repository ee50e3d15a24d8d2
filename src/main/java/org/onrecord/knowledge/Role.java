package org.onrecord.knowledge;

/** What a person may do, each role with all that the ones before it may. */
public enum Role implements Word {

	/** Asks and reads. */
	VIEWER,

	/** Reviews claims, keeps collections, adds articles. */
	ANALYST,

	/** Merges, splits, withdraws and deletes. */
	EDITOR,

	/** Decides who may do what, asks Cypher of their own. */
	ADMIN;

	/** Whether whoever has this role may do what that one may. */
	public boolean includes(Role other) {
		return compareTo(other) >= 0;
	}

	/** The lesser of both. */
	public Role atMost(Role bound) {
		return bound.includes(this) ? this : bound;
	}

}
