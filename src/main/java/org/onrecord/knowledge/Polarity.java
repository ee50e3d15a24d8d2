package org.onrecord.knowledge;

/** Whether a relation is stated to be so or stated not to be so. */
public enum Polarity implements Word {

	/** Stated to be so. */
	AFFIRMED,

	/** Stated not to be so: "had not received a request". */
	NEGATED

}
