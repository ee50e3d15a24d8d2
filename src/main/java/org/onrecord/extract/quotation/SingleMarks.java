package org.onrecord.extract.quotation;

import java.util.Locale;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.onrecord.extract.quotation.Mark.Lean;

/**
 * Tells single quotation marks from apostrophes. Inside a word, before a year ('90s) and
 * a clipped word ('em) stands an apostrophe; after a plural (the workers' choice), a
 * dropped g (goin' home) and a number (5' wide) it may be either.
 */
final class SingleMarks {

	/** Words that are written with an apostrophe in front. */
	private static final Set<String> CLIPPED = Set.of("em", "til", "till", "tis", "twas", "twere", "cause", "bout",
			"round", "n", "nuff", "cept", "neath", "tude", "cuz", "im", "er", "s", "t", "d", "ll", "re", "ve");

	/** Longest clipped word, and one more character to see that it is over. */
	private static final int CLIPPED_LENGTH = 6;

	private final String text;

	private final Surroundings beside;

	SingleMarks(String text, Surroundings beside) {
		this.text = text;
		this.beside = beside;
	}

	/** The mark at an index that holds a single one; null if it is an apostrophe. */
	@Nullable Mark at(int i) {
		int left = this.beside.left(i);
		int right = this.beside.right(i + 1);
		if (insideWord(i) || secondOfClippedAnd(i)) {
			return null;
		}
		if (Surroundings.precedes(left) && !Surroundings.gap(right)) {
			return clipped(i + 1) ? null : new Mark(i, i + 1, false, Lean.OPENS);
		}
		if (!Surroundings.gap(left) && (!Surroundings.word(right) || opensDouble(i + 1))) {
			return new Mark(i, i + 1, false, weak(i, left) ? Lean.MAY_CLOSE : Lean.CLOSES);
		}
		return null;
	}

	private boolean insideWord(int i) {
		return Surroundings.word(this.beside.before(i)) && Surroundings.word(this.beside.at(i + 1));
	}

	/** The second apostrophe of "rock 'n' roll". */
	private boolean secondOfClippedAnd(int i) {
		return i >= 2 && Character.toLowerCase(this.beside.before(i)) == 'n'
				&& MarkReader.SINGLE.indexOf(this.beside.before(i - 1)) >= 0
				&& Surroundings.gap(this.beside.before(i - 2));
	}

	/** Whether a directed double mark begins the next quotation right there. */
	private boolean opensDouble(int i) {
		return MarkReader.OPENING.indexOf(this.beside.at(i)) >= 0;
	}

	/** Whether more follows after a blank what an apostrophe goes with too. */
	private boolean weak(int i, int left) {
		boolean goesOn = Surroundings.gap(this.beside.at(i + 1)) && !Surroundings.gap(this.beside.at(i + 2));
		boolean droppedG = left == 'n' && this.beside.before(i - 1) == 'i';
		return goesOn && (left == 's' || left == 'S' || Character.isDigit(left) || droppedG);
	}

	private boolean clipped(int i) {
		int end = i;
		while (end - i < CLIPPED_LENGTH && Surroundings.word(this.beside.at(end)) && end < this.text.length()) {
			end++;
		}
		String next = this.text.substring(i, end).toLowerCase(Locale.ROOT);
		boolean compound = "-\u2013\u2014".indexOf(this.beside.at(end)) >= 0;
		return next.matches("\\d\\ds?") || (CLIPPED.contains(next) && !compound);
	}

}
