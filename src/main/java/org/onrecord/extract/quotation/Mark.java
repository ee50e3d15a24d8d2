package org.onrecord.extract.quotation;

/**
 * One quotation mark of a paragraph, before it is known what it belongs to.
 *
 * @param start UTF-16 index of its first character
 * @param end UTF-16 index after its last character ({@code ''} and two backticks have
 * two)
 * @param twofold whether it is a double mark; single ones are apostrophes more often than
 * not
 * @param lean what its form and its neighbours say it does
 */
record Mark(int start, int end, boolean twofold, Lean lean) {

	/** What a mark does, as far as it can be told without the other marks. */
	enum Lean {

		/** Begins a quotation. */
		OPENS,

		/** Ends a quotation. */
		CLOSES,

		/** Ends one if one is open and begins one if not. */
		EITHER,

		/**
		 * Looks like an apostrophe after a word or like an inch mark and ends a quotation
		 * only if nothing else does.
		 */
		MAY_CLOSE

	}
}
