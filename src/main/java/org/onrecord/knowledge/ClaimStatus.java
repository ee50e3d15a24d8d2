package org.onrecord.knowledge;

import org.jspecify.annotations.Nullable;

/** What people have made of a claim. Rejected claims make no edges. */
public enum ClaimStatus implements Word {

	/** Read by the extractor; nobody has looked at it. */
	PROPOSED,

	/** Confirmed by a person. */
	ACCEPTED,

	/** Refused by a person. */
	REJECTED;

	/**
	 * The place of a claim in the order of review: first what states a relation, and of
	 * that what is least sure.
	 * @param typed whether it states a relation
	 * @param confidence how sure it is, 0 to 1
	 * @return 0 to 2; null for what somebody has looked at
	 */
	public @Nullable Double queue(boolean typed, double confidence) {
		return (this == PROPOSED) ? (typed ? 0 : 1) + confidence : null;
	}

}
