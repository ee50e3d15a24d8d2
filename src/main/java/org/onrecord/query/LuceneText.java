package org.onrecord.query;

import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.onrecord.knowledge.Names;
import org.onrecord.knowledge.OnRecordException;

/**
 * What people type, as text for a full-text index. Every word stands in quotation marks
 * or consists of letters and digits alone, so that nothing that is typed is taken for an
 * operator of the index.
 */
final class LuceneText {

	/** A phrase in straight or typographic quotation marks, or a word. */
	private static final Pattern PART = Pattern.compile("[\"\u201c\u201d]([^\"\u201c\u201d]*)[\"\u201c\u201d]?|(\\S+)");

	private static final Pattern BEGINNING = Pattern.compile("[\\p{L}\\p{N}]{2,}\\*");

	private static final Pattern LETTER = Pattern.compile("[\\p{L}\\p{N}]");

	/** Field with the names in the form in which they are compared. */
	private static final String KEYS = "nameKeys:";

	private LuceneText() {
	}

	/**
	 * Texts that hold all the words, and the phrases in quotation marks as they stand; a
	 * star at the end of a word stands for any ending.
	 * @throws OnRecordException if there is no word
	 */
	static String allOf(String parameter, String typed) {
		String query = PART.matcher(typed)
			.results()
			.map(LuceneText::part)
			.filter((part) -> LETTER.matcher(part).find())
			.collect(Collectors.joining(" AND "));
		if (query.isEmpty()) {
			throw OnRecordException.invalid(parameter,
					"Parameter " + parameter + " needs at least one word of letters or digits.");
		}
		return query;
	}

	/** Actors one of whose names holds this one, word by word. */
	static String name(String name) {
		return KEYS + "\"" + Names.key(name) + "\"";
	}

	/** Actors whose names hold all these words. */
	static String nameWords(String name) {
		return join(name, " AND ", (word) -> KEYS + "\"" + word + "\"");
	}

	/** Actors whose names hold all these beginnings of words; whole words count more. */
	static String nameBeginnings(String name) {
		return join(name, " AND ", (word) -> "(" + KEYS + "\"" + word + "\"^4 OR " + KEYS + word + "*)");
	}

	/** Actors with names spelt somewhat like this. */
	static String nameLike(String name) {
		return join(name, " OR ", (word) -> KEYS + word + ((word.length() > 4) ? "~2" : "~1"));
	}

	private static String part(MatchResult part) {
		String words = (part.group(1) != null) ? part.group(1) : part.group(2);
		if (part.group(1) == null && BEGINNING.matcher(words).matches()) {
			return words.toLowerCase(Locale.ROOT);
		}
		return "\"" + words.replaceAll("[\\\\\"]", " ") + "\"";
	}

	private static String join(String name, String operator, java.util.function.UnaryOperator<String> clause) {
		return List.of(Names.key(name).split(" ")).stream().map(clause).collect(Collectors.joining(operator));
	}

}
