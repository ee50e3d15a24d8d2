package org.onrecord.knowledge;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** The one way in which names and words are compared. */
public final class Names {

	private static final Pattern MARKS = Pattern.compile("\\p{M}+");

	private static final Pattern POSSESSIVE = Pattern.compile("['\u2019]s\\b");

	private static final Pattern DROPPED = Pattern.compile("['\u2019.]");

	private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

	private Names() {
	}

	/**
	 * A name as it is compared: without accents, case, possessive and punctuation, one
	 * space between words. "U.S. Sen. José O'Neil's" becomes "us sen jose oneil". Empty
	 * if the name has no letter or digit.
	 */
	public static String key(String name) {
		String plain = MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD)).replaceAll("");
		plain = POSSESSIVE.matcher(plain).replaceAll("");
		plain = DROPPED.matcher(plain).replaceAll("");
		return NO_WORD.matcher(plain).replaceAll(" ").strip().toLowerCase(Locale.ROOT);
	}

}
