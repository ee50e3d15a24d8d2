package org.onrecord.web;

import java.io.IOException;
import java.net.URI;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Supplier;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * What browsers may do with the pages: load and run nothing but what this server sends,
 * show them in no frame, tell no other site where a link was followed. Scripts and styles
 * stand in files. Two guests need more, each under its own address: Neo4j Browser, which
 * reaches the database and would otherwise report to its makers, and the page of the API,
 * which sets styles by script. The previews of the reconciliation API may be shown in a
 * frame.
 */
final class SecurityHeaders extends OncePerRequestFilter {

	private static final String OWN = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; "
			+ "font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

	private static final String API_PAGE = OWN.replace("style-src 'self'", "style-src 'self' 'unsafe-inline'");

	private static final String NEO4J_BROWSER = "default-src 'none'; script-src 'self'; "
			+ "style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; font-src 'self' data:; manifest-src 'self'; "
			+ "worker-src 'self' blob:; connect-src 'self'%s; form-action 'self'; base-uri 'none'; "
			+ "frame-ancestors 'none'";

	private final Supplier<@Nullable URI> bolt;

	private final String framing;

	/**
	 * Headers.
	 * @param bolt address of the database, asked for when Neo4j Browser is opened
	 * @param framing sources whose pages may show the previews of the reconciliation API
	 */
	SecurityHeaders(Supplier<@Nullable URI> bolt, String framing) {
		this.framing = framing;
		this.bolt = bolt;
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		setAlways(response);
		response.setHeader("Content-Security-Policy", policy(request.getRequestURI()));
		if (ReconcileOrigins.PREVIEW.equals(request.getRequestURI())) {
			// Which pages may show it is told by the policy; this header knows only all
			// or none
			response.setHeader("X-Frame-Options", null);
		}
		chain.doFilter(request, response);
	}

	/** Sets what holds for every address but those of the guests. */
	static void setAlways(HttpServletResponse response) {
		response.setHeader("Content-Security-Policy", OWN);
		response.setHeader("X-Content-Type-Options", "nosniff");
		response.setHeader("X-Frame-Options", "DENY");
		response.setHeader("Referrer-Policy", "no-referrer");
		response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
		response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
	}

	private String policy(String path) {
		if (path.startsWith("/browser/")) {
			return NEO4J_BROWSER.formatted(sockets(this.bolt.get()));
		}
		if (ReconcileOrigins.PREVIEW.equals(path)) {
			return OWN.replace("frame-ancestors 'none'", "frame-ancestors 'self' " + this.framing);
		}
		return path.startsWith("/swagger-ui") ? API_PAGE : OWN;
	}

	/** Bolt in a browser is spoken over web sockets. */
	private static String sockets(@Nullable URI bolt) {
		if (bolt == null || bolt.getHost() == null) {
			return "";
		}
		Set<String> hosts = new LinkedHashSet<>(Set.of(bolt.getHost()));
		if (bolt.getHost().equals("localhost")) {
			hosts.add("127.0.0.1");
		}
		int port = (bolt.getPort() < 0) ? 7687 : bolt.getPort();
		StringBuilder sockets = new StringBuilder();
		hosts.forEach((host) -> sockets.append(" ws://%1$s:%2$d wss://%1$s:%2$d".formatted(host, port)));
		return sockets.toString();
	}

}
