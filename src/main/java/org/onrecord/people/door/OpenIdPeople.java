package org.onrecord.people.door;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.onrecord.knowledge.OnRecordException;
import org.onrecord.knowledge.Role;
import org.onrecord.people.People;
import org.onrecord.people.Person;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserRequest;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserService;
import org.springframework.security.oauth2.client.userinfo.OAuth2UserService;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.util.StringUtils;

/**
 * People who sign in by OpenID Connect. They become known here the first time, by issuer
 * and subject; their role is what the claims say at each sign-in. Nobody gets hold of the
 * account of somebody else by having the same name there.
 */
final class OpenIdPeople implements OAuth2UserService<OidcUserRequest, OidcUser> {

	static final String NO_ROLE = "no-role";

	static final String NAME_TAKEN = "name-taken";

	static final String KEPT_OUT = "kept-out";

	private final OidcUserService users = new OidcUserService();

	private final People people;

	private final OpenIdSettings settings;

	OpenIdPeople(People people, OpenIdSettings settings) {
		this.people = people;
		this.settings = settings;
	}

	@Override
	public OidcUser loadUser(OidcUserRequest request) {
		OidcUser user = this.users.loadUser(request);
		Role role = role(user.getClaims()).orElseThrow(() -> refusal(NO_ROLE, "No claim of this person gives a role"));
		Person person = known(user, role);
		if (!person.enabled()) {
			throw refusal(KEPT_OUT, "This person is kept out");
		}
		return new KnownElsewhere(person, user);
	}

	private Person known(OidcUser user, Role role) {
		String issuer = Objects.requireNonNull(user.getIdToken().getIssuer(), "issuer").toString();
		String subject = Objects.requireNonNull(user.getSubject(), "subject");
		try {
			return this.people.fromElsewhere(issuer, subject, name(user, subject), role);
		}
		catch (OnRecordException ex) {
			throw refusal(NAME_TAKEN, ex.message());
		}
	}

	private String name(OidcUser user, String subject) {
		return Stream.of(user.getClaimAsString(this.settings.name()), user.getEmail())
			.filter((name) -> name != null && !name.isBlank())
			.findFirst()
			.orElse(subject);
	}

	/** The highest role that the claims give. */
	Optional<Role> role(Map<String, Object> claims) {
		List<String> told = values(claims);
		return this.settings.roles()
			.entrySet()
			.stream()
			.filter((entry) -> entry.getValue()
				.stream()
				.anyMatch((wanted) -> wanted.equals("*") || told.contains(wanted)))
			.map(Map.Entry::getKey)
			.findFirst();
	}

	/** Names of claims may have dots in them themselves, as those with a host name do. */
	private List<String> values(Map<String, Object> claims) {
		String name = this.settings.claim();
		if (claims.containsKey(name)) {
			return texts(claims.get(name));
		}
		Object claim = claims;
		for (String part : StringUtils.delimitedListToStringArray(name, ".")) {
			claim = (claim instanceof Map<?, ?> inner) ? inner.get(part) : null;
		}
		return texts(claim);
	}

	private static List<String> texts(@Nullable Object claim) {
		if (claim instanceof Collection<?> several) {
			return several.stream().map(String::valueOf).toList();
		}
		return (claim instanceof String one) ? List.of(one) : List.of();
	}

	private static OAuth2AuthenticationException refusal(String code, String why) {
		return new OAuth2AuthenticationException(new OAuth2Error(code, why, null), why);
	}

}
