package org.onrecord.graph;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.neo4j.driver.types.MapAccessor;
import org.neo4j.driver.types.Node;
import org.neo4j.driver.types.Relationship;

/**
 * The whole graph as text, one line a node or relationship, in an order that follows from
 * the content: two graphs that say the same give the same text. Without {@code storedAt}
 * and the database's internal ids.
 */
public final class GraphDump {

	private GraphDump() {
	}

	/** Every line of the graph: first the nodes, then the relationships. */
	public static List<String> of(Driver driver) {
		try (Session session = driver.session()) {
			List<String> nodes = session.run("MATCH (n) RETURN n").list((row) -> node(row.get("n").asNode()));
			List<String> ties = session.run("MATCH (a)-[r]->(b) RETURN a.id AS a, r, b.id AS b")
				.list((row) -> row.get("a").asString() + " -" + tie(row.get("r").asRelationship()) + "-> "
						+ row.get("b").asString());
			return Stream.concat(nodes.stream().sorted(), ties.stream().sorted()).toList();
		}
	}

	private static String node(Node node) {
		return StreamSupport.stream(node.labels().spliterator(), false).sorted().toList() + properties(node);
	}

	private static String tie(Relationship tie) {
		return tie.type() + properties(tie);
	}

	private static String properties(MapAccessor entity) {
		Map<String, Object> properties = new TreeMap<>(entity.asMap());
		properties.remove("storedAt");
		return properties.toString();
	}

}
