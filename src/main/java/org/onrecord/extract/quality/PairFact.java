package org.onrecord.extract.quality;

/** What is counted on the pairs whose contents overlap. */
enum PairFact {

	/** There is a pair. */
	PAIR,

	/** Its marked attribution names who says it. */
	SOURCE_MARKED,

	/** Its found attribution does. */
	SOURCE_FOUND,

	/** The found source covers half of the marked one. */
	SOURCE_RIGHT,

	/** The found source covers the head of the marked one. */
	SOURCE_HEAD,

	/** The sources own the same words. */
	SOURCE_EXACT,

	/** Neither names anybody. */
	NO_SOURCE,

	/** Its marked attribution has a cue. */
	CUE_MARKED,

	/** The cues share a word. */
	CUE_SHARED,

	/** The found cue covers half of the marked one. */
	CUE_HALF,

	/** The cues own the same words. */
	CUE_EXACT;

	boolean holds(AttributionPair pair) {
		return switch (this) {
			case PAIR -> true;
			case SOURCE_MARKED -> !pair.marked().source().isEmpty();
			case SOURCE_FOUND -> !pair.found().source().isEmpty();
			case SOURCE_RIGHT -> pair.sourceRight();
			case SOURCE_HEAD -> pair.sourceHeadRight();
			case SOURCE_EXACT -> pair.sourceExact();
			case NO_SOURCE -> pair.noSource();
			case CUE_MARKED -> !pair.marked().cue().isEmpty();
			case CUE_SHARED -> pair.cueShared();
			case CUE_HALF -> pair.cueHalf();
			case CUE_EXACT -> pair.cueExact();
		};
	}

}
