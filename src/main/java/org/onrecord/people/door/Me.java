package org.onrecord.people.door;

import java.security.Principal;
import java.util.Arrays;
import java.util.Objects;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.onrecord.knowledge.Role;
import org.springframework.security.oauth2.server.resource.authentication.BearerTokenAuthentication;
import org.springframework.security.web.csrf.CsrfToken;

/**
 * Whoever acts.
 *
 * @param name of the person
 * @param role what they may do, in this request
 * @param by {@code session}, {@code token}, or {@code none} on a server without sign-in
 * @param csrf what a script of the pages has to send along to change something; null
 * where nothing is needed
 */
record Me(String name, Role role, String by, @Nullable Csrf csrf) {

	static Me in(HttpServletRequest request, @Nullable CsrfToken secret) {
		Principal who = Objects.requireNonNull(request.getUserPrincipal(), "somebody");
		Role role = Arrays.stream(Role.values())
			.filter((one) -> request.isUserInRole(one.name()))
			.reduce((lower, higher) -> higher)
			.orElse(Role.VIEWER);
		boolean session = secret != null;
		String by = (who instanceof BearerTokenAuthentication) ? "token" : session ? "session" : "none";
		return new Me(who.getName(), role, by,
				(secret != null && "session".equals(by)) ? new Csrf(secret.getHeaderName(), secret.getToken()) : null);
	}

	/**
	 * The secret of a session.
	 *
	 * @param header name of the header that carries it
	 * @param token its value
	 */
	record Csrf(String header, String token) {

	}

}
