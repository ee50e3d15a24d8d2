package org.onrecord.extract.date;

/**
 * Words that tell a time, without the preposition before them: "late Tuesday", "July 25,
 * 2015", "earlier this month".
 *
 * @param first index of its first token
 * @param end index after its last token
 * @param time what it means
 */
record TimeExpression(int first, int end, Time time) {

	boolean holds(int token) {
		return this.first <= token && token < this.end;
	}

}
