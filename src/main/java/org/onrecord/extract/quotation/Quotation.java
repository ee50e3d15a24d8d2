package org.onrecord.extract.quotation;

/**
 * One quotation inside one paragraph, with its marks.
 *
 * @param index place in the article's list of quotations, from 0
 * @param start UTF-16 index of the opening mark
 * @param end UTF-16 index after the closing mark, or after the last character of the
 * paragraph if it is never closed
 * @param depth 0 for an outermost quotation, 1 for one inside it, ...
 * @param closed whether it has a closing mark
 */
public record Quotation(int index, int start, int end, int depth, boolean closed) {

	/** Whether a UTF-16 index lies in the quotation, its marks included. */
	public boolean holds(int utf16Index) {
		return this.start <= utf16Index && utf16Index < this.end;
	}

}
