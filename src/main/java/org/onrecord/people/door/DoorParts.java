package org.onrecord.people.door;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import org.onrecord.people.People;
import org.onrecord.web.Audit;
import org.springframework.security.authentication.AuthenticationTrustResolver;
import org.springframework.security.authentication.AuthenticationTrustResolverImpl;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.UsernamePasswordAuthenticationFilter;
import org.springframework.security.web.context.SecurityContextHolderFilter;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.util.matcher.AndRequestMatcher;
import org.springframework.web.servlet.HandlerExceptionResolver;

/** The filters of Spring Security, one after another. */
final class DoorParts {

	private static final String SIGN_OUT = "/sign-out";

	private final AuthenticationTrustResolver trust = new AuthenticationTrustResolverImpl();

	private final HttpSessionRequestCache requests = new HttpSessionRequestCache();

	private final Tries tries = new Tries();

	private final People people;

	private final Audit audit;

	private final OpenIdPeople openIdPeople;

	private final boolean openId;

	private final HandlerExceptionResolver problems;

	private final Refusals refusals;

	private final SignInOutcome outcome;

	/**
	 * Parts.
	 * @param openId whether people may sign in by OpenID Connect
	 */
	@SuppressWarnings("NullAway") // no parameter that the page does not know is a null
									// there
	DoorParts(People people, Audit audit, OpenIdPeople openIdPeople, boolean openId,
			HandlerExceptionResolver problems) {
		this.people = people;
		this.audit = audit;
		this.openIdPeople = openIdPeople;
		this.openId = openId;
		this.problems = problems;
		this.refusals = new Refusals(problems);
		this.outcome = new SignInOutcome(people, this.tries, audit, this.requests);
		this.requests.setRequestMatcher(this.refusals::wantsPage);
		this.requests.setMatchingRequestParameterName(null);
	}

	/** How people and their programs come in. */
	void signIn(HttpSecurity http) {
		http.requestCache((cache) -> cache.requestCache(this.requests))
			.csrf((csrf) -> csrf.requireCsrfProtectionMatcher(
					new AndRequestMatcher(CsrfFilter.DEFAULT_CSRF_MATCHER, this::couldBeForged)))
			.formLogin((form) -> form.loginPage(SignInController.PATH)
				.usernameParameter("name")
				.successHandler(this.outcome::succeeded)
				.failureHandler(this.outcome))
			.logout((logout) -> logout.logoutUrl(SIGN_OUT).logoutSuccessHandler(this.outcome))
			.oauth2ResourceServer((tokens) -> tokens.opaqueToken(Customizer.withDefaults())
				.protectedResourceMetadata((told) -> told.protectedResourceMetadataCustomizer(
						(metadata) -> metadata.resourceName("OnRecord").tlsClientCertificateBoundAccessTokens(false)))
				.authenticationEntryPoint(this.refusals)
				.accessDeniedHandler(this.refusals))
			.addFilterAfter(new StaleSessions(this.people), SecurityContextHolderFilter.class)
			.addFilterBefore(new SignInThrottle(this.tries, this.audit, this.problems),
					UsernamePasswordAuthenticationFilter.class);
		if (this.openId) {
			http.oauth2Login((login) -> login.loginPage(SignInController.PATH)
				.successHandler(this.outcome::succeeded)
				.failureHandler(this.outcome)
				.userInfoEndpoint((users) -> users.oidcUserService(this.openIdPeople).userService((request) -> {
					throw new OAuth2AuthenticationException(
							new OAuth2Error("openid-needed", "The scope openid is not asked for", null));
				})));
		}
	}

	/**
	 * What holds with and without sign-in.
	 * @param open whether whoever asks may do everything, also what is in no line of the
	 * table
	 */
	HttpSecurity common(HttpSecurity http, boolean open) {
		return http.authorizeHttpRequests((requests) -> {
			requests.dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.FORWARD, DispatcherType.ASYNC)
				.permitAll();
			for (Door door : Doors.all()) {
				if (door.role() != null) {
					requests.requestMatchers(door::takes).hasRole(door.role().name());
				}
				else {
					requests.requestMatchers(door::takes).permitAll();
				}
			}
			requests.anyRequest().access((who, where) -> new AuthorizationDecision(open));
		})
			.exceptionHandling(
					(faults) -> faults.authenticationEntryPoint(this.refusals).accessDeniedHandler(this.refusals))
			// The other headers are set before, also on what never comes as far as here
			.headers((headers) -> headers.defaultsDisabled()
				.cacheControl(Customizer.withDefaults())
				.httpStrictTransportSecurity(Customizer.withDefaults()))
			.addFilterAfter(new AuditedRequests(this.audit), AuthorizationFilter.class);
	}

	/**
	 * Whether a browser would send along what lets somebody in: pages always, the API
	 * where a session says who it is.
	 */
	private boolean couldBeForged(HttpServletRequest request) {
		return !request.getServletPath().startsWith("/api/")
				|| this.trust.isAuthenticated(SecurityContextHolder.getContext().getAuthentication());
	}

}
