package org.onrecord.decide;

/**
 * Something that can be decided about one thing, such as the status of a claim: what was
 * read counts until somebody decides otherwise.
 *
 * @param aspect what of it
 * @param id id of the claim, actor, mention or article; of a pair both, the lesser first,
 * with | between them; of a name also that, behind |
 */
record Facet(Aspect aspect, String id) {

	/** What can be decided. */
	enum Aspect {

		/** The status of a claim. */
		CLAIM_STATUS("claim", "status"),

		/** Whether a claim that was read was replaced by another. */
		CLAIM_STATE("claim", "state"),

		/** A claim that a person made. */
		CLAIM_MADE("claim", "made"),

		/** The name of an actor. */
		ACTOR_NAME("actor", "name"),

		/** The kind of an actor. */
		ACTOR_KIND("actor", "kind"),

		/** One more name of an actor. */
		ACTOR_ALIAS("actor", "alias"),

		/** Whether two actors are one. */
		PAIR("pair", "judgement"),

		/** Whom a mention means, before merging. */
		MENTION_ACTOR("mention", "actor"),

		/** Whether an article counts. */
		ARTICLE_STATE("article", "state");

		private final String thing;

		private final String what;

		Aspect(String thing, String what) {
			this.thing = thing;
			this.what = what;
		}

	}

	/** The judgement of two actors. */
	static Facet pair(String one, String other) {
		return new Facet(Aspect.PAIR, (one.compareTo(other) < 0) ? one + "|" + other : other + "|" + one);
	}

	/** What sort of thing: claim, actor, pair, mention or article. */
	String thing() {
		return this.aspect.thing;
	}

	/** What of it: status, name, ... */
	String what() {
		return this.aspect.what;
	}

	/** The key in the graph, such as {@code claim/ID/status}. */
	String key() {
		return this.aspect.thing + "/" + this.id + "/" + this.aspect.what;
	}

	/** The part of the id before or behind |. */
	String part(int index) {
		return this.id.split("\\|", 2)[index];
	}

	static Facet of(String key) {
		int first = key.indexOf('/');
		int last = key.lastIndexOf('/');
		for (Aspect aspect : Aspect.values()) {
			if (aspect.thing.equals(key.substring(0, first)) && aspect.what.equals(key.substring(last + 1))) {
				return new Facet(aspect, key.substring(first + 1, last));
			}
		}
		throw new IllegalArgumentException("Nothing can be decided about " + key);
	}

}
