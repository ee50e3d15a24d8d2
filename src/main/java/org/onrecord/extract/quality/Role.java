package org.onrecord.extract.quality;

import java.util.BitSet;
import java.util.List;

import org.onrecord.knowledge.Word;

/** What a place of an attribution is for. */
enum Role implements Word {

	/** Who says it. */
	SOURCE,

	/** The words that introduce it. */
	CUE,

	/** What is said. */
	CONTENT;

	/** The units that have this role in any of the attributions. */
	BitSet units(List<ComparedAttribution> attributions) {
		BitSet all = new BitSet();
		attributions.forEach((one) -> all.or(units(one)));
		return all;
	}

	private BitSet units(ComparedAttribution attribution) {
		return switch (this) {
			case SOURCE -> attribution.source();
			case CUE -> attribution.cue();
			case CONTENT -> attribution.content();
		};
	}

}
