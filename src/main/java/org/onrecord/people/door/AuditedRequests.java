package org.onrecord.people.door;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.onrecord.web.Audit;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Tells of requests that change something or take the graph away, when they are done:
 * address, parameters, status, and what the controller noted. Bodies are not told.
 */
final class AuditedRequests extends OncePerRequestFilter {

	private final Audit audit;

	AuditedRequests(Audit audit) {
		this.audit = audit;
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		String act = Doors.of(request).map(Door::act).orElse(null);
		if (act == null) {
			chain.doFilter(request, response);
			return;
		}
		boolean returned = false;
		try {
			chain.doFilter(request, response);
			returned = true;
		}
		finally {
			this.audit.tell(request, act, facts(request, returned ? Integer.toString(response.getStatus()) : "broken"));
		}
	}

	private static Map<String, String> facts(HttpServletRequest request, String status) {
		Map<String, String> facts = new LinkedHashMap<>();
		facts.put("method", request.getMethod());
		facts.put("path", request.getRequestURI());
		Optional.ofNullable(request.getQueryString()).ifPresent((query) -> facts.put("query", query));
		facts.put("status", status);
		facts.putAll(Audit.notes(request));
		return facts;
	}

}
