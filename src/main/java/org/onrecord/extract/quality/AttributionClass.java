package org.onrecord.extract.quality;

import org.onrecord.knowledge.Word;

/**
 * Classes of attributions for which figures are counted apart. An attribution is of
 * several.
 */
enum AttributionClass implements Word {

	/** Every attribution. */
	ALL,

	/** The content holds a double quotation mark. */
	QUOTED("direct/mixed"),

	/** Quoted, and every word of the content stands inside quotation marks. */
	DIRECT,

	/** Quoted, but some words stand outside of quotation marks. */
	MIXED,

	/** Not quoted. */
	INDIRECT,

	/** The cue holds a word of saying. */
	SAID("said-like");

	private final String word;

	AttributionClass() {
		this.word = Word.super.word();
	}

	AttributionClass(String word) {
		this.word = word;
	}

	@Override
	public String word() {
		return this.word;
	}

}
