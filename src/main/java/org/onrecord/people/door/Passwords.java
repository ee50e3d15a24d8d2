package org.onrecord.people.door;

import org.onrecord.people.People;
import org.onrecord.people.Person;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsPasswordService;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;

/** Where Spring Security looks up who signs in with a password. */
final class Passwords implements UserDetailsService, UserDetailsPasswordService {

	private final People people;

	Passwords(People people) {
		this.people = people;
	}

	@Override
	public UserDetails loadUserByUsername(String name) {
		Person person = this.people.find(name).orElseThrow(Passwords::unknown);
		return new KnownByPassword(person, this.people.password(person).orElseThrow(Passwords::unknown));
	}

	@Override
	public UserDetails updatePassword(UserDetails user, @org.jspecify.annotations.Nullable String encoded) {
		if (encoded != null && user instanceof KnownByPassword known) {
			this.people.upgradePassword(known.person(), encoded);
			return new KnownByPassword(known.person(), encoded);
		}
		return user;
	}

	private static UsernameNotFoundException unknown() {
		return new UsernameNotFoundException("No such person");
	}

}
