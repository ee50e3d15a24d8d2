package org.onrecord.extract.actor;

/**
 * A title and the office it stands for.
 *
 * @param office name of the office, {@code %} for the place or body it belongs to
 * @param scope what it belongs to
 * @param plural whether it is written for several holders ("Sens.")
 */
record Title(String office, Scope scope, boolean plural) {

	/** What an office belongs to. */
	enum Scope {

		/**
		 * A federal state: found near the title or the name, or the one of the article.
		 */
		STATE,

		/** A city or county. */
		CITY,

		/** A country, the United States if none is named. */
		COUNTRY,

		/** The country somebody is sent to. */
		LAND,

		/** A part of a state for which an office is set up. */
		REGION,

		/** An organization or agency. */
		BODY,

		/** A house of a parliament. */
		CHAMBER,

		/** A court. */
		COURT,

		/** A campaign. */
		CAMPAIGN,

		/** An organization named right before the title. */
		COMPOUND,

		/** The federal government, or a state if one is named. */
		FEDERAL,

		/** Complete as it is, and too common a word to count without a holder. */
		ALONE,

		/** Complete as it is. */
		NONE

	}

	Title ofSeveral() {
		return new Title(this.office, this.scope, true);
	}

	/** The office of a deputy or assistant. */
	Title withRank(String rank) {
		String shown = Character.toUpperCase(rank.charAt(0)) + rank.substring(1).toLowerCase(java.util.Locale.ROOT);
		return new Title(shown + " " + this.office, this.scope, this.plural);
	}

	/** Name of the office without place or body. */
	String bare() {
		return this.office.replaceFirst("( (of|from|to|for))? ?%", "").strip();
	}

	/** Name of the office that belongs to this place or body. */
	String of(String body) {
		return this.office.replace("%", body);
	}

	boolean isPlaced() {
		return this.office.contains("%");
	}

}
