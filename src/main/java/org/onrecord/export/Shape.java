package org.onrecord.export;

import org.onrecord.knowledge.Word;

/** What a network shows. */
public enum Shape implements Word {

	/** Actors, and one edge per subject, type and object, weighted by reports. */
	EDGES,

	/** Actors and claims: who made which claim, whom it is about, with the words. */
	CLAIMS

}
