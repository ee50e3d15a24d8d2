package org.onrecord.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Set;

import javax.xml.XMLConstants;
import javax.xml.stream.XMLStreamException;

import org.jspecify.annotations.Nullable;
import org.onrecord.export.NetworkSchema.Attribute;

/** Writes {@link GraphMlFormat}. */
final class GraphMlWriter extends XmlNetworkWriter {

	private static final String NAMESPACE = "http://graphml.graphdrawing.org/xmlns";

	private static final String LABEL = "label";

	private static final String EDGE_LABEL = "edge-label";

	private static final String KIND = "kind";

	private static final String TYPE = "type";

	private static final String WEIGHT = "weight";

	/** Keys of attributes of nodes begin so: the two have a name in common perhaps. */
	private static final String OF_NODE = "n-";

	private static final String OF_EDGE = "e-";

	private final NetworkSchema schema;

	private final List<String> nodeNames;

	private final List<String> edgeNames;

	GraphMlWriter(OutputStream out, NetworkSchema schema) throws IOException {
		super(out);
		this.schema = schema;
		this.nodeNames = AttributeNames.of(schema.nodes(), Set.of("id", LABEL, KIND));
		this.edgeNames = AttributeNames.of(schema.edges(), Set.of("id", "source", "target", LABEL, TYPE, WEIGHT));
	}

	/** Writes what stands before the first node. */
	void begin() throws XMLStreamException {
		xml().writeStartDocument("UTF-8", "1.0");
		line();
		xml().writeStartElement("graphml");
		xml().writeDefaultNamespace(NAMESPACE);
		xml().writeNamespace("xsi", XMLConstants.W3C_XML_SCHEMA_INSTANCE_NS_URI);
		xml().writeAttribute("xsi:schemaLocation", NAMESPACE + " " + NAMESPACE + "/1.0/graphml.xsd");
		line();
		key(LABEL, "node", LABEL, "string", "what people call it");
		key(KIND, "node", KIND, "string", "what sort of thing it is");
		keys("node", OF_NODE, this.nodeNames, this.schema.nodes());
		key(TYPE, "edge", TYPE, "string", "what the edge states");
		key(EDGE_LABEL, "edge", LABEL, "string", "the same, for programs that show labels");
		key(WEIGHT, "edge", WEIGHT, "double", "how much stands behind it");
		keys("edge", OF_EDGE, this.edgeNames, this.schema.edges());
		xml().writeStartElement("graph");
		xml().writeAttribute("edgedefault", "directed");
		line();
		element("desc", this.schema.title());
		line();
	}

	@Override
	void writeNode(NetworkNode node) throws XMLStreamException {
		xml().writeStartElement("node");
		attribute("id", token(node.id()));
		data(LABEL, node.label());
		data(KIND, node.kind());
		data(OF_NODE, this.nodeNames, node.values());
		xml().writeEndElement();
		line();
	}

	@Override
	void betweenNodesAndEdges() {
		// Both stand in the same element
	}

	@Override
	void writeEdge(NetworkEdge edge) throws XMLStreamException {
		xml().writeStartElement("edge");
		attribute("id", token(edge.id()));
		attribute("source", token(edge.from()));
		attribute("target", token(edge.to()));
		data(TYPE, edge.type());
		data(EDGE_LABEL, edge.type());
		data(WEIGHT, Double.toString(edge.weight()));
		data(OF_EDGE, this.edgeNames, edge.values());
		xml().writeEndElement();
		line();
	}

	@Override
	void end() throws XMLStreamException {
		xml().writeEndElement();
		line();
		xml().writeEndElement();
		line();
	}

	private void keys(String owner, String prefix, List<String> names, List<Attribute> attributes)
			throws XMLStreamException {
		for (int i = 0; i < names.size(); i++) {
			Attribute attribute = attributes.get(i);
			key(prefix + names.get(i), owner, names.get(i), type(attribute.type()), attribute.description());
		}
	}

	private void key(String id, String owner, String name, String type, String description) throws XMLStreamException {
		xml().writeStartElement("key");
		attribute("id", id);
		xml().writeAttribute("for", owner);
		attribute("attr.name", name);
		xml().writeAttribute("attr.type", type);
		element("desc", description);
		xml().writeEndElement();
		line();
	}

	private void element(String name, String text) throws XMLStreamException {
		xml().writeStartElement(name);
		characters(text);
		xml().writeEndElement();
	}

	private void data(String prefix, List<String> names, List<@Nullable Object> values) throws XMLStreamException {
		for (int i = 0; i < names.size(); i++) {
			Object value = values.get(i);
			if (value != null && !absent(value)) {
				data(prefix + names.get(i), plain(value));
			}
		}
	}

	private void data(String key, String text) throws XMLStreamException {
		xml().writeStartElement("data");
		xml().writeAttribute("key", key);
		characters(text);
		xml().writeEndElement();
	}

	private static String type(NetworkSchema.Type type) {
		return switch (type) {
			case WHOLE -> "long";
			case NUMBER -> "double";
			case YES_NO -> "boolean";
			case TEXT, TEXTS, DAY -> "string";
		};
	}

	/**
	 * An id as a name token, which GraphML asks for: a bar becomes a colon, every other
	 * character that cannot stand in a token an underscore and its number.
	 */
	private static String token(String id) {
		for (int i = 0; i < id.length(); i++) {
			if (!isTokenCharacter(id.charAt(i))) {
				return tokenOf(id);
			}
		}
		return id;
	}

	private static String tokenOf(String id) {
		StringBuilder token = new StringBuilder();
		id.chars().forEach((c) -> {
			if (isTokenCharacter(c)) {
				token.append((char) c);
			}
			else if (c == '|') {
				token.append(':');
			}
			else {
				token.append("_").append(Integer.toHexString(c));
			}
		});
		return token.toString();
	}

	private static boolean isTokenCharacter(int c) {
		return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || ".-_:".indexOf(c) >= 0;
	}

}
