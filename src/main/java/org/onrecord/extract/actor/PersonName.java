package org.onrecord.extract.actor;

import java.util.List;

/**
 * A stretch of text that names a person.
 *
 * @param first index of the first token of the name, without titles
 * @param last index of the last token
 * @param words the parts of the name, hyphenated ones as one, without "Jr."
 * @param suffix "Jr.", "III" ...; empty if there is none
 * @param gender what an honorific before the name tells
 */
record PersonName(int first, int last, List<String> words, String suffix, Gender gender) {

	String surname() {
		return this.words.get(this.words.size() - 1);
	}

	String given() {
		return this.words.get(0);
	}

	boolean isFull() {
		return this.words.size() > 1;
	}

	String full() {
		return String.join(" ", this.words) + (this.suffix.isEmpty() ? "" : " " + this.suffix);
	}

}
