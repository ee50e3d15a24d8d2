package org.onrecord.export;

import java.io.OutputStream;
import java.util.Set;

/**
 * JSON of cytoscape.js, in the form that Cytoscape reads too ({@code .cyjs}): all values
 * stand in {@code data}. Nodes and edges share their ids there, so those of edges begin
 * with {@code edge:}. What Cytoscape shows as label is called {@code name} of nodes and
 * {@code interaction} of edges.
 */
final class CytoscapeWriter extends JsonNetworkWriter {

	/** Names with a meaning in cytoscape.js or in the tables of Cytoscape. */
	private static final Set<String> TAKEN = Set.of("id", "source", "target", "parent", "name", "kind", "interaction",
			"weight", "SUID", "selected");

	CytoscapeWriter(OutputStream out, NetworkSchema schema) {
		super(out, schema, TAKEN, TAKEN);
	}

	@Override
	protected void start() {
		this.json.writeStartObject();
		this.json.writeStringProperty("format_version", "1.0");
		this.json.writeStringProperty("generated_by", "OnRecord");
		this.json.writeStringProperty("target_cytoscapejs_version", "~3.0");
		this.json.writeObjectPropertyStart("data");
		this.json.writeStringProperty("name", this.title);
		this.json.writeEndObject();
		this.json.writeObjectPropertyStart("elements");
		this.json.writeArrayPropertyStart("nodes");
	}

	@Override
	protected void write(NetworkNode node) {
		this.json.writeStartObject();
		this.json.writeObjectPropertyStart("data");
		this.json.writeStringProperty("id", node.id());
		this.json.writeStringProperty("name", node.label());
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
		this.json.writeObjectPropertyStart("data");
		this.json.writeStringProperty("id", "edge:" + edge.id());
		this.json.writeStringProperty("source", edge.from());
		this.json.writeStringProperty("target", edge.to());
		this.json.writeStringProperty("interaction", edge.type());
		this.json.writeNumberProperty("weight", edge.weight());
		this.edges.write(this.json, edge.values());
		this.json.writeEndObject();
		this.json.writeEndObject();
	}

	@Override
	protected void end() {
		this.json.writeEndArray();
		this.json.writeEndObject();
		this.json.writeEndObject();
	}

}
