package org.onrecord.query;

import org.onrecord.knowledge.Word;

/** What claims can be counted by: each value, and how many claims have it. */
public enum Facet implements Word {

	/** Type of the relation it states. */
	RELATION,

	/** Who published it; names that differ only in the case of letters are one. */
	OUTLET,

	/** How it is reported. */
	MANNER,

	/** Polarity of its relation. */
	POLARITY,

	/** Modality of its relation. */
	MODALITY,

	/** What people have made of it. */
	STATUS,

	/** Who said it. */
	SPEAKER,

	/** Whom it is about; a claim about two actors counts for both. */
	ABOUT,

	/** Month of publication, such as 2031-03. */
	MONTH,

	/** The rule that found it. */
	RULE

}
