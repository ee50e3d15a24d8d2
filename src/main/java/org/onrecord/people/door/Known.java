package org.onrecord.people.door;

import org.onrecord.people.Person;

/** Whoever signed in, as they were known then. */
interface Known {

	/** The person at the time of the sign-in. */
	Person person();

}
