package org.onrecord.people.door;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.onrecord.knowledge.Role;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.HttpRequestResponseHolder;
import org.springframework.security.web.context.SecurityContextRepository;

/**
 * Everybody, on a server without sign-in: one user who may do everything. Nothing is kept
 * from one request to the next.
 */
@SuppressWarnings("deprecation") // the interface still asks for a method of old
final class LocalUser implements SecurityContextRepository {

	static final String NAME = "local";

	@Override
	public SecurityContext loadContext(HttpRequestResponseHolder exchange) {
		return new SecurityContextImpl(
				UsernamePasswordAuthenticationToken.authenticated(NAME, "", Authorities.of(Role.ADMIN)));
	}

	@Override
	public void saveContext(SecurityContext context, HttpServletRequest request, HttpServletResponse response) {
		// Always the same
	}

	@Override
	public boolean containsContext(HttpServletRequest request) {
		return true;
	}

}
