package org.onrecord.people.door;

import java.util.Collection;
import java.util.Map;

import org.onrecord.people.Tokens;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.oauth2.core.OAuth2AuthenticatedPrincipal;

/**
 * A program that showed a token, in the name of its owner.
 *
 * @param shown the token
 */
record KnownByToken(Tokens.Shown shown) implements OAuth2AuthenticatedPrincipal {

	@Override
	public String getName() {
		return this.shown.owner().name();
	}

	@Override
	public Map<String, Object> getAttributes() {
		return Map.of("token", this.shown.token().id());
	}

	@Override
	public Collection<? extends GrantedAuthority> getAuthorities() {
		return Authorities.of(this.shown.role());
	}

}
