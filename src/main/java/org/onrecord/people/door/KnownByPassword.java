package org.onrecord.people.door;

import org.onrecord.people.Person;
import org.springframework.security.core.userdetails.User;

/** Somebody with a password here. */
final class KnownByPassword extends User implements Known {

	private final transient Person person;

	KnownByPassword(Person person, String encoded) {
		super(person.name(), encoded, person.enabled(), true, true, true, Authorities.of(person.role()));
		this.person = person;
	}

	@Override
	public Person person() {
		return this.person;
	}

}
