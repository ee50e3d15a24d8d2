package org.onrecord.query;

import java.util.List;
import java.util.stream.Collectors;

import org.onrecord.knowledge.Names;

/**
 * Names that people type, as text for the full-text index of names. Every word stands in
 * quotation marks or consists of letters and digits alone, so that nothing that is typed
 * is taken for an operator of the index. What people search in claims is read by
 * {@link WordSearch}.
 */
final class LuceneText {

	/** Field with the names in the form in which they are compared. */
	private static final String KEYS = "nameKeys:";

	private LuceneText() {
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

	private static String join(String name, String operator, java.util.function.UnaryOperator<String> clause) {
		return List.of(Names.key(name).split(" ")).stream().map(clause).collect(Collectors.joining(operator));
	}

}
