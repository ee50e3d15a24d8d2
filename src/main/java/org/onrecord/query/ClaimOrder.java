package org.onrecord.query;

import org.onrecord.knowledge.Word;

/** In which order claims are answered. */
public enum ClaimOrder implements Word {

	/** Newest article first, articles without a date last. */
	DATE,

	/** Oldest article first, articles without a date before all others. */
	OLDEST,

	/** Best match of the words first; the best {@value Rankings#BEST} are answered. */
	RELEVANCE

}
