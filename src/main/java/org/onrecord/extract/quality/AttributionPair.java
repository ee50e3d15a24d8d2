package org.onrecord.extract.quality;

import java.util.BitSet;

/**
 * A marked attribution and the found one that is taken for it.
 *
 * @param marked what a person marked
 * @param found what the extractor found
 */
record AttributionPair(ComparedAttribution marked, ComparedAttribution found) {

	/**
	 * So many times the words, or so many words more, a found source may have: a whole
	 * sentence is no source.
	 */
	private static final int LONGEST_TIMES = 3;

	private static final int LONGEST_MORE = 8;

	/** Nobody is named, and nobody was found. */
	boolean noSource() {
		return this.marked.source().isEmpty() && this.found.source().isEmpty();
	}

	/** Both have a source, and the found one covers half of the marked one. */
	boolean sourceRight() {
		BitSet source = this.marked.source();
		return !source.isEmpty() && !this.found.source().isEmpty()
				&& 2 * ComparedAttribution.shared(source, this.found.source()) >= source.cardinality()
				&& !foundSourceIsTooLong();
	}

	/** The found source covers the head of the marked one. */
	boolean sourceHeadRight() {
		int head = this.marked.head();
		return (head < 0) ? sourceRight() : this.found.source().get(head) && !foundSourceIsTooLong();
	}

	boolean sourceExact() {
		return !this.marked.source().isEmpty() && this.marked.source().equals(this.found.source());
	}

	boolean cueShared() {
		return this.marked.cue().intersects(this.found.cue());
	}

	/** There is a marked cue, and the found one covers half of it. */
	boolean cueHalf() {
		BitSet cue = this.marked.cue();
		return !cue.isEmpty() && 2 * ComparedAttribution.shared(cue, this.found.cue()) >= cue.cardinality();
	}

	boolean cueExact() {
		return !this.marked.cue().isEmpty() && this.marked.cue().equals(this.found.cue());
	}

	/** The source is right, or absent on both sides. */
	boolean full() {
		return sourceRight() || noSource();
	}

	private boolean foundSourceIsTooLong() {
		int words = this.marked.source().cardinality();
		return this.found.source().cardinality() > Math.max(LONGEST_TIMES * words, words + LONGEST_MORE);
	}

}
