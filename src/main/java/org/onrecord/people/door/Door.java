package org.onrecord.people.door;

import java.util.List;
import java.util.Set;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.onrecord.knowledge.Role;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/**
 * Addresses that are open to a role and those above it.
 *
 * @param methods the methods of HTTP
 * @param role the role it takes; null if everybody may
 * @param act what the audit calls its use; null if it does not tell, or the address tells
 * itself
 * @param paths the addresses
 */
record Door(Set<String> methods, @Nullable Role role, @Nullable String act, RequestMatcher paths) {

	/** What is only read. */
	private static final Set<String> READ = Set.of("GET", "HEAD", "OPTIONS");

	/** Who reads may also ask for the head alone, and for the methods there are. */
	static Door of(String method, @Nullable Role role, String... patterns) {
		List<RequestMatcher> paths = List.of(patterns)
			.stream()
			.<RequestMatcher>map(PathPatternRequestMatcher::pathPattern)
			.toList();
		boolean reads = READ.contains(method);
		return new Door(reads ? READ : Set.of(method), role, (reads || role == null) ? null : "change",
				new OrRequestMatcher(paths));
	}

	/** The same, of whose use the audit tells under this name. */
	Door toldAs(String name) {
		return new Door(this.methods, this.role, name, this.paths);
	}

	/** The same, of whose use the controller behind it tells, since it knows more. */
	Door tellsItself() {
		return new Door(this.methods, this.role, null, this.paths);
	}

	boolean leadsTo(HttpServletRequest request) {
		return this.paths.matches(request);
	}

	boolean takes(HttpServletRequest request) {
		return this.methods.contains(request.getMethod()) && leadsTo(request);
	}

}
