package org.onrecord.query.cypher;

import org.neo4j.driver.Value;
import org.neo4j.driver.types.Path;

/** About how many bytes a value takes in an answer. */
final class ValueSize {

	private static final long SMALL = 24;

	private ValueSize() {
	}

	static long of(Value value) {
		return switch (value.type().name()) {
			case "STRING" -> SMALL + value.asString().length();
			case "BYTES" -> SMALL + value.asByteArray().length;
			case "PATH" -> path(value.asPath());
			case "LIST OF ANY?", "MAP" -> inside(value.values());
			case "NODE" -> inside(value.asNode().values());
			case "RELATIONSHIP" -> inside(value.asRelationship().values());
			default -> SMALL;
		};
	}

	private static long inside(Iterable<Value> values) {
		long size = SMALL;
		for (Value value : values) {
			size += SMALL + of(value);
		}
		return size;
	}

	private static long path(Path path) {
		long size = inside(path.start().values());
		for (Path.Segment step : path) {
			size += inside(step.relationship().values()) + inside(step.end().values());
		}
		return size;
	}

}
