package org.onrecord.people.door;

import org.onrecord.people.Person;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;

/** Somebody who signed in by OpenID Connect, under the name they have here. */
final class KnownElsewhere extends DefaultOidcUser implements Known {

	private final transient Person person;

	KnownElsewhere(Person person, OidcUser user) {
		super(Authorities.of(person.role()), user.getIdToken(), user.getUserInfo());
		this.person = person;
	}

	@Override
	public Person person() {
		return this.person;
	}

	@Override
	public String getName() {
		return this.person.name();
	}

}
