package org.onrecord.query;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;
import org.neo4j.driver.types.MapAccessor;
import org.neo4j.driver.types.Node;
import org.neo4j.driver.types.Path;
import org.neo4j.driver.types.Relationship;

/**
 * Values of the graph as JSON has them. A node is {@code {id, labels, properties}} and a
 * relationship {@code {type, from, to, properties}}, with the database's own element ids;
 * dates and points are texts.
 */
final class GraphValue {

	private GraphValue() {
	}

	static @Nullable Object plain(Value value) {
		return switch (value.type().name()) {
			case "NULL" -> null;
			case "BOOLEAN", "INTEGER", "FLOAT", "STRING" -> value.asObject();
			case "NODE" -> node(value.asNode());
			case "RELATIONSHIP" -> relationship(value.asRelationship());
			case "PATH" -> path(value.asPath());
			case "MAP" -> properties(value.keys(), value);
			default -> value.type().name().startsWith("LIST") ? value.asList(GraphValue::plain) : value.toString();
		};
	}

	/** Roughly how many bytes a value takes as text, names of columns left out. */
	static long size(Value value) {
		return switch (value.type().name()) {
			case "STRING" -> value.asString().length() + 2L;
			case "BYTES" -> value.asByteArray().length;
			case "NODE" -> 64 + size(value.asNode());
			case "RELATIONSHIP" -> 64 + size(value.asRelationship());
			case "PATH" -> StreamSupport.stream(value.asPath().spliterator(), false)
				.mapToLong((step) -> 192 + size(step.start()) + size(step.relationship()) + size(step.end()))
				.sum();
			case "MAP" -> size((MapAccessor) value);
			default -> {
				long size = 8;
				if (value.type().name().startsWith("LIST")) {
					for (Value element : value.values()) {
						size += size(element);
					}
				}
				yield size;
			}
		};
	}

	private static long size(MapAccessor values) {
		long size = 2;
		for (String key : values.keys()) {
			size += key.length() + 4L + size(values.get(key));
		}
		return size;
	}

	private static Map<String, @Nullable Object> node(Node node) {
		Map<String, @Nullable Object> plain = new LinkedHashMap<>();
		plain.put("id", node.elementId());
		plain.put("labels", StreamSupport.stream(node.labels().spliterator(), false).sorted().toList());
		plain.put("properties", properties(node.keys(), node));
		return plain;
	}

	private static Map<String, @Nullable Object> relationship(Relationship relationship) {
		Map<String, @Nullable Object> plain = new LinkedHashMap<>();
		plain.put("type", EdgeType.of(relationship));
		plain.put("from", relationship.startNodeElementId());
		plain.put("to", relationship.endNodeElementId());
		plain.put("properties", properties(EdgeType.properties(relationship), relationship));
		return plain;
	}

	private static Map<String, @Nullable Object> path(Path path) {
		List<Map<String, @Nullable Object>> nodes = StreamSupport.stream(path.nodes().spliterator(), false)
			.map(GraphValue::node)
			.toList();
		List<Map<String, @Nullable Object>> relationships = StreamSupport
			.stream(path.relationships().spliterator(), false)
			.map(GraphValue::relationship)
			.toList();
		return Map.of("nodes", nodes, "relationships", relationships);
	}

	private static Map<String, @Nullable Object> properties(Iterable<String> keys, MapAccessor values) {
		Map<String, @Nullable Object> plain = new LinkedHashMap<>();
		keys.forEach((key) -> plain.put(key, plain(values.get(key))));
		return plain;
	}

}
