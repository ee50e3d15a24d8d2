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

	/** Whether a full name has other initials in its middle: "W." is not "H.W.". */
	boolean hasOtherMiddle(String other) {
		String mine = middle(String.join(" ", this.words));
		String others = middle(other.replaceFirst(" (Jr|Sr|I+|IV)\\.?$", ""));
		return !mine.startsWith(others) && !others.startsWith(mine);
	}

	/** The initials between given name and surname; empty if there are none. */
	private static String middle(String name) {
		String inner = (name.indexOf(' ') < name.lastIndexOf(' '))
				? name.substring(name.indexOf(' '), name.lastIndexOf(' ')) : "";
		return inner.matches("(\\s*\\p{Lu}\\.)+") ? inner.replaceAll("[\\s.]", "") : "";
	}

	boolean isFull() {
		return this.words.size() > 1;
	}

	String full() {
		return String.join(" ", this.words) + (this.suffix.isEmpty() ? "" : " " + this.suffix);
	}

}
