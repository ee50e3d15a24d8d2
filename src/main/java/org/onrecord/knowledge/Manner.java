package org.onrecord.knowledge;

/** How the content of a claim is reported. */
public enum Manner implements Word {

	/** All in quotation marks. */
	DIRECT,

	/** None of it in quotation marks. */
	INDIRECT,

	/** Partly in quotation marks. */
	MIXED,

	/** In the article's own voice: nobody is named as having said it. */
	NARRATION

}
