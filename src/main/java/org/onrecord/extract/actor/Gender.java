package org.onrecord.extract.actor;

/** What pronouns a person may have; unknown ones may have any. */
enum Gender {

	MALE, FEMALE, UNKNOWN;

	boolean fits(Gender other) {
		return this == UNKNOWN || other == UNKNOWN || this == other;
	}

}
