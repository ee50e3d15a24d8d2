package org.onrecord.export;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.neo4j.driver.types.Entity;
import org.neo4j.driver.types.Node;
import org.neo4j.driver.types.Path;
import org.neo4j.driver.types.Relationship;
import org.onrecord.knowledge.OnRecordException;
import org.onrecord.query.AnswerRows;
import org.onrecord.query.EdgeType;

/**
 * The nodes, relationships and paths that stand in rows, each once, at any depth of lists
 * and maps. Of a node that rows know only as the end of a relationship nothing but the
 * database's own id is there.
 */
final class RowNetwork {

	/** Properties by which people know a node, the best first. */
	private static final List<String> LABELS = List.of("name", "title", "text", "url", "id");

	private static final int LABEL = 80;

	private final String title;

	private final Map<String, Node> nodes = new LinkedHashMap<>();

	private final Map<String, Relationship> edges = new LinkedHashMap<>();

	private RowNetwork(String title) {
		this.title = title;
	}

	/**
	 * The network in these rows.
	 * @throws OnRecordException if there is neither a node nor a relationship in them
	 */
	static RowNetwork of(AnswerRows rows) {
		RowNetwork network = new RowNetwork(rows.title());
		for (Record row : rows.rows()) {
			row.values().forEach(network::take);
		}
		if (network.nodes.isEmpty() && network.edges.isEmpty()) {
			throw OnRecordException.invalid("format", "The rows of \"" + rows.name()
					+ "\" hold no nodes, relationships or paths, so they are no network. Ask for json, ndjson or csv.");
		}
		return network;
	}

	NetworkSchema schema() {
		return new NetworkSchema(this.title, RowAttributes.of(this.nodes.values()).list(),
				RowAttributes.of(this.edges.values()).list());
	}

	void writeTo(NetworkWriter writer) throws IOException {
		RowAttributes ofNodes = RowAttributes.of(this.nodes.values());
		RowAttributes ofEdges = RowAttributes.of(this.edges.values());
		for (Node node : this.nodes.values()) {
			writer.node(new NetworkNode(node.elementId(), label(node), kind(node), ofNodes.values(node)));
		}
		for (String missing : missing()) {
			writer.node(new NetworkNode(missing, missing, "", ofNodes.none()));
		}
		for (Relationship edge : this.edges.values()) {
			Value reports = edge.get("reports");
			writer.edge(new NetworkEdge(edge.elementId(), EdgeType.of(edge), edge.startNodeElementId(),
					edge.endNodeElementId(), reports.isNull() ? 1 : reports.asDouble(1), ofEdges.values(edge)));
		}
	}

	private void take(Value value) {
		switch (value.type().name()) {
			case "NODE" -> node(value.asNode());
			case "RELATIONSHIP" -> edge(value.asRelationship());
			case "PATH" -> path(value.asPath());
			case "LIST OF ANY?", "MAP" -> value.values().forEach(this::take);
			default -> {
				// A plain value is no part of a network
			}
		}
	}

	private void path(Path path) {
		path.nodes().forEach(this::node);
		path.relationships().forEach(this::edge);
	}

	private void node(Node node) {
		this.nodes.putIfAbsent(node.elementId(), node);
	}

	private void edge(Relationship edge) {
		this.edges.putIfAbsent(edge.elementId(), edge);
	}

	private List<String> missing() {
		List<String> missing = new ArrayList<>();
		for (Relationship edge : this.edges.values()) {
			for (String end : List.of(edge.startNodeElementId(), edge.endNodeElementId())) {
				if (!this.nodes.containsKey(end) && !missing.contains(end)) {
					missing.add(end);
				}
			}
		}
		return missing;
	}

	private static String label(Entity entity) {
		for (String property : LABELS) {
			@Nullable String text = entity.containsKey(property) ? RowAttributes.text(entity.get(property)) : null;
			if (text != null) {
				return (text.codePointCount(0, text.length()) <= LABEL) ? text
						: text.substring(0, text.offsetByCodePoints(0, LABEL - 1)) + "\u2026";
			}
		}
		return entity.elementId();
	}

	/** Its most particular label, in small letters; of an actor that is its kind. */
	private static String kind(Node node) {
		String kind = "";
		for (String label : node.labels()) {
			if (kind.isEmpty() || "Actor".equalsIgnoreCase(kind) || "Unnamed".equalsIgnoreCase(kind)) {
				kind = label;
			}
		}
		return kind.toLowerCase(java.util.Locale.ROOT);
	}

}
