package org.onrecord.export;

import java.io.OutputStream;
import java.util.Set;

/**
 * JSON Graph Format, version 2: nodes as an object by id, edges as a list, attributes in
 * {@code metadata}.
 */
final class JgfWriter extends JsonNetworkWriter {

	JgfWriter(OutputStream out, NetworkSchema schema) {
		super(out, schema, Set.of("kind"), Set.of("weight"));
	}

	@Override
	protected void start() {
		this.json.writeStartObject();
		this.json.writeObjectPropertyStart("graph");
		this.json.writeStringProperty("label", this.title);
		this.json.writeBooleanProperty("directed", true);
		this.json.writeObjectPropertyStart("nodes");
	}

	@Override
	protected void write(NetworkNode node) {
		this.json.writeObjectPropertyStart(node.id());
		this.json.writeStringProperty("label", node.label());
		this.json.writeObjectPropertyStart("metadata");
		this.json.writeStringProperty("kind", node.kind());
		this.nodes.write(this.json, node.values());
		this.json.writeEndObject();
		this.json.writeEndObject();
	}

	@Override
	protected void startEdges() {
		this.json.writeEndObject();
		this.json.writeArrayPropertyStart("edges");
	}

	@Override
	protected void write(NetworkEdge edge) {
		this.json.writeStartObject();
		this.json.writeStringProperty("id", edge.id());
		this.json.writeStringProperty("source", edge.from());
		this.json.writeStringProperty("target", edge.to());
		this.json.writeStringProperty("relation", edge.type());
		this.json.writeObjectPropertyStart("metadata");
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
