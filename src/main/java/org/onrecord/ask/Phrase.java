package org.onrecord.ask;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.onrecord.extract.AskedText;
import org.onrecord.extract.AskedText.Word;
import org.onrecord.knowledge.TextSpan;

/**
 * The words of a question that have to be accounted for: without the period, commas and
 * the mark at the end.
 *
 * @param text the question
 * @param words what is left of it, in order
 */
record Phrase(AskedText text, List<Piece> words) {

	private static final Set<String> ENDS = Set.of("?", ".", "!", "?!", "??", "...", "\u2026");

	/** Quotation marks as people type them. */
	static final Set<String> QUOTES = Set.of("\"", "``", "''", "\u201c", "\u201d");

	Phrase {
		words = List.copyOf(words);
	}

	/**
	 * A word.
	 *
	 * @param index its place in the question
	 * @param word the word
	 * @param joined whether nothing was left out before it
	 * @param time whether it tells a time
	 */
	record Piece(int index, Word word, boolean joined, boolean time) {

	}

	static Phrase of(AskedText text, Set<Integer> leftOut) {
		int end = text.words().size();
		while (end > 0 && (ENDS.contains(text.words().get(end - 1).text()) || leftOut.contains(end - 1))) {
			end--;
		}
		List<Piece> pieces = new ArrayList<>();
		boolean joined = false;
		for (int i = 0; i < end; i++) {
			int at = i;
			if (leftOut.contains(i) || text.words().get(i).text().equals(",")) {
				joined = false;
				continue;
			}
			boolean time = text.times().stream().anyMatch((found) -> found.first() <= at && at < found.end());
			pieces.add(new Piece(i, text.words().get(i), joined, time));
			joined = true;
		}
		return new Phrase(text, pieces);
	}

	int size() {
		return this.words.size();
	}

	Word word(int at) {
		return this.words.get(at).word();
	}

	/** Whether a range holds every word between its ends. */
	boolean unbroken(int first, int end) {
		return this.words.subList(first + 1, end).stream().allMatch(Piece::joined);
	}

	/** Where a range stands in the question, in code points. */
	TextSpan span(int first, int end) {
		return new TextSpan(word(first).span().start(), word(end - 1).span().end());
	}

	/** The range as it is written. */
	String words(int first, int end) {
		return written(this.text.text(), span(first, end));
	}

	/** The range as it is written, without quotation marks around all of it. */
	String unquoted(int first, int end) {
		boolean quoted = end - first > 2 && QUOTES.contains(word(first).text())
				&& QUOTES.contains(word(end - 1).text());
		return quoted ? words(first + 1, end - 1) : words(first, end);
	}

	/**
	 * The range for the full-text index: one phrase, or words that all have to be there.
	 */
	String lucene(int first, int end) {
		String whole = unquoted(first, end);
		boolean quoted = whole.length() < words(first, end).length();
		return quoted ? "\"" + whole.replaceAll("[\\\\\"]", " ") + "\""
				: this.words.subList(first, end)
					.stream()
					.map((piece) -> "\"" + piece.word().text().replaceAll("[\\\\\"]", " ") + "\"")
					.collect(Collectors.joining(" AND "));
	}

	static String written(String text, TextSpan span) {
		return text.substring(text.offsetByCodePoints(0, span.start()), text.offsetByCodePoints(0, span.end()));
	}

}
