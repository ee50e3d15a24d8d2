package org.onrecord.query;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;
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

	private static Map<String, @Nullable Object> node(Node node) {
		Map<String, @Nullable Object> plain = new LinkedHashMap<>();
		plain.put("id", node.elementId());
		plain.put("labels", StreamSupport.stream(node.labels().spliterator(), false).sorted().toList());
		plain.put("properties", properties(node.keys(), node));
		return plain;
	}

	private static Map<String, @Nullable Object> relationship(Relationship relationship) {
		Map<String, @Nullable Object> plain = new LinkedHashMap<>();
		plain.put("type", relationship.type());
		plain.put("from", relationship.startNodeElementId());
		plain.put("to", relationship.endNodeElementId());
		plain.put("properties", properties(relationship.keys(), relationship));
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

	private static Map<String, @Nullable Object> properties(Iterable<String> keys,
			org.neo4j.driver.types.MapAccessor values) {
		Map<String, @Nullable Object> plain = new LinkedHashMap<>();
		keys.forEach((key) -> plain.put(key, plain(values.get(key))));
		return plain;
	}

}
