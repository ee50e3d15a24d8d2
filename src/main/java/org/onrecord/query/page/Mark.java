package org.onrecord.query.page;

import java.util.Locale;

/** What a piece of an article's text is, in the order in which it is drawn. */
enum Mark {

	/** No part of the report. */
	BOILERPLATE,

	/** Words that are claimed. */
	CONTENT,

	/** Words that are claimed inside other words that are claimed. */
	NESTED,

	/** Words that name a speaker. */
	SOURCE,

	/** Words that introduce what is said. */
	CUE,

	/** Words of the claim that was asked for. */
	ASKED_CONTENT,

	/** Words that name its speaker. */
	ASKED_SOURCE,

	/** Words that introduce it. */
	ASKED_CUE;

	/** The class of elements marked so. */
	String style() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

}
