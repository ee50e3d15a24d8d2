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

		/** Complete with what it is for; too common a word without that. */
		AREA,

		/** A part of a state for which an office is set up. */
		REGION,

		/** An organization or agency. */
		BODY,

		/** A house of a parliament. */
		CHAMBER,

		/**
		 * A body whose head has a title of its own ("EPA chief"); too common a word
		 * without one.
		 */
		HEAD,

		/** A committee, board or parliament of which one is a member. */
		MEMBER,

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
		NONE;

		/** Whether this word may lead from the title to what it belongs to. */
		boolean isTiedBy(String word) {
			return switch (this) {
				case STATE, COUNTRY, CITY -> word.matches("of|from");
				case LAND -> word.equals("to");
				case REGION, FEDERAL -> word.matches("of|for");
				case CAMPAIGN, COMPOUND -> word.matches("of|for|to|at|with");
				case BODY -> word.matches("of|for|at|from|with");
				case HEAD, MEMBER, COURT -> word.equals("of");
				case CHAMBER -> word.matches("of|in");
				case ALONE, NONE, AREA -> false;
			};
		}

		/** Whether "the EPA administrator" means an office even if nobody is known. */
		boolean standsForItself() {
			return this != CAMPAIGN && this != MEMBER && this != AREA;
		}

		/** Whether it may belong to a person: somebody's press secretary. */
		boolean isOfPersons() {
			return this == CAMPAIGN || this == COMPOUND;
		}

	}

	Title ofSeveral() {
		return new Title(this.office, this.scope, true);
	}

	/** The office of a deputy or assistant. */
	Title withRank(String rank) {
		String shown = Character.toUpperCase(rank.charAt(0)) + rank.substring(1).toLowerCase(java.util.Locale.ROOT);
		return new Title(shown + " " + this.office, this.scope, this.plural);
	}

	/** Whether words after it may say what it is for: "Ambassador for Women's Issues". */
	boolean mayBeForArea() {
		return this.office.matches("(.* )?(Secretary|Secretary of (State|Defense)|U.S. Ambassador to %)");
	}

	/** The office for this area. */
	Title forArea(String area) {
		return new Title(this.office.replace("U.S. Ambassador to %", "Ambassador") + " for " + area, Scope.NONE,
				this.plural);
	}

	/** Name of the office without place or body. */
	String bare() {
		return this.office.replaceFirst("( (of|from|to|for))? ?%", "").strip();
	}

	/** Name of the office that belongs to this place or body. */
	String of(String body) {
		return this.office.replace("%", body);
	}

	/** Whether any name right before the title is what it belongs to: "AFT President". */
	boolean isOfAnyBody() {
		return switch (this.scope) {
			case BODY, HEAD, COMPOUND -> true;
			case COUNTRY -> this.office.endsWith("President of %");
			default -> false;
		};
	}

	/** Whether a nominee of whom it is not said for what. */
	boolean isOpenNominee() {
		return this.office.equals("nominee");
	}

	boolean isNominee() {
		return this.office.endsWith("nominee");
	}

	boolean isPlaced() {
		return this.office.contains("%");
	}

}
