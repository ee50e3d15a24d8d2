package org.onrecord.extract.quotation;

/**
 * What stands beside a place in one paragraph, in code points. Other marks and characters
 * without width are looked past; beyond either end of the paragraph there is a blank.
 */
final class Surroundings {

	/** So many characters in a row are looked past; more marks in a row are no text. */
	private static final int ROW = 3;

	private final String text;

	private final int from;

	private final int to;

	Surroundings(String text, int from, int to) {
		this.text = text;
		this.from = from;
		this.to = to;
	}

	/** The first character before an index that is no mark. */
	int left(int start) {
		int i = start;
		while (i > this.from && start - i < ROW && lookedPast(this.text.charAt(i - 1))) {
			i--;
		}
		return before(i);
	}

	/** The first character from an index on that is no mark. */
	int right(int end) {
		int i = end;
		while (i < this.to && i - end < ROW && lookedPast(this.text.charAt(i))) {
			i++;
		}
		return at(i);
	}

	int before(int i) {
		return (i > this.from && i <= this.to) ? this.text.codePointBefore(i) : ' ';
	}

	int at(int i) {
		return (i >= this.from && i < this.to) ? this.text.codePointAt(i) : ' ';
	}

	static boolean gap(int c) {
		return Character.isWhitespace(c) || Character.isSpaceChar(c);
	}

	static boolean word(int c) {
		return Character.isLetterOrDigit(c);
	}

	/** Whether a quotation may begin right after this: brackets, dashes, emoji. */
	static boolean precedes(int c) {
		return gap(c) || "([{\u2014\u2013-/".indexOf(c) >= 0 || Character.getType(c) == Character.OTHER_SYMBOL;
	}

	/** Index of the first character of a range that is no blank; its end if none is. */
	static int afterBlanks(String text, int start, int end) {
		int i = start;
		while (i < end && gap(text.charAt(i))) {
			i++;
		}
		return i;
	}

	/**
	 * Index after the last character of a range that is no blank; its start if none is.
	 */
	static int beforeBlanks(String text, int start, int end) {
		int i = end;
		while (i > start && gap(text.charAt(i - 1))) {
			i--;
		}
		return i;
	}

	private static boolean lookedPast(char c) {
		return MarkReader.ANY.indexOf(c) >= 0 || Character.getType(c) == Character.FORMAT;
	}

}
