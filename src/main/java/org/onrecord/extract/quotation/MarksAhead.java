package org.onrecord.extract.quotation;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.onrecord.extract.quotation.Mark.Lean;

/** How many marks of each sort follow a place in a paragraph, counted once. */
final class MarksAhead {

	private final int[] doubles;

	private final int[] opening;

	private final int[] closing;

	private final int[] closingSingles;

	private final @Nullable Lean[] next;

	MarksAhead(List<Mark> marks) {
		int size = marks.size();
		this.doubles = new int[size + 1];
		this.opening = new int[size + 1];
		this.closing = new int[size + 1];
		this.closingSingles = new int[size + 1];
		this.next = new @Nullable Lean[size + 1];
		for (int i = size - 1; i >= 0; i--) {
			Mark mark = marks.get(i);
			boolean closes = mark.lean() == Lean.CLOSES;
			this.doubles[i] = this.doubles[i + 1] + (mark.twofold() ? 1 : 0);
			this.opening[i] = this.opening[i + 1] + ((mark.twofold() && mark.lean() == Lean.OPENS) ? 1 : 0);
			this.closing[i] = this.closing[i + 1] + ((mark.twofold() && closes) ? 1 : 0);
			this.closingSingles[i] = this.closingSingles[i + 1] + ((!mark.twofold() && closes) ? 1 : 0);
			this.next[i] = (mark.twofold() && mark.lean() != Lean.MAY_CLOSE) ? mark.lean() : this.next[i + 1];
		}
	}

	/** Double marks from this one on. */
	int doubles(int index) {
		return this.doubles[index];
	}

	/**
	 * How many more double marks close than open, from this one on; negative if more
	 * open.
	 */
	int surplus(int index) {
		return this.closing[index] - this.opening[index];
	}

	boolean closesSingle(int index) {
		return this.closingSingles[index] > 0;
	}

	/** Whether the next double mark after this one that is no inch mark closes. */
	boolean closesNext(int index) {
		return this.next[index + 1] == Lean.CLOSES;
	}

}
