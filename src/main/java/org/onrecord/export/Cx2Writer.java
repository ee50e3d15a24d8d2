package org.onrecord.export;

import java.io.OutputStream;
import java.util.Set;

/**
 * CX2, the exchange format of Cytoscape and NDEx. Attributes are declared with their
 * types before the first node; how many nodes and edges there are is known only at the
 * end, so the metadata stand there, as the format allows. Nodes are numbered; their ids
 * stand in {@code represents}.
 */
final class Cx2Writer extends JsonNetworkWriter {

	private static final Set<String> TAKEN_BY_NODES = Set.of("id", "name", "represents", "alias", "kind");

	private static final Set<String> TAKEN_BY_EDGES = Set.of("id", "name", "key", "interaction", "weight");

	private final NodeNumbers numbers = new NodeNumbers();

	private long edgeCount;

	Cx2Writer(OutputStream out, NetworkSchema schema) {
		super(out, schema, TAKEN_BY_NODES, TAKEN_BY_EDGES);
	}

	@Override
	protected void start() {
		this.json.writeStartArray();
		this.json.writeStartObject();
		this.json.writeStringProperty("CXVersion", "2.0");
		this.json.writeBooleanProperty("hasFragments", false);
		this.json.writeEndObject();
		declare();
		startAspect("networkAttributes");
		this.json.writeStartObject();
		this.json.writeStringProperty("name", this.title);
		this.json.writeEndObject();
		endAspect();
		startAspect("nodes");
	}

	private void declare() {
		startAspect("attributeDeclarations");
		this.json.writeStartObject();
		this.json.writeObjectPropertyStart("networkAttributes");
		declare("name", "string");
		this.json.writeEndObject();
		this.json.writeObjectPropertyStart("nodes");
		declare("name", "string");
		declare("represents", "string");
		declare("kind", "string");
		this.nodes.forEach((name, attribute) -> declare(name, type(attribute.type())));
		this.json.writeEndObject();
		this.json.writeObjectPropertyStart("edges");
		declare("key", "string");
		declare("interaction", "string");
		declare("weight", "double");
		this.edges.forEach((name, attribute) -> declare(name, type(attribute.type())));
		this.json.writeEndObject();
		this.json.writeEndObject();
		endAspect();
	}

	private void declare(String name, String type) {
		this.json.writeObjectPropertyStart(name);
		this.json.writeStringProperty("d", type);
		this.json.writeEndObject();
	}

	@Override
	protected void write(NetworkNode node) {
		this.json.writeStartObject();
		this.json.writeNumberProperty("id", this.numbers.add(node.id()));
		this.json.writeObjectPropertyStart("v");
		this.json.writeStringProperty("name", node.label());
		this.json.writeStringProperty("represents", node.id());
		this.json.writeStringProperty("kind", node.kind());
		this.nodes.write(this.json, node.values());
		this.json.writeEndObject();
		this.json.writeEndObject();
	}

	@Override
	protected void startEdges() {
		endAspect();
		startAspect("edges");
	}

	@Override
	protected void write(NetworkEdge edge) {
		this.json.writeStartObject();
		this.json.writeNumberProperty("id", this.edgeCount++);
		this.json.writeNumberProperty("s", this.numbers.of(edge.from()));
		this.json.writeNumberProperty("t", this.numbers.of(edge.to()));
		this.json.writeObjectPropertyStart("v");
		this.json.writeStringProperty("key", edge.id());
		this.json.writeStringProperty("interaction", edge.type());
		this.json.writeNumberProperty("weight", edge.weight());
		this.edges.write(this.json, edge.values());
		this.json.writeEndObject();
		this.json.writeEndObject();
	}

	@Override
	protected void end() {
		endAspect();
		startAspect("metaData");
		count("attributeDeclarations", 1);
		count("networkAttributes", 1);
		count("nodes", this.numbers.size());
		count("edges", this.edgeCount);
		endAspect();
		startAspect("status");
		this.json.writeStartObject();
		this.json.writeBooleanProperty("success", true);
		this.json.writeStringProperty("error", "");
		this.json.writeEndObject();
		endAspect();
		this.json.writeEndArray();
	}

	private void count(String aspect, long elements) {
		this.json.writeStartObject();
		this.json.writeStringProperty("name", aspect);
		this.json.writeNumberProperty("elementCount", elements);
		this.json.writeEndObject();
	}

	private void startAspect(String name) {
		this.json.writeStartObject();
		this.json.writeArrayPropertyStart(name);
	}

	private void endAspect() {
		this.json.writeEndArray();
		this.json.writeEndObject();
	}

	private static String type(NetworkSchema.Type type) {
		return switch (type) {
			case TEXT, DAY -> "string";
			case WHOLE -> "long";
			case NUMBER -> "double";
			case YES_NO -> "boolean";
			case TEXTS -> "list_of_string";
		};
	}

}
