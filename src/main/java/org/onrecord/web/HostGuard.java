package org.onrecord.web;

import java.io.IOException;
import java.net.URI;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.HandlerExceptionResolver;

/**
 * Keeps other web pages out of a server that answers this machine alone, whether people
 * sign in there or not. A page that lets its own host name point at this machine (DNS
 * rebinding) is known by that name in {@code Host}; a page that sends a form or a
 * script's request is known by {@code Sec-Fetch-Site} or {@code Origin}, and may read
 * what everybody may but change nothing; what some of them may ask the reconciliation API
 * is told by {@link ReconcileOrigins}. Programs other than browsers send neither and are
 * let through.
 */
final class HostGuard extends OncePerRequestFilter {

	private static final Pattern LOOPBACK = Pattern
		.compile("localhost|.+\\.localhost|127(\\.\\d{1,3}){3}|\\[?(::1|0:0:0:0:0:0:0:1)]?");

	private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

	private final boolean anyHost;

	private final Set<String> allowedHosts;

	private final ReconcileOrigins origins;

	private final HandlerExceptionResolver problems;

	/**
	 * A guard.
	 * @param anyHost whether every host name is accepted
	 * @param allowedHosts names that are accepted beside those of loopback
	 * @param origins who may ask the reconciliation API
	 * @param problems answers the refusals
	 */
	HostGuard(boolean anyHost, Set<String> allowedHosts, ReconcileOrigins origins, HandlerExceptionResolver problems) {
		this.origins = origins;
		this.anyHost = anyHost;
		this.allowedHosts = allowedHosts;
		this.problems = problems;
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		String host = request.getServerName().toLowerCase(Locale.ROOT);
		if (!this.anyHost && !LOOPBACK.matcher(host).matches() && !this.allowedHosts.contains(host)) {
			refuse(request, response, "foreign-host", "This server does not answer under the name \"" + host
					+ "\". Use localhost, or name it in ONRECORD_ALLOWED_HOSTS.");
		}
		else if (!READING.contains(request.getMethod()) && comesFromAnotherSite(request)
				&& !this.origins.asks(request)) {
			refuse(request, response, "cross-site",
					"This request was sent by a page of another site, which may not change anything here.");
		}
		else {
			chain.doFilter(request, response);
		}
	}

	private static boolean comesFromAnotherSite(HttpServletRequest request) {
		String site = request.getHeader("Sec-Fetch-Site");
		if (site != null) {
			return !site.equals("same-origin") && !site.equals("none");
		}
		String origin = request.getHeader("Origin");
		return origin != null && !isOwn(origin, request.getHeader("Host"));
	}

	private static boolean isOwn(String origin, @Nullable String host) {
		try {
			return host != null && host.equalsIgnoreCase(URI.create(origin).getAuthority());
		}
		catch (IllegalArgumentException ex) {
			return false;
		}
	}

	private void refuse(HttpServletRequest request, HttpServletResponse response, String name, String why) {
		ProblemDetail problem = Problems.problem(HttpStatus.FORBIDDEN, name, why);
		this.problems.resolveException(request, response, null,
				new ErrorResponseException(HttpStatus.FORBIDDEN, problem, null));
	}

}
