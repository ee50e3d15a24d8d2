package org.onrecord.export;

import java.util.List;

/**
 * Which attributes the nodes and edges of a network have, beside id, label, kind, type
 * and weight, which all have.
 *
 * @param title what the network shows
 * @param nodes attributes of the nodes
 * @param edges attributes of the edges
 */
public record NetworkSchema(String title, List<Attribute> nodes, List<Attribute> edges) {

	public NetworkSchema {
		nodes = List.copyOf(nodes);
		edges = List.copyOf(edges);
	}

	/**
	 * An attribute.
	 *
	 * @param name its name, letters and digits alone
	 * @param type the type of its values
	 * @param description what it is
	 */
	public record Attribute(String name, Type type, String description) {
	}

	/** Types of values, with the Java type that a value has. */
	public enum Type {

		/** {@link String}. */
		TEXT,

		/** {@link Long}. */
		WHOLE,

		/** {@link Double}. */
		NUMBER,

		/** {@link Boolean}. */
		YES_NO,

		/** {@link String}, a day as ISO 8601 has it: {@code 2026-04-01}. */
		DAY,

		/** {@link List} of {@link String}. */
		TEXTS

	}

}
