package org.onrecord.extract.quality;

/** When a found attribution counts as right. */
enum Criterion {

	/** The contents cover the same characters, white space aside. */
	STRICT,

	/** The contents own the same words, so that punctuation does not count. */
	EXACT,

	/** The contents share half of the words of either. */
	OVERLAP,

	/** And the source is right, or absent on both sides. */
	FULL,

	/**
	 * And the source is right or at least covers the head, or is absent on both sides.
	 */
	FULL_WITH_HEAD,

	/** And the source is right, or absent on both sides, and the cues share a word. */
	FULL_WITH_CUE;

	/** Whether it holds of two whose contents overlap. */
	boolean holds(AttributionPair pair) {
		return switch (this) {
			case STRICT, EXACT -> false;
			case OVERLAP -> true;
			case FULL -> pair.full();
			case FULL_WITH_HEAD -> pair.full() || pair.sourceHeadRight();
			case FULL_WITH_CUE -> pair.full() && pair.cueShared();
		};
	}

}
