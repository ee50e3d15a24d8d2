package org.onrecord.people.door;

import java.io.IOException;
import java.util.Map;
import java.util.Set;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.onrecord.people.People;
import org.onrecord.people.Person;
import org.onrecord.web.Audit;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;
import org.springframework.security.web.authentication.logout.LogoutSuccessHandler;
import org.springframework.security.web.savedrequest.RequestCache;

/**
 * What follows a sign-in, a failed one and a sign-out: a line of the audit, and the page
 * that was asked for, or the one to sign in. A name that nobody has is not told: it may
 * be a password in the wrong field.
 */
final class SignInOutcome implements AuthenticationFailureHandler, LogoutSuccessHandler {

	/** Told to whoever signs in elsewhere; anything else is told as a failure. */
	private static final Set<String> TOLD = Set.of(OpenIdPeople.NO_ROLE, OpenIdPeople.NAME_TAKEN,
			OpenIdPeople.KEPT_OUT);

	private static final String ACT = "sign-in";

	private final SavedRequestAwareAuthenticationSuccessHandler back = new SavedRequestAwareAuthenticationSuccessHandler();

	private final People people;

	private final Tries tries;

	private final Audit audit;

	SignInOutcome(People people, Tries tries, Audit audit, RequestCache requests) {
		this.people = people;
		this.tries = tries;
		this.audit = audit;
		this.back.setRequestCache(requests);
	}

	void succeeded(HttpServletRequest request, HttpServletResponse response, Authentication signedIn)
			throws IOException, ServletException {
		if (signedIn.getPrincipal() instanceof Known known) {
			this.people.seen(known.person());
		}
		boolean elsewhere = signedIn.getPrincipal() instanceof KnownElsewhere;
		if (!elsewhere) {
			this.tries.succeeded(SignInThrottle.name(request), request.getRemoteAddr());
		}
		this.audit.tell(signedIn.getName(), request.getRemoteAddr(), ACT,
				Map.of("outcome", elsewhere ? "openid" : "password"));
		this.back.onAuthenticationSuccess(request, response, signedIn);
	}

	@Override
	public void onAuthenticationFailure(HttpServletRequest request, HttpServletResponse response,
			AuthenticationException fault) throws IOException {
		String why = (fault instanceof OAuth2AuthenticationException openid) ? openid.getError().getErrorCode() : "";
		String who = this.people.find(SignInThrottle.name(request)).map(Person::name).orElse("unknown");
		this.audit.tell(who, request.getRemoteAddr(), ACT,
				Map.of("outcome", (fault instanceof OAuth2AuthenticationException) ? "openid-failed" : "failed"));
		String query = TOLD.contains(why) ? why
				: (fault instanceof OAuth2AuthenticationException) ? "elsewhere" : "failed";
		response.sendRedirect(SignInController.PATH + "?" + query);
	}

	@Override
	public void onLogoutSuccess(HttpServletRequest request, HttpServletResponse response,
			@org.jspecify.annotations.Nullable Authentication signedIn) throws IOException {
		if (signedIn != null) {
			this.audit.tell(signedIn.getName(), request.getRemoteAddr(), "sign-out", Map.of());
		}
		response.sendRedirect(SignInController.PATH + "?out");
	}

}
