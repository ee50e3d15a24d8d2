package org.onrecord.knowledge;

/** What people have made of a claim. Rejected claims make no edges. */
public enum ClaimStatus implements Word {

	/** Read by the extractor; nobody has looked at it. */
	PROPOSED,

	/** Confirmed by a person. */
	ACCEPTED,

	/** Refused by a person. */
	REJECTED

}
