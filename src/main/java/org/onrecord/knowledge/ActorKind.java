package org.onrecord.knowledge;

import java.util.Locale;

/** What sort of actor somebody is; also a label in the graph. */
public enum ActorKind implements Word {

	/** A human being, named or described. */
	PERSON,

	/** A post that persons hold one after another, such as Governor of Missouri. */
	OFFICE,

	/**
	 * A body of a government: department, bureau, court, guard, city hall, parliament.
	 */
	AGENCY,

	/** A state or other jurisdiction: country, federal state, county, city. */
	STATE,

	/** Any other organization: party, campaign, company, outlet, association. */
	ORGANIZATION,

	/** A clearly identifiable group of persons, such as House Republicans. */
	GROUP;

	/** The label of such actors in the graph: {@code Person}, {@code Office}, ... */
	public String label() {
		return name().charAt(0) + name().substring(1).toLowerCase(Locale.ROOT);
	}

}
