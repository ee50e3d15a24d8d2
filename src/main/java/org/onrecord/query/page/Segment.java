package org.onrecord.query.page;

import java.util.List;

/**
 * A piece of text that is marked the same way from its beginning to its end.
 *
 * @param text the text
 * @param marks how it is marked, outermost first; empty for plain text
 * @param begins ids of the claims whose words begin here
 */
record Segment(String text, List<Mark> marks, List<String> begins) {

	/** Whether it belongs to a claim. */
	public boolean claimed() {
		return this.marks.stream().anyMatch((mark) -> mark != Mark.BOILERPLATE);
	}

	/** The marks as classes of an element. */
	public String style() {
		return String.join(" ", this.marks.stream().map(Mark::style).toList());
	}

}
