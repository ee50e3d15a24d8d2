package org.onrecord.extract.quotation;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.onrecord.extract.quotation.Mark.Lean;

/**
 * The quotation marks in a range of text, judged by their form and neighbours alone.
 * Marks inside markup and addresses ({@link NoProse}), apostrophes ({@link SingleMarks})
 * and the marks of a height (6'2") are none; one after a number may mean inches.
 */
final class MarkReader {

	/** Directed double marks that begin a quotation. */
	static final String OPENING = "\u201c\u201e\u201f\u00ab\u2039\u300c\u300e";

	/** Directed double marks that end a quotation. */
	static final String CLOSING = "\u201d\u00bb\u203a\u300d\u300f";

	/** Single marks and apostrophes. */
	static final String SINGLE = "'\u2018\u2019\u201a\u201b";

	/** All marks. */
	static final String ANY = OPENING + CLOSING + SINGLE + "\"`";

	/** Longest number before an inch mark in digits; four are a year. */
	private static final int INCH_DIGITS = 3;

	private final String text;

	private final int from;

	private final int to;

	private final Surroundings beside;

	private final SingleMarks singles;

	private final NoProse noProse;

	MarkReader(String text, int from, int to) {
		this.text = text;
		this.from = from;
		this.to = to;
		this.beside = new Surroundings(text, from, to);
		this.singles = new SingleMarks(text, this.beside);
		this.noProse = new NoProse(text, to);
	}

	List<Mark> read() {
		List<Mark> marks = new ArrayList<>();
		int i = this.from;
		while (i < this.to) {
			int after = Math.max(this.noProse.endAt(i), endOfHeight(i));
			Mark mark = (after > i) ? null : markAt(i);
			if (mark != null) {
				marks.add(mark);
			}
			i = (mark != null) ? mark.end() : Math.max(after, i + 1);
		}
		return marks;
	}

	private @Nullable Mark markAt(int i) {
		char c = this.text.charAt(i);
		if (OPENING.indexOf(c) >= 0) {
			return new Mark(i, i + 1, true, opening(i));
		}
		if (CLOSING.indexOf(c) >= 0) {
			return new Mark(i, i + 1, true, inches(i) ? Lean.MAY_CLOSE
					: Surroundings.word(this.beside.right(i + 1)) ? Lean.EITHER : Lean.CLOSES);
		}
		if (c == '"') {
			return new Mark(i, i + 1, true, undirected(i, i + 1));
		}
		if (twice(i, '`')) {
			return new Mark(i, i + 2, true, Lean.OPENS);
		}
		if ((twice(i, '\'') || twice(i, '\u2019') || twice(i, '\u2018')) && !closesBoth(i)) {
			return new Mark(i, i + 2, true, undirected(i, i + 2));
		}
		return (SINGLE.indexOf(c) >= 0) ? this.singles.at(i) : null;
	}

	private boolean twice(int i, char c) {
		return this.text.charAt(i) == c && i + 1 < this.to && this.text.charAt(i + 1) == c;
	}

	/** Of three in a row at an end the first is single; at a beginning the last is. */
	private boolean closesBoth(int i) {
		return i + 2 < this.to && twice(i + 1, this.text.charAt(i)) && !twice(i + 2, this.text.charAt(i))
				&& !Surroundings.precedes(this.beside.before(i));
	}

	/** A mark that opens by its form but stands after a word or before a blank. */
	private Lean opening(int i) {
		int left = this.beside.left(i);
		int right = this.beside.right(i + 1);
		boolean after = !Surroundings.word(right) && !Surroundings.precedes(left);
		boolean alone = Surroundings.gap(right) && this.text.charAt(i) == '\u201c';
		return (after || alone) ? Lean.EITHER : Lean.OPENS;
	}

	private Lean undirected(int start, int end) {
		int left = this.beside.left(start);
		int right = this.beside.right(end);
		boolean mayOpen = Surroundings.precedes(left) && !Surroundings.gap(right);
		boolean mayClose = !Surroundings.gap(left) && !Surroundings.word(right);
		return mayOpen ? Lean.OPENS : !mayClose ? Lean.EITHER : inches(start) ? Lean.MAY_CLOSE : Lean.CLOSES;
	}

	/** Whether a short number stands before this mark and a blank after it. */
	private boolean inches(int i) {
		int digits = 0;
		while (digits <= INCH_DIGITS && Character.isDigit(this.beside.before(i - digits))) {
			digits++;
		}
		return digits > 0 && digits <= INCH_DIGITS && Surroundings.gap(this.beside.at(i + 1));
	}

	/**
	 * The end of feet and inches or minutes and seconds from their first mark on: 6'2",
	 * 5' 10". The index itself if there are none.
	 */
	private int endOfHeight(int i) {
		if ("'\u2019".indexOf(this.text.charAt(i)) < 0 || !Character.isDigit(this.beside.before(i))) {
			return i;
		}
		int start = (this.beside.at(i + 1) == ' ') ? i + 2 : i + 1;
		int end = start;
		while (end - start < 2 && Character.isDigit(this.beside.at(end))) {
			end++;
		}
		return (end > start && "\"\u201d".indexOf(this.beside.at(end)) >= 0) ? end + 1 : i;
	}

}
