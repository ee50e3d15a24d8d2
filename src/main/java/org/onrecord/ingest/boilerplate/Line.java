package org.onrecord.ingest.boilerplate;

import java.util.regex.Pattern;

/**
 * One line of a text, without the white space around it.
 *
 * @param start UTF-16 index of its first character in the text
 * @param text its characters; empty for a blank line
 */
record Line(int start, String text) {

	private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}'\u2019.&/-]*");

	private static final Pattern SENTENCE_END = Pattern.compile("[.!?\u2026:][\"'\u201d\u2019)\\]*]*$");

	private static final Pattern LOWER_CASE_WORD = Pattern.compile("(^|[\\s\"\u201c(])\\p{Ll}{2,}");

	private static final Pattern QUOTATION = Pattern.compile("[\"\u201c\u201d]|''|``");

	/** The fewest words a paragraph of a report has that ends like a sentence. */
	private static final int PARAGRAPH_WORDS = 8;

	/** From so many words on a line is a paragraph, however it ends. */
	private static final int LONG_WORDS = 25;

	int end() {
		return this.start + this.text.length();
	}

	boolean blank() {
		return this.text.isEmpty();
	}

	/** Number of words. */
	int words() {
		return (int) WORD.matcher(this.text).results().count();
	}

	/** Whether it ends as sentences do. */
	boolean closed() {
		return SENTENCE_END.matcher(this.text).find();
	}

	boolean quotes() {
		return QUOTATION.matcher(this.text).find();
	}

	/** Whether it reads like a sentence, however short: some words, an end. */
	boolean sentence() {
		return words() >= 4 && closed() && LOWER_CASE_WORD.matcher(this.text).find();
	}

	/** Whether it reads like a paragraph of a report rather than a label. */
	boolean prose() {
		int words = words();
		return LOWER_CASE_WORD.matcher(this.text).find()
				&& (words >= LONG_WORDS || (words >= PARAGRAPH_WORDS && closed()));
	}

	/** Whether it is a label: a few words that are no sentence and quote nobody. */
	boolean label(int mostWords) {
		return words() <= mostWords && !closed() && !quotes() && !this.text.endsWith(";") && !this.text.endsWith(",");
	}

}
