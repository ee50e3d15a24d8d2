package org.onrecord.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

import javax.xml.XMLConstants;
import javax.xml.stream.XMLStreamException;

import org.jspecify.annotations.Nullable;
import org.onrecord.export.NetworkSchema.Attribute;
import org.onrecord.export.NetworkSchema.Type;

/** Writes {@link GraphMlFormat}. */
final class GraphMlWriter extends XmlNetworkWriter {

	private static final String NAMESPACE = "http://graphml.graphdrawing.org/xmlns";

	private static final String LABEL = "label";

	private static final String KIND = "kind";

	private static final String TYPE = "type";

	private static final String WEIGHT = "weight";

	private final NetworkSchema schema;

	private final List<String> nodeKeys;

	private final List<String> edgeKeys;

	GraphMlWriter(OutputStream out, NetworkSchema schema) throws IOException {
		super(out);
		this.schema = schema;
		this.nodeKeys = keys("n-", schema.nodes());
		this.edgeKeys = keys("e-", schema.edges());
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
		key(LABEL, "node", new Attribute(LABEL, Type.TEXT, "what people call it"));
		key(KIND, "node", new Attribute(KIND, Type.TEXT, "what sort of thing it is"));
		for (int i = 0; i < this.nodeKeys.size(); i++) {
			key(this.nodeKeys.get(i), "node", this.schema.nodes().get(i));
		}
		key(TYPE, "edge", new Attribute(TYPE, Type.TEXT, "what the edge states"));
		key(WEIGHT, "edge", new Attribute(WEIGHT, Type.NUMBER, "how much stands behind it"));
		for (int i = 0; i < this.edgeKeys.size(); i++) {
			key(this.edgeKeys.get(i), "edge", this.schema.edges().get(i));
		}
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
		data(this.nodeKeys, node.values());
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
		data(WEIGHT, Double.toString(edge.weight()));
		data(this.edgeKeys, edge.values());
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

	private void key(String id, String owner, Attribute attribute) throws XMLStreamException {
		xml().writeStartElement("key");
		xml().writeAttribute("id", id);
		xml().writeAttribute("for", owner);
		attribute("attr.name", attribute.name());
		xml().writeAttribute("attr.type", type(attribute.type()));
		element("desc", attribute.description());
		xml().writeEndElement();
		line();
	}

	private void element(String name, String text) throws XMLStreamException {
		xml().writeStartElement(name);
		characters(text);
		xml().writeEndElement();
	}

	private void data(List<String> keys, List<@Nullable Object> values) throws XMLStreamException {
		for (int i = 0; i < keys.size(); i++) {
			Object value = values.get(i);
			if (value != null && !absent(value)) {
				data(keys.get(i), plain(value));
			}
		}
	}

	private void data(String key, String text) throws XMLStreamException {
		xml().writeStartElement("data");
		xml().writeAttribute("key", key);
		characters(text);
		xml().writeEndElement();
	}

	private static List<String> keys(String prefix, List<Attribute> attributes) {
		return attributes.stream().map((attribute) -> prefix + attribute.name()).toList();
	}

	private static String type(Type type) {
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
		return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '.' || c == '-' || c == '_'
				|| c == ':';
	}

}
