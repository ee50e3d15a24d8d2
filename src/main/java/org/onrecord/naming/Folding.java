package org.onrecord.naming;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

import com.ibm.icu.text.Transliterator;

/**
 * Names in small Latin letters without accents, whatever script they are written in, so
 * that "Søren Ål" and "Soren Al" are the same words. Stricter comparison, within one
 * script, is that of {@link org.onrecord.knowledge.Names}.
 */
final class Folding {

	private static final Transliterator LATIN = Transliterator.getInstance("Any-Latin; Latin-ASCII; Lower");

	private static final Pattern POSSESSIVE = Pattern.compile("['\u2019]s\\b");

	/** Between letters of initials: "J.D." has two words. */
	private static final Pattern INITIALS = Pattern.compile("(?<=\\b\\p{L})\\.(?=\\p{L}\\b)");

	/** Letters of "U.S." that belong together. */
	private static final Pattern UNITED_STATES = Pattern.compile("\\bU\\.\\s?S\\.(?:\\s?A\\.)?");

	private static final Pattern DROPPED = Pattern.compile("['\u2018\u2019\u02b9\u02bc`.]");

	private static final Pattern NO_WORD = Pattern.compile("[^a-z0-9]+");

	private Folding() {
	}

	/**
	 * The words of a name, in order; empty if it has neither letter nor digit.
	 */
	static List<String> words(String name) {
		String text = UNITED_STATES.matcher(name.replace("&", " and ")).replaceAll("US ");
		text = INITIALS.matcher(POSSESSIVE.matcher(text).replaceAll("")).replaceAll(" ");
		text = latin(DROPPED.matcher(text).replaceAll(""));
		String plain = NO_WORD.matcher(DROPPED.matcher(text).replaceAll("")).replaceAll(" ").strip();
		return plain.isEmpty() ? List.of() : List.of(plain.split(" "));
	}

	private static String latin(String text) {
		// Most names need no transliteration, which costs some microseconds
		return text.chars().allMatch((c) -> c < 128) ? text.toLowerCase(Locale.ROOT) : LATIN.transliterate(text);
	}

}
