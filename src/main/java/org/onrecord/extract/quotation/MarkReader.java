package org.onrecord.extract.quotation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.onrecord.extract.quotation.Mark.Lean;

/**
 * The quotation marks in a range of text, judged by their form and neighbours alone.
 * Apostrophes, years ('90s) and clipped words ('em) are no marks; an inch mark can only
 * close.
 */
final class MarkReader {

	private static final String OPENING = "\u201c\u201e\u201f\u00ab";

	private static final String CLOSING = "\u201d\u00bb";

	private static final String SINGLE = "'\u2018\u2019\u201a\u201b";

	private static final String ANY = OPENING + CLOSING + SINGLE + "\"`";

	/** Words that are written with an apostrophe in front. */
	private static final Set<String> CLIPPED = Set.of("em", "til", "tis", "twas", "cause", "bout", "round", "n", "nuff",
			"cept", "neath", "tude", "cuz");

	/** So many marks in a row are looked past for a neighbour; more are no text. */
	private static final int ROW = 3;

	private final String text;

	private final int from;

	private final int to;

	MarkReader(String text, int from, int to) {
		this.text = text;
		this.from = from;
		this.to = to;
	}

	List<Mark> read() {
		List<Mark> marks = new ArrayList<>();
		int i = this.from;
		while (i < this.to) {
			Mark mark = markAt(i);
			if (mark != null) {
				marks.add(mark);
				i = mark.end();
			}
			else {
				i++;
			}
		}
		return marks;
	}

	private @Nullable Mark markAt(int i) {
		char c = this.text.charAt(i);
		if (OPENING.indexOf(c) >= 0) {
			return new Mark(i, i + 1, true, directed(i, i + 1, Lean.OPENS));
		}
		if (CLOSING.indexOf(c) >= 0) {
			return new Mark(i, i + 1, true, directed(i, i + 1, Lean.CLOSES));
		}
		if (c == '"') {
			return new Mark(i, i + 1, true, undirected(i, i + 1));
		}
		if (twice(i, '`')) {
			return new Mark(i, i + 2, true, Lean.OPENS);
		}
		if (twice(i, '\'') || twice(i, '\u2019') || twice(i, '\u2018')) {
			return new Mark(i, i + 2, true, undirected(i, i + 2));
		}
		return (SINGLE.indexOf(c) >= 0) ? single(i, c) : null;
	}

	private boolean twice(int i, char c) {
		return this.text.charAt(i) == c && i + 1 < this.to && this.text.charAt(i + 1) == c;
	}

	/** A directed mark that stands the wrong way round may do either. */
	private Lean directed(int start, int end, Lean lean) {
		boolean wrong = (lean == Lean.OPENS) ? gap(right(end)) && !gap(left(start)) && !bracket(left(start))
				: word(right(end));
		return wrong ? Lean.EITHER : lean;
	}

	private Lean undirected(int start, int end) {
		char left = left(start);
		char right = right(end);
		boolean mayOpen = (gap(left) || bracket(left)) && !gap(right);
		boolean mayClose = !gap(left) && !word(right);
		return mayOpen ? Lean.OPENS : mayClose ? Lean.CLOSES : Lean.EITHER;
	}

	private @Nullable Mark single(int i, char c) {
		char left = left(i);
		char right = right(i + 1);
		if (word(left) && word(right)) {
			return null;
		}
		if (c != '\u2019' && (gap(left) || bracket(left)) && !gap(right) && !clipped(i + 1)) {
			return new Mark(i, i + 1, false, Lean.OPENS);
		}
		if (!gap(left) && !word(right) && c != '\u2018' && c != '\u201a') {
			boolean possessive = (left == 's' || left == 'S') && i + 2 < this.to && gap(right) && word(charAt(i + 2));
			return new Mark(i, i + 1, false, possessive ? Lean.MAY_CLOSE : Lean.CLOSES);
		}
		return null;
	}

	private boolean clipped(int i) {
		int end = i;
		while (end < this.to && end - i < 6 && Character.isLetterOrDigit(this.text.charAt(end))) {
			end++;
		}
		String next = this.text.substring(i, end).toLowerCase(Locale.ROOT);
		return next.matches("\\d\\ds?") || CLIPPED.contains(next);
	}

	private char left(int start) {
		int i = start - 1;
		while (i >= this.from && start - i <= ROW && ANY.indexOf(this.text.charAt(i)) >= 0) {
			i--;
		}
		return charAt(i);
	}

	private char right(int end) {
		int i = end;
		while (i < this.to && i - end < ROW && ANY.indexOf(this.text.charAt(i)) >= 0) {
			i++;
		}
		return charAt(i);
	}

	private char charAt(int i) {
		return (i >= this.from && i < this.to) ? this.text.charAt(i) : ' ';
	}

	private static boolean gap(char c) {
		return Character.isWhitespace(c) || Character.isSpaceChar(c);
	}

	private static boolean bracket(char c) {
		return c == '(' || c == '[' || c == '{' || c == '\u2014' || c == '\u2013' || c == '-' || c == '/';
	}

	private static boolean word(char c) {
		return Character.isLetterOrDigit(c);
	}

}
