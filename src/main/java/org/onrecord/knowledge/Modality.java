package org.onrecord.knowledge;

/** How firmly a relation is stated. Only {@link #ASSERTED} ones make edges. */
public enum Modality implements Word {

	/** Stated as a fact. */
	ASSERTED,

	/** Stated as possible or under consideration: "is weighing a request". */
	POSSIBLE,

	/** Stated as intended: "will ask", "plans to approve". */
	PLANNED,

	/** Stated under a condition: "if approved". */
	CONDITIONAL,

	/** Stated as over: "the former governor". */
	FORMER,

	/** Asked, not stated. */
	QUESTION

}
