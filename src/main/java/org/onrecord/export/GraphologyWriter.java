package org.onrecord.export;

import java.io.OutputStream;
import java.util.Set;

/**
 * What {@code Graph.from} of graphology reads: a directed graph with parallel edges. The
 * type of an edge is its {@code label}; sigma.js, which draws such graphs, takes an
 * attribute {@code type} for the way of drawing, so there is none.
 */
final class GraphologyWriter extends JsonNetworkWriter {

	/** Names that the format writes, or that sigma.js draws by. */
	private static final Set<String> TAKEN = Set.of("label", "kind", "weight", "type", "x", "y", "size", "color",
			"hidden", "zIndex", "forceLabel", "highlighted");

	GraphologyWriter(OutputStream out, NetworkSchema schema) {
		super(out, schema, TAKEN, TAKEN);
	}

	@Override
	protected void start() {
		this.json.writeStartObject();
		this.json.writeObjectPropertyStart("options");
		this.json.writeStringProperty("type", "directed");
		this.json.writeBooleanProperty("multi", true);
		this.json.writeBooleanProperty("allowSelfLoops", true);
		this.json.writeEndObject();
		this.json.writeObjectPropertyStart("attributes");
		this.json.writeStringProperty("name", this.title);
		this.json.writeEndObject();
		this.json.writeArrayPropertyStart("nodes");
	}

	@Override
	protected void write(NetworkNode node) {
		this.json.writeStartObject();
		this.json.writeStringProperty("key", node.id());
		this.json.writeObjectPropertyStart("attributes");
		this.json.writeStringProperty("label", node.label());
		this.json.writeStringProperty("kind", node.kind());
		this.nodes.write(this.json, node.values());
		this.json.writeEndObject();
		this.json.writeEndObject();
	}

	@Override
	protected void startEdges() {
		this.json.writeEndArray();
		this.json.writeArrayPropertyStart("edges");
	}

	@Override
	protected void write(NetworkEdge edge) {
		this.json.writeStartObject();
		this.json.writeStringProperty("key", edge.id());
		this.json.writeStringProperty("source", edge.from());
		this.json.writeStringProperty("target", edge.to());
		this.json.writeObjectPropertyStart("attributes");
		this.json.writeStringProperty("label", edge.type());
		this.json.writeNumberProperty("weight", edge.weight());
		this.edges.write(this.json, edge.values());
		this.json.writeEndObject();
		this.json.writeEndObject();
	}

	@Override
	protected void end() {
		this.json.writeEndArray();
		this.json.writeEndObject();
	}

}
