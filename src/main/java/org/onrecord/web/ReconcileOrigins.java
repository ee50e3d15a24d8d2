package org.onrecord.web;

import java.util.List;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.web.cors.CorsConfiguration;

/**
 * Pages of other origins that may ask the reconciliation API: unless set otherwise, those
 * of programs on this machine, such as OpenRefine. They may read; what they post there is
 * a question too, since a batch of names is too long for an address.
 */
final class ReconcileOrigins {

	/** Where the reconciliation API is. */
	static final String PATH = "/api/reconcile";

	/** The page that other pages show in a frame. */
	static final String PREVIEW = PATH + "/preview";

	private final CorsConfiguration allowed = new CorsConfiguration();

	/**
	 * Origins.
	 * @param patterns as Spring has them: {@code http://localhost:[*]}, {@code *}
	 */
	ReconcileOrigins(List<String> patterns) {
		this.allowed.setAllowedOriginPatterns(patterns);
		this.allowed.setAllowedMethods(List.of("GET", "HEAD", "POST"));
		this.allowed.setAllowedHeaders(List.of("Accept", "Accept-Language", "Content-Type"));
		this.allowed.setAllowCredentials(false);
	}

	CorsConfiguration cors() {
		return this.allowed;
	}

	/** Whether a page of another origin sends a question, and may. */
	boolean asks(HttpServletRequest request) {
		return "POST".equals(request.getMethod()) && PATH.equals(request.getRequestURI())
				&& allows(request.getHeader("Origin"));
	}

	private boolean allows(@Nullable String origin) {
		return origin != null && this.allowed.checkOrigin(origin) != null;
	}

	/** The same as sources of a content security policy. */
	String frameAncestors() {
		List<String> patterns = this.allowed.getAllowedOriginPatterns();
		return (patterns == null) ? "'none'" : String.join(" ", patterns).replace(":[*]", ":*");
	}

}
