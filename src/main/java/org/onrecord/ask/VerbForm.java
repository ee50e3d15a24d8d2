package org.onrecord.ask;

import java.util.Locale;

import org.onrecord.extract.AskedText.Word;

/** The form of a verb, by its ending. */
enum VerbForm {

	/** "criticize", "criticizes", "criticized". */
	FINITE,

	/** "criticize". */
	BASE,

	/** "criticizing". */
	ING,

	/** "criticized": what stands after "has" and "was". */
	ED;

	boolean is(Word word) {
		String text = word.text().toLowerCase(Locale.ROOT);
		boolean base = text.equals(word.verb());
		boolean ing = text.endsWith("ing") && !base;
		return switch (this) {
			case FINITE -> !ing;
			case BASE -> base;
			case ING -> ing;
			// "put", "beset" are their own participles
			case ED -> !ing && (base ? word.tag().matches("VB[DN]") : !text.endsWith("s"));
		};
	}

}
