package org.onrecord.query.page;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * An address on this server: a path and parameters, of which blank ones do not count.
 *
 * @param path the path
 * @param parameters values by name, in order
 */
record Address(String path, Map<String, String> parameters) {

	Address {
		Map<String, String> given = new LinkedHashMap<>(parameters);
		given.values().removeIf(String::isBlank);
		parameters = given;
	}

	Address at(String other) {
		return new Address(other, this.parameters);
	}

	/** The same with this value in place of any other. */
	Address with(String name, String value) {
		Map<String, String> changed = new LinkedHashMap<>(this.parameters);
		changed.put(name, value);
		return new Address(this.path, changed);
	}

	Address without(String name) {
		return with(name, "");
	}

	/** The address as text, percent-encoded. */
	@Override
	public String toString() {
		String query = this.parameters.entrySet()
			.stream()
			.map((parameter) -> encoded(parameter.getKey()) + "=" + encoded(parameter.getValue()))
			.collect(Collectors.joining("&"));
		return query.isEmpty() ? this.path : this.path + "?" + query;
	}

	/** Spaces become {@code %20}, which every reader understands, Neo4j Browser too. */
	private static String encoded(String text) {
		return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
	}

}
