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
 * a closing mark ends with the paragraph, or where the next one opens; a single one
 * without closing mark is none.
 */
final class MarkPairing {

	private final String text;

	private final Paragraph paragraph;

	private final List<Mark> marks;

	/** Whether the paragraph before ended inside a quotation. */
	private final boolean continued;

	/** Of the double marks from this one on: how many open, close, and are there. */
	private final int[][] ahead;

	private final Deque<Open> open = new ArrayDeque<>();

	private final List<Found> found = new ArrayList<>();

	private boolean doubleSeen;

	MarkPairing(String text, Paragraph paragraph, List<Mark> marks, boolean continued) {
		this.text = text;
		this.paragraph = paragraph;
		this.marks = marks;
		this.continued = continued;
		this.ahead = ahead(marks);
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
			end(textEnd());
		}
		this.found.sort(Comparator.comparingInt(Found::start).thenComparingInt((one) -> -one.end()));
		return this.found;
	}

	private void pairDouble(Mark mark, int index) {
		boolean inDouble = this.open.stream().anyMatch((one) -> one.mark.twofold());
		switch (mark.lean()) {
			case OPENS -> openDouble(mark, index, inDouble);
			case CLOSES, MAY_CLOSE -> closeDouble(mark, inDouble);
			case EITHER -> {
				if (inDouble) {
					closeDouble(mark, true);
				}
				else if (this.ahead[index][2] > 1) {
					this.open.push(new Open(mark));
				}
			}
		}
	}

	private void openDouble(Mark mark, int index, boolean inDouble) {
		Open top = this.open.peek();
		if (inDouble && top != null && top.mark.twofold()) {
			int[] rest = this.ahead[index];
			boolean straight = this.text.charAt(mark.start()) == '"' || this.text.charAt(mark.start()) == '\'';
			if (straight && rest[2] % 2 == 1) {
				closeDouble(mark, true);
				return;
			}
			if (straight || rest[1] < rest[0] + 1) {
				end(mark.start());
			}
		}
		this.open.push(new Open(mark));
	}

	private void closeDouble(Mark mark, boolean inDouble) {
		if (inDouble) {
			while (!this.open.element().mark.twofold()) {
				end(mark.start());
			}
			close(mark);
		}
		else if (!this.doubleSeen && (this.continued || endsSentence(mark))) {
			this.found.add(new Found(this.paragraph.start(), mark.end(), true, true));
		}
	}

	private boolean endsSentence(Mark mark) {
		return mark.start() > this.paragraph.start() && ",.?!\u2026".indexOf(this.text.charAt(mark.start() - 1)) >= 0;
	}

	private void pairSingle(Mark mark) {
		Open top = this.open.peek();
		boolean inSingle = top != null && !top.mark.twofold();
		if (mark.lean() == Lean.OPENS) {
			if (inSingle) {
				end(mark.start());
			}
			this.open.push(new Open(mark));
		}
		else if (inSingle && top != null) {
			if (mark.lean() == Lean.CLOSES) {
				close(mark);
			}
			else if (top.weakEnd == null) {
				top.weakEnd = mark.end();
			}
		}
	}

	private void close(Mark mark) {
		Open last = this.open.pop();
		this.found.add(new Found(last.mark.start(), mark.end(), last.mark.twofold(), true));
	}

	/** Ends the innermost quotation, which has no closing mark of its own. */
	private void end(int at) {
		Open last = this.open.pop();
		if (last.mark.twofold()) {
			int end = at;
			while (end > last.mark.end() && Character.isWhitespace(this.text.charAt(end - 1))) {
				end--;
			}
			this.found.add(new Found(last.mark.start(), end, true, false));
		}
		else if (last.weakEnd != null) {
			this.found.add(new Found(last.mark.start(), last.weakEnd, false, true));
		}
	}

	private int textEnd() {
		return this.paragraph.end();
	}

	private static int[][] ahead(List<Mark> marks) {
		int[][] ahead = new int[marks.size() + 1][3];
		for (int i = marks.size() - 1; i >= 0; i--) {
			Mark mark = marks.get(i);
			int counted = mark.twofold() ? 1 : 0;
			ahead[i][0] = ahead[i + 1][0] + ((mark.lean() == Lean.OPENS) ? counted : 0);
			ahead[i][1] = ahead[i + 1][1] + ((mark.lean() == Lean.CLOSES) ? counted : 0);
			ahead[i][2] = ahead[i + 1][2] + counted;
		}
		return ahead;
	}

	/** A quotation of the paragraph, before it has index and depth. */
	record Found(int start, int end, boolean twofold, boolean closed) {

	}

	/** A quotation whose end has not been met. */
	private static final class Open {

		private final Mark mark;

		/** Where a plural possessive might end it after all. */
		private @Nullable Integer weakEnd;

		Open(Mark mark) {
			this.mark = mark;
		}

	}

}
