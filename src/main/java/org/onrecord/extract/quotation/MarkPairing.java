package org.onrecord.extract.quotation;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.onrecord.extract.quotation.Mark.Lean;
import org.onrecord.extract.text.Paragraph;

/**
 * Pairs the marks of one paragraph, in one pass with a stack. A double quotation without
 * a closing mark ends at a single mark that stands where its own should, or with the
 * paragraph, or where the next one opens; a single one without closing mark is none,
 * unless it is all of the paragraph and the next one opens anew. Forgotten opening marks
 * are made up for where a sentence begins.
 */
final class MarkPairing {

	private final String text;

	private final Paragraph paragraph;

	private final List<Mark> marks;

	private final Around around;

	private final MarksAhead ahead;

	private final Deque<Open> open = new ArrayDeque<>();

	private final List<Found> found = new ArrayList<>();

	private int openDoubles;

	private boolean doubleSeen;

	/** Where the paragraph begins and ends without the blanks around it. */
	private final int firstSign;

	private final int lastSignEnd;

	/** Where the last quotation or the last closing double mark ends. */
	private int lastEnd;

	/**
	 * What the neighbouring paragraphs tell.
	 *
	 * @param continued whether the one before ended inside a double quotation
	 * @param next the first character of the one after; a blank if there is none
	 */
	record Around(boolean continued, char next) {
	}

	MarkPairing(String text, Paragraph paragraph, List<Mark> marks, Around around) {
		this.text = text;
		this.paragraph = paragraph;
		this.marks = marks;
		this.around = around;
		this.ahead = new MarksAhead(marks);
		this.lastEnd = paragraph.start();
		this.firstSign = Surroundings.afterBlanks(text, paragraph.start(), paragraph.end());
		this.lastSignEnd = Surroundings.beforeBlanks(text, paragraph.start(), paragraph.end());
	}

	/** The quotations by start, outer ones before those inside them. */
	List<Found> pair() {
		for (int i = 0; i < this.marks.size(); i++) {
			Mark mark = this.marks.get(i);
			if (mark.twofold()) {
				pairDouble(mark, i);
				this.doubleSeen = true;
			}
			else {
				pairSingle(mark);
			}
		}
		while (!this.open.isEmpty()) {
			end(this.lastSignEnd);
		}
		this.found.sort(Comparator.comparingInt(Found::start).thenComparingInt((one) -> -one.end()));
		return this.found;
	}

	private void pairDouble(Mark mark, int index) {
		switch (mark.lean()) {
			case OPENS -> openDouble(mark, index);
			case CLOSES -> closeDouble(mark, index);
			case MAY_CLOSE -> {
				if (this.openDoubles > 0 && !this.ahead.closesNext(index)) {
					closeDouble(mark, index);
				}
			}
			case EITHER -> {
				if (this.openDoubles > 0) {
					closeDouble(mark, index);
				}
				else if (this.ahead.doubles(index) > 1) {
					push(mark);
				}
			}
		}
	}

	private void openDouble(Mark mark, int index) {
		if (this.openDoubles > 0 && !nests(mark, index)) {
			boolean straight = isStraight(mark);
			if (straight && this.ahead.doubles(index) % 2 == 1) {
				closeDouble(mark, index);
				return;
			}
			endDouble(mark.start());
		}
		push(mark);
	}

	/**
	 * Whether a mark opens a quotation inside the open one: enough closing marks follow
	 * for both, or the outer one is the whole paragraph and goes on in the next, or has
	 * marks of another form.
	 */
	private boolean nests(Mark mark, int index) {
		Open top = this.open.element();
		int surplus = this.ahead.surplus(index);
		if (!top.mark.twofold()) {
			return surplus > 0 || this.ahead.closesSingle(index);
		}
		boolean wholeParagraph = top.mark.start() == this.firstSign;
		boolean otherForm = isStraight(top.mark) && !isStraight(mark);
		boolean goesOn = !isStraight(mark) && this.around.next() == this.text.charAt(top.mark.start());
		return surplus > 0 || (surplus == 0 && wholeParagraph && (otherForm || goesOn));
	}

	private boolean isStraight(Mark mark) {
		char c = this.text.charAt(mark.start());
		return c == '"' || c == '\'';
	}

	private void closeDouble(Mark mark, int index) {
		if (this.openDoubles > 0) {
			endSingles(mark.start());
			close(mark);
		}
		else if (opensWrongly(mark, index)) {
			push(mark);
			return;
		}
		else if (!this.doubleSeen && (this.around.continued() || endsSentence(mark))) {
			endSingles(mark.start());
			this.found.add(new Found(this.paragraph.start(), mark.end(), true, true));
		}
		else if (endsSentence(mark) && !this.ahead.closesNext(index)) {
			closeSentence(mark);
		}
		this.lastEnd = mark.end();
	}

	/**
	 * Whether the first mark of the paragraph closes by its form but cannot: another
	 * closing one follows, and nothing was left open.
	 */
	private boolean opensWrongly(Mark mark, int index) {
		return !this.doubleSeen && this.ahead.closesNext(index)
				&& (mark.start() == this.firstSign || !this.around.continued());
	}

	/** A quotation of which only the end is marked begins with a sentence. */
	private void closeSentence(Mark mark) {
		endSingles(mark.start());
		for (int i = this.lastEnd + 1; i < mark.start() - 1; i++) {
			if (".?!".indexOf(this.text.charAt(i - 1)) >= 0 && Surroundings.gap(this.text.charAt(i))) {
				this.found.add(new Found(i + 1, mark.end(), true, true));
				return;
			}
		}
	}

	private boolean endsSentence(Mark mark) {
		return mark.start() > this.paragraph.start() && ",.?!\u2026".indexOf(this.text.charAt(mark.start() - 1)) >= 0;
	}

	private void pairSingle(Mark mark) {
		Open top = this.open.peek();
		if (mark.lean() == Lean.OPENS) {
			if (top != null && !top.mark.twofold()) {
				end(mark.start());
			}
			push(mark);
		}
		else if (top != null && !top.mark.twofold() && mark.lean() == Lean.CLOSES) {
			close(mark);
		}
		else if (top != null && top.weakEnd == null && (!top.mark.twofold() || endsSentence(mark))) {
			top.weakEnd = mark.end();
		}
	}

	private void push(Mark mark) {
		this.open.push(new Open(mark));
		this.openDoubles += mark.twofold() ? 1 : 0;
	}

	private Open pop() {
		Open last = this.open.pop();
		this.openDoubles -= last.mark.twofold() ? 1 : 0;
		return last;
	}

	private void close(Mark mark) {
		Open last = pop();
		keep(last.mark, mark.start(), mark.end(), true);
	}

	/** Keeps a quotation unless there is nothing between its marks. */
	private void keep(Mark mark, int contentEnd, int end, boolean closed) {
		if (Surroundings.afterBlanks(this.text, mark.end(), contentEnd) < contentEnd) {
			this.found.add(new Found(mark.start(), end, mark.twofold(), closed));
			this.lastEnd = end;
		}
	}

	private void endDouble(int at) {
		endSingles(at);
		end(at);
	}

	/** Ends the single quotations inside the innermost double one. */
	private void endSingles(int at) {
		while (!this.open.isEmpty() && !this.open.element().mark.twofold()) {
			end(at);
		}
	}

	/** Ends the innermost quotation, which has no closing mark of its own. */
	private void end(int at) {
		Open last = pop();
		Mark mark = last.mark;
		boolean reopened = at == this.lastSignEnd && mark.start() == this.firstSign
				&& this.around.next() == this.text.charAt(mark.start());
		if (last.weakEnd != null && !(mark.twofold() && reopened)) {
			keep(mark, last.weakEnd, last.weakEnd, true);
		}
		else if (mark.twofold() || reopened) {
			int end = Surroundings.beforeBlanks(this.text, mark.end(), at);
			keep(mark, end, end, false);
		}
	}

	/** A quotation of the paragraph, before it has index and depth. */
	record Found(int start, int end, boolean twofold, boolean closed) {

	}

	/** A quotation whose end has not been met. */
	private static final class Open {

		private final Mark mark;

		/** Where an apostrophe or a mark of the wrong form might end it after all. */
		private @Nullable Integer weakEnd;

		Open(Mark mark) {
			this.mark = mark;
		}

	}

}
