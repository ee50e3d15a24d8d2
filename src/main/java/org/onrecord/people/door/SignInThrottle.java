package org.onrecord.people.door;

import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.onrecord.knowledge.OnRecordException;
import org.onrecord.knowledge.OnRecordException.Reason;
import org.onrecord.web.Audit;
import org.springframework.http.HttpHeaders;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.HandlerExceptionResolver;

/** Refuses passwords that are tried too often, before they are looked at. */
final class SignInThrottle extends OncePerRequestFilter {

	private static final int LONGEST_NAME = 64;

	private final Tries tries;

	private final Audit audit;

	private final HandlerExceptionResolver problems;

	SignInThrottle(Tries tries, Audit audit, HandlerExceptionResolver problems) {
		this.tries = tries;
		this.audit = audit;
		this.problems = problems;
	}

	@Override
	protected boolean shouldNotFilter(HttpServletRequest request) {
		return !"POST".equals(request.getMethod()) || !SignInController.PATH.equals(request.getServletPath());
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		Optional<Duration> wait = this.tries.take(name(request), request.getRemoteAddr());
		if (wait.isEmpty()) {
			chain.doFilter(request, response);
			return;
		}
		long seconds = wait.get().toSeconds() + 1;
		this.audit.tell("unknown", request.getRemoteAddr(), "sign-in", Map.of("outcome", "throttled"));
		response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(seconds));
		this.problems.resolveException(request, response, null, OnRecordException.of(Reason.TOO_MANY, "too-many-tries",
				"There were too many tries to sign in. Wait " + seconds + " seconds and try again."));
	}

	/** The name that was typed, as far as a name can be long. */
	static String name(HttpServletRequest request) {
		String typed = Objects.requireNonNullElse(request.getParameter("name"), "").strip();
		return typed.substring(0, Math.min(typed.length(), LONGEST_NAME));
	}

}
