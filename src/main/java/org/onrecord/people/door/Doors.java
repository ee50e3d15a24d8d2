package org.onrecord.people.door;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import jakarta.servlet.http.HttpServletRequest;
import org.onrecord.knowledge.Role;

/**
 * Who may use which address: the one table that decides it. The first line that fits
 * holds; what fits none is closed to everybody. A new address of the program needs a line
 * here, and a test fails until it has one.
 */
final class Doors {

	private static final List<Door> TABLE = List.of(
	// @formatter:off
			everybody("GET", "/style.css", "/icon.svg", "/favicon.ico", "/webjars/**", "/schemas/**"),
			everybody("GET", "/problems", "/problems/*", "/error", "/actuator/health/**"),
			everybody("GET", "/sign-in", "/link/*"),
			everybody("POST", "/link/*"),

			on("GET", Role.VIEWER, "/", "/names", "/articles/*", "/actors/*"),
			on("GET", Role.VIEWER, "/actuator", "/swagger-ui.html", "/swagger-ui/**", "/v3/api-docs/**", "/v3/api-docs.yaml"),
			on("GET", Role.VIEWER, "/api/about/**", "/api/actors/**", "/api/articles/**", "/api/claims/**"),
			on("GET", Role.VIEWER, "/api/relations", "/api/paths", "/api/ask", "/api/queries/**"),
			on("GET", Role.VIEWER, "/api/network").toldAs("export"),
			on("POST", Role.ANALYST, "/api/articles"),

			// What an editor alone may decide, the controller tells
			on("GET", Role.VIEWER, "/api/decisions/**", "/api/review/**"),
			on("POST", Role.ANALYST, "/api/decisions", "/api/decisions/*/undo", "/api/review"),

			on("GET", Role.VIEWER, "/api/collections/**", "/api/reconcile/**"),
			on("POST", Role.VIEWER, "/api/reconcile").tellsItself(),
			on("POST", Role.ANALYST, "/api/collections", "/api/collections/*/*"),
			on("PUT", Role.ANALYST, "/api/collections/*/articles/*"),
			on("PATCH", Role.ANALYST, "/api/collections/*"),
			on("DELETE", Role.ANALYST, "/api/collections/**"),

			on("PUT", Role.ANALYST, "/api/actors/*/identifiers"),
			on("DELETE", Role.ANALYST, "/api/actors/*/identifiers"),
			on("POST", Role.ANALYST, "/api/identifiers"),
			on("POST", Role.EDITOR, "/api/resolve", "/api/reextract"),

			on("GET", Role.VIEWER, "/api/me", "/api/tokens"),
			on("POST", Role.VIEWER, "/api/tokens").tellsItself(),
			on("DELETE", Role.VIEWER, "/api/tokens/*").tellsItself(),

			on("POST", Role.ADMIN, "/api/cypher").tellsItself(),
			on("GET", Role.ADMIN, "/browser/**", "/browser-guide/**"),
			on("GET", Role.ADMIN, "/api/people", "/api/audit"),
			on("POST", Role.ADMIN, "/api/people", "/api/people/*/link"),
			on("PATCH", Role.ADMIN, "/api/people/*"));
	// @formatter:on

	private Doors() {
	}

	/** All of them, in order. */
	static List<Door> all() {
		return TABLE;
	}

	/** The one that a request goes through; empty if it is closed to everybody. */
	static Optional<Door> of(HttpServletRequest request) {
		return TABLE.stream().filter((door) -> door.takes(request)).findFirst();
	}

	/** The methods that an address takes, whoever asks. */
	static Set<String> methods(HttpServletRequest request) {
		Set<String> methods = new TreeSet<>();
		TABLE.stream().filter((door) -> door.leadsTo(request)).forEach((door) -> methods.addAll(door.methods()));
		return methods;
	}

	private static Door everybody(String method, String... patterns) {
		return Door.of(method, null, patterns);
	}

	private static Door on(String method, Role role, String... patterns) {
		return Door.of(method, role, patterns);
	}

}
