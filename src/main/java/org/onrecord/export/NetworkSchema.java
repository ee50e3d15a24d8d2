package org.onrecord.export;

import java.util.List;

/**
 * Which attributes the nodes and edges of a network have, beside id, label, kind, type
 * and weight, which all have.
 *
 * @param title what the network shows
 * @param times which of the attributes tell when nodes and edges are there
 * @param nodes attributes of the nodes
 * @param edges attributes of the edges
 */
public record NetworkSchema(String title, Times times, List<Attribute> nodes, List<Attribute> edges) {

	/** The attribute with the first day of an edge. */
	public static final String FIRST = "firstAt";

	/** The attribute with the last day of an edge. */
	public static final String LAST = "lastAt";

	/** The attribute with the day of a node or edge. */
	public static final String DAY = "date";

	public NetworkSchema {
		nodes = List.copyOf(nodes);
		edges = List.copyOf(edges);
	}

	/** A network whose attributes do not tell when its nodes and edges are there. */
	public NetworkSchema(String title, List<Attribute> nodes, List<Attribute> edges) {
		this(title, Times.NONE, nodes, edges);
	}

	/** How a network tells when its nodes and edges are there. */
	public enum Times {

		/** Not at all. */
		NONE,

		/**
		 * Edges have a first and a last day, the attributes {@value NetworkSchema#FIRST}
		 * and {@value NetworkSchema#LAST}.
		 */
		PERIODS,

		/**
		 * Some nodes and edges have a day, the attribute {@value NetworkSchema#DAY}.
		 */
		MOMENTS

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
