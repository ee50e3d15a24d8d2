package org.onrecord.query;

import java.util.List;
import java.util.stream.StreamSupport;

import org.neo4j.driver.types.Relationship;

/**
 * The type of an edge as people know it. What a collection states of an edge is a
 * relationship {@code STATED}, which holds the type beside the collection: it is told as
 * an edge of that type.
 */
public final class EdgeType {

	private static final String STATED = "STATED";

	private static final String TYPE = "type";

	/** What stands in it for the database alone. */
	private static final List<String> HIDDEN = List.of(TYPE, "key");

	private EdgeType() {
	}

	/** The type of a relationship, or of the edge that it states. */
	public static String of(Relationship relationship) {
		return relationship.hasType(STATED) ? relationship.get(TYPE).asString(STATED) : relationship.type();
	}

	/** The names of its properties that people are told. */
	public static List<String> properties(Relationship relationship) {
		return StreamSupport.stream(relationship.keys().spliterator(), false)
			.filter((key) -> !relationship.hasType(STATED) || !HIDDEN.contains(key))
			.toList();
	}

}
