package org.onrecord.query.page;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/**
 * An address on this server: a path and parameters, of which blank ones do not count.
 *
 * @param path the path
 * @param values values by name, in order
 */
record Address(String path, MultiValueMap<String, String> values) {

	Address {
		MultiValueMap<String, String> given = new LinkedMultiValueMap<>();
		values.forEach((name, all) -> all.stream()
			.filter((value) -> value != null && !value.isBlank())
			.forEach((value) -> given.add(name, value)));
		values = given;
	}

	Address(String path, Map<String, String> parameters) {
		this(path, MultiValueMap.fromSingleValue(parameters));
	}

	/** The first value of each parameter. */
	Map<String, String> parameters() {
		return this.values.toSingleValueMap();
	}

	Address at(String other) {
		return new Address(other, this.values);
	}

	/** The same with this value in place of any other. */
	Address with(String name, String value) {
		MultiValueMap<String, String> changed = new LinkedMultiValueMap<>(this.values);
		changed.set(name, value);
		return new Address(this.path, changed);
	}

	/** The same without this value of the parameter. */
	Address without(String name, String value) {
		MultiValueMap<String, String> changed = new LinkedMultiValueMap<>(this.values);
		List<String> others = new ArrayList<>(changed.getOrDefault(name, List.of()));
		others.remove(value);
		changed.put(name, others);
		return new Address(this.path, changed);
	}

	Address without(String name) {
		return with(name, "");
	}

	/** The address as text, percent-encoded. */
	@Override
	public String toString() {
		String query = this.values.entrySet()
			.stream()
			.flatMap((parameter) -> parameter.getValue()
				.stream()
				.map((value) -> encoded(parameter.getKey()) + "=" + encoded(value)))
			.collect(Collectors.joining("&"));
		return query.isEmpty() ? this.path : this.path + "?" + query;
	}

	/** Spaces become {@code %20}, which every reader understands, Neo4j Browser too. */
	private static String encoded(String text) {
		return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
	}

}
