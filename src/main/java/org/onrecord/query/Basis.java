package org.onrecord.query;

import org.onrecord.knowledge.Word;

/** Where the date of a claim or an act comes from. */
public enum Basis implements Word {

	/** The article tells ("said on Tuesday"). */
	TEXT,

	/** The article does not tell, so the day of its publication stands. */
	PUBLICATION

}
