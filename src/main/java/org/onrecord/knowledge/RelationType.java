package org.onrecord.knowledge;

import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * What one actor is reported to have done towards another; also a relationship type in
 * the graph. The codes are those of PLOVER (the Political Language Ontology for
 * Verifiable Event Records) and of CAMEO (Conflict and Mediation Event Observations,
 * version 1.1b3); relations that are no events, or for which the two have no event, have
 * none. Some types are particular kinds of others, see {@link #implies()}.
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
	HOLDS_OFFICE("holds the office", null, null),

	/** The subject refuses something of the object's: a request, plan, nomination. */
	REJECTED("refuses, vetoes or votes down a request, plan, nomination or action of the object", "REJECT", "12"),

	/** The subject, with power over the object, tells it what to do. */
	ORDERED("orders, directs or instructs the object, over which it has power, to do something", "REQUEST", "10"),

	/** The subject says that the object has done wrong. */
	ACCUSED("accuses the object, or blames it for something", "ACCUSE", "112"),

	/** The subject says that what the object says or alleges is not so. */
	DENIED("says that what the object states or alleges is not so", "REJECT", "016"),

	/** The subject speaks well of the object, its words or actions. */
	PRAISED("speaks well of the object, its words or actions", "SUPPORT", "051"),

	/** The subject undertakes to do or give something for the object. */
	PROMISED("promises the object to do or give something", "AGREE", "03"),

	/** The subject tells the object of something bad that may come. */
	WARNED("warns the object, or threatens it with something", "THREATEN", "13"),

	/** The two meet or talk with each other. */
	MET_WITH("meets the object or talks with it", "CONSULT", "04"),

	/** The subject puts the object, a person, into an office. */
	APPOINTED("appoints, nominates or hires the object, a person, for an office", null, null),

	/**
	 * The subject, a person, gives up the office or leaves the body that is the object.
	 */
	RESIGNED_FROM("resigns or withdraws from the object, an office or a body", null, null);

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

	/**
	 * The wider type that whoever states this one states too: who praises supports, who
	 * accuses criticizes, who orders requests, and who rejects does not approve. Empty
	 * for most.
	 */
	public Optional<RelationType> implies() {
		return switch (this) {
			case PRAISED -> Optional.of(SUPPORTED);
			case ACCUSED -> Optional.of(CRITICIZED);
			case ORDERED -> Optional.of(REQUESTED);
			case REJECTED -> Optional.of(APPROVED);
			default -> Optional.empty();
		};
	}

	/** Whether what this type implies is denied by it: a rejection is no approval. */
	public boolean impliesContrary() {
		return this == REJECTED;
	}

}
