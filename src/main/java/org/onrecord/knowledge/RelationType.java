package org.onrecord.knowledge;

import org.jspecify.annotations.Nullable;

/**
 * What one actor is reported to have done towards another; also a relationship type in
 * the graph. The codes are those of PLOVER (the Political Language Ontology for
 * Verifiable Event Records) and of CAMEO (Conflict and Mediation Event Observations,
 * version 1.1b3); relations that are no events have none.
 */
public enum RelationType {

	/** The subject asks, urges or demands that the object do or give something. */
	REQUESTED("asks, calls on, urges or demands that the object do or give something", "REQUEST", "02"),

	/** The subject agrees to something of the object's: a request, plan, nomination. */
	APPROVED("agrees to, authorizes or confirms a request, plan, nomination or action of the object", "AGREE", "03"),

	/** The subject disapproves of the object, its words, policy or actions. */
	CRITICIZED("disapproves of the object, its words, policy or actions", "ACCUSE", "111"),

	/** The subject backs, praises, defends or endorses the object or its actions. */
	SUPPORTED("backs, praises, defends or endorses the object or its actions", "SUPPORT", "051"),

	/** The subject speaks officially for the object. */
	SPOKESPERSON_FOR("speaks officially for the object", null, null),

	/** The subject, a person, holds the object, an office. */
	HOLDS_OFFICE("holds the office", null, null);

	private final String definition;

	private final @Nullable String plover;

	private final @Nullable String cameo;

	RelationType(String definition, @Nullable String plover, @Nullable String cameo) {
		this.definition = definition;
		this.plover = plover;
		this.cameo = cameo;
	}

	/** What the subject does, as the rest of a sentence that begins "the subject". */
	public String definition() {
		return this.definition;
	}

	/** The PLOVER event type; null for relations that are no events. */
	public @Nullable String plover() {
		return this.plover;
	}

	/** The CAMEO event code; null for relations that are no events. */
	public @Nullable String cameo() {
		return this.cameo;
	}

}
