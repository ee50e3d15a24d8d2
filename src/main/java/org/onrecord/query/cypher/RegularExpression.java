package org.onrecord.query.cypher;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Pattern;

import org.onrecord.knowledge.OnRecordException;

/**
 * How long a regular expression may try before it gives up. Java's tries one way after
 * another and cannot be stopped: each part that may be repeated at will multiplies the
 * ways by the length of the text, and each bounded choice by the number of its ways.
 * Repeated groups that hold a choice or a repetition have more ways than can be counted.
 */
final class RegularExpression {

	private static final int LONGEST = 500;

	private static final int MOST_ENDLESS = 3;

	private static final double MOST_WAYS = 1000;

	/** From so many times on a repetition counts as endless. */
	private static final int MANY = 20;

	private static final Pattern FLAGS = Pattern.compile("\\?[a-zA-Z-]*x");

	private final String pattern;

	private int at;

	private int endless;

	private double ways = 1;

	/** For each open group, whether it holds a choice or a repetition. */
	private final Deque<Boolean> groups = new ArrayDeque<>();

	private boolean groupEndedWithChoice;

	/** Whether the part before was a repetition, or the start of a group. */
	private boolean afterRepetition;

	private RegularExpression(String pattern) {
		this.pattern = pattern;
	}

	/**
	 * Of the right side of {@code =~}.
	 * @throws org.onrecord.knowledge.OnRecordException if it is not known beforehand, or
	 * may try for too long
	 */
	static RegularExpression of(Shape shape) {
		if (!(shape.constant() instanceof String pattern)) {
			throw refused("a regular expression in it is not known beforehand.");
		}
		RegularExpression expression = new RegularExpression(pattern);
		expression.read();
		return expression;
	}

	/** So many steps at most on a text of this length. */
	Amount steps(Amount length) {
		double plain = Math.pow(Math.max(2, length.part(Amount.PLAIN)), this.endless);
		Amount steps = Amount.plain(plain * this.ways);
		if (!length.isPlain()) {
			double texts = Math.pow(10, this.endless) * length.part(Amount.TEXTS);
			boolean other = !length.plus(Amount.texts(-length.part(Amount.TEXTS))).isPlain();
			steps = steps.plus(Amount.texts(texts)).plus((other && this.endless > 0) ? Double.POSITIVE_INFINITY : 0);
		}
		return steps;
	}

	private void read() {
		if (this.pattern.length() > LONGEST) {
			throw refused("a regular expression in it is longer than " + LONGEST + " characters.");
		}
		boolean group = false;
		while (this.at < this.pattern.length()) {
			char c = this.pattern.charAt(this.at);
			boolean afterGroup = group;
			group = c == ')';
			boolean repetition = "(*+?}".indexOf(c) >= 0;
			switch (c) {
				case '\\' -> escape();
				case '[' -> characterClass();
				case '(' -> this.groups.push(false);
				case ')' -> this.groupEndedWithChoice = !this.groups.isEmpty() && close();
				case '|' -> choice(2);
				case '*', '+' -> repeated(afterGroup, Integer.MAX_VALUE);
				case '?' -> optional();
				case '{' -> repeated(afterGroup, braces());
				default -> {
				}
			}
			this.afterRepetition = repetition || c == '{';
			this.at++;
		}
		if (this.endless > MOST_ENDLESS || this.ways > MOST_WAYS) {
			throw refused("a regular expression in it has too many repetitions or choices.");
		}
	}

	private boolean close() {
		boolean choice = this.groups.pop();
		if (choice && !this.groups.isEmpty()) {
			this.groups.pop();
			this.groups.push(true);
		}
		return choice;
	}

	private void escape() {
		this.at++;
		char c = (this.at < this.pattern.length()) ? this.pattern.charAt(this.at) : 'Q';
		if (c == 'Q' || c == 'k' || (c >= '1' && c <= '9')) {
			throw refused("a regular expression in it refers back to a group, or quotes by \\Q.");
		}
	}

	/** Classes within a class are not told apart, and so not read. */
	private void characterClass() {
		for (this.at++; this.at < this.pattern.length() && this.pattern.charAt(this.at) != ']'; this.at++) {
			if (this.pattern.charAt(this.at) == '\\') {
				escape();
			}
			else if (this.pattern.charAt(this.at) == '[') {
				throw refused("a regular expression in it has a class of characters within another.");
			}
		}
	}

	private void repeated(boolean group, int times) {
		if (group && times > 1 && this.groupEndedWithChoice) {
			throw refused("a regular expression in it repeats a group that holds a choice or a repetition.");
		}
		if (times >= MANY) {
			this.endless++;
			markGroup();
		}
		else {
			choice(times + 1.0);
		}
	}

	/**
	 * After a repetition it says how eager that is; after a group's start, what group it
	 * is.
	 */
	private void optional() {
		if (!this.afterRepetition) {
			choice(2);
		}
		else if (FLAGS.matcher(this.pattern).region(this.at, this.pattern.length()).lookingAt()) {
			throw refused("a regular expression in it sets the flag x, under which blanks mean nothing.");
		}
	}

	private void choice(double more) {
		this.ways *= more;
		markGroup();
	}

	private void markGroup() {
		if (!this.groups.isEmpty()) {
			this.groups.pop();
			this.groups.push(true);
		}
	}

	/** The most times of {@code {2,5}}. */
	private int braces() {
		int end = this.pattern.indexOf('}', this.at);
		String inside = (end > 0) ? this.pattern.substring(this.at + 1, end) : "";
		this.at = (end > 0) ? end : this.at;
		String most = inside.substring(inside.indexOf(',') + 1);
		return most.matches("\\d{1,6}") ? Integer.parseInt(most) : Integer.MAX_VALUE;
	}

	private static OnRecordException refused(String why) {
		return Guard.APPETITE.refuses(why, "Write a simpler one, with at most " + MOST_ENDLESS
				+ " of * and +, or use CONTAINS, STARTS WITH and ENDS WITH.");
	}

}
