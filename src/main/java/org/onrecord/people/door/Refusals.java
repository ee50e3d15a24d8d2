package org.onrecord.people.door;

import java.io.IOException;
import java.util.Optional;
import java.util.Set;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.onrecord.knowledge.OnRecordException;
import org.onrecord.knowledge.OnRecordException.Reason;
import org.onrecord.knowledge.Role;
import org.onrecord.web.Acting;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.server.resource.InvalidBearerTokenException;
import org.springframework.security.oauth2.server.resource.web.BearerTokenAuthenticationEntryPoint;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.security.web.util.matcher.MediaTypeRequestMatcher;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.resource.NoResourceFoundException;

/**
 * How those are told who may not come in: a person at a browser gets the page to sign in
 * and comes back from there, programs get problems. What is closed to everybody is told
 * as not being there, to those who have signed in.
 */
final class Refusals implements AuthenticationEntryPoint, AccessDeniedHandler {

	private static final String PAGE_SCRIPT = "HX-Request";

	private final MediaTypeRequestMatcher html = new MediaTypeRequestMatcher(MediaType.TEXT_HTML);

	private final LoginUrlAuthenticationEntryPoint signIn = new LoginUrlAuthenticationEntryPoint(SignInController.PATH);

	private final BearerTokenAuthenticationEntryPoint tokens = new BearerTokenAuthenticationEntryPoint();

	private final HandlerExceptionResolver problems;

	Refusals(HandlerExceptionResolver problems) {
		this.tokens.setRealmName("OnRecord");
		this.signIn.setFavorRelativeUris(true);
		this.html.setIgnoredMediaTypes(Set.of(MediaType.ALL));
		this.problems = problems;
	}

	/** Whether somebody at a browser asks for a page, which can be shown later. */
	boolean wantsPage(HttpServletRequest request) {
		return "GET".equals(request.getMethod()) && !isForPrograms(request) && request.getHeader(PAGE_SCRIPT) == null
				&& this.html.matches(request);
	}

	@Override
	public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException fault)
			throws IOException, ServletException {
		if (wantsPage(request)) {
			this.signIn.commence(request, response, fault);
			return;
		}
		if (request.getHeader(PAGE_SCRIPT) != null) {
			response.setHeader("HX-Redirect", SignInController.PATH);
		}
		this.tokens.commence(request, response, fault);
		tell(request, response, (fault instanceof InvalidBearerTokenException)
				? OnRecordException.of(Reason.NOT_SIGNED_IN, "bad-token",
						"The bearer token is not valid: it was revoked, has expired, or never was one. Make another at "
								+ "/api/tokens.")
				: OnRecordException.of(Reason.NOT_SIGNED_IN, "sign-in-needed", "To use " + request.getRequestURI()
						+ ", sign in at /sign-in or send a token: Authorization: Bearer TOKEN."));
	}

	@Override
	public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException fault)
			throws IOException {
		if (fault instanceof CsrfException) {
			refuseStaleForm(request, response);
			return;
		}
		Optional<Role> role = Doors.of(request).map(Door::role);
		Set<String> methods = Doors.methods(request);
		if (role.isPresent()) {
			tell(request, response, Acting.roleNeeded(role.get(), request.getMethod() + " " + request.getRequestURI()));
		}
		else if (methods.isEmpty()) {
			tell(request, response, new NoResourceFoundException(HttpMethod.valueOf(request.getMethod()),
					request.getRequestURI(), request.getServletPath()));
		}
		else {
			tell(request, response, new HttpRequestMethodNotSupportedException(request.getMethod(), methods));
		}
	}

	/** A page to sign in that was left open for a night is shown anew. */
	private void refuseStaleForm(HttpServletRequest request, HttpServletResponse response) throws IOException {
		if (SignInController.PATH.equals(request.getServletPath())) {
			response.sendRedirect(SignInController.PATH + "?again");
			return;
		}
		tell(request, response, OnRecordException.of(Reason.REFUSED, "stale-form",
				"This request came without the secret of the page, or with an old one. Load the page anew and send it "
						+ "again. A script of the pages sends the csrf token that /api/me tells; a program sends a bearer token and "
						+ "no cookie."));
	}

	private void tell(HttpServletRequest request, HttpServletResponse response, Exception refusal) {
		this.problems.resolveException(request, response, null, refusal);
	}

	private static boolean isForPrograms(HttpServletRequest request) {
		String path = request.getServletPath();
		return path.startsWith("/api/") || path.startsWith("/v3/") || path.startsWith("/actuator/");
	}

}
