package org.onrecord.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import javax.xml.XMLConstants;
import javax.xml.stream.XMLStreamException;

import org.jspecify.annotations.Nullable;
import org.onrecord.export.NetworkSchema.Attribute;
import org.onrecord.export.NetworkSchema.Times;

/** Writes {@link GexfFormat}. */
final class GexfWriter extends XmlNetworkWriter {

	private static final String NAMESPACE = "http://gexf.net/1.3";

	private static final String KIND = "kind";

	private static final String LABEL = "label";

	/** The kind of an edge again: not all that read GEXF know kinds. */
	private static final String TYPE = "type";

	private final NetworkSchema schema;

	private final List<String> nodeNames;

	private final List<String> edgeNames;

	private final int nodeDay;

	private final int edgeDay;

	private final int edgeFirst;

	private final int edgeLast;

	GexfWriter(OutputStream out, NetworkSchema schema) throws IOException {
		super(out);
		this.schema = schema;
		this.nodeNames = AttributeNames.of(schema.nodes(), Set.of("id", LABEL, KIND));
		this.edgeNames = AttributeNames.of(schema.edges(),
				Set.of("id", "source", "target", TYPE, "weight", LABEL, KIND));
		boolean moments = schema.times() == Times.MOMENTS;
		boolean periods = schema.times() == Times.PERIODS;
		this.nodeDay = moments ? place(schema.nodes(), NetworkSchema.DAY) : -1;
		this.edgeDay = moments ? place(schema.edges(), NetworkSchema.DAY) : -1;
		this.edgeFirst = periods ? place(schema.edges(), NetworkSchema.FIRST) : -1;
		this.edgeLast = periods ? place(schema.edges(), NetworkSchema.LAST) : -1;
	}

	/** Writes what stands before the first node. */
	void begin() throws XMLStreamException {
		xml().writeStartDocument("UTF-8", "1.0");
		line();
		xml().writeStartElement("gexf");
		xml().writeDefaultNamespace(NAMESPACE);
		xml().writeNamespace("xsi", XMLConstants.W3C_XML_SCHEMA_INSTANCE_NS_URI);
		xml().writeAttribute("xsi:schemaLocation", NAMESPACE + " " + NAMESPACE + "/gexf.xsd");
		xml().writeAttribute("version", "1.3");
		line();
		xml().writeStartElement("meta");
		element("creator", "OnRecord");
		element("description", this.schema.title());
		xml().writeEndElement();
		line();
		graph();
		attributes("node", this.nodeNames, this.schema.nodes());
		attributes("edge", this.edgeNames, this.schema.edges());
		xml().writeStartElement("nodes");
		line();
	}

	@Override
	void writeNode(NetworkNode node) throws XMLStreamException {
		xml().writeStartElement("node");
		attribute("id", node.id());
		attribute(LABEL, node.label());
		optional("timestamp", node.values(), this.nodeDay);
		xml().writeStartElement("attvalues");
		value(KIND, node.kind());
		values(this.nodeNames, node.values());
		xml().writeEndElement();
		xml().writeEndElement();
		line();
	}

	@Override
	void betweenNodesAndEdges() throws XMLStreamException {
		xml().writeEndElement();
		line();
		xml().writeStartElement("edges");
		line();
	}

	@Override
	void writeEdge(NetworkEdge edge) throws XMLStreamException {
		xml().writeStartElement("edge");
		attribute("id", edge.id());
		attribute("source", edge.from());
		attribute("target", edge.to());
		attribute(KIND, edge.type());
		attribute(LABEL, edge.type());
		xml().writeAttribute("weight", Double.toString(edge.weight()));
		optional("timestamp", edge.values(), this.edgeDay);
		optional("start", edge.values(), this.edgeFirst);
		optional("end", edge.values(), this.edgeLast);
		xml().writeStartElement("attvalues");
		value(TYPE, edge.type());
		values(this.edgeNames, edge.values());
		xml().writeEndElement();
		xml().writeEndElement();
		line();
	}

	@Override
	void end() throws XMLStreamException {
		for (int open = 0; open < 3; open++) {
			xml().writeEndElement();
			line();
		}
	}

	private void graph() throws XMLStreamException {
		xml().writeStartElement("graph");
		xml().writeAttribute("defaultedgetype", "directed");
		if (this.schema.times() == Times.NONE) {
			xml().writeAttribute("mode", "static");
		}
		else {
			xml().writeAttribute("mode", "dynamic");
			xml().writeAttribute("timeformat", "date");
			xml().writeAttribute("timerepresentation",
					(this.schema.times() == Times.PERIODS) ? "interval" : "timestamp");
		}
		line();
	}

	private void attributes(String owner, List<String> names, List<Attribute> attributes) throws XMLStreamException {
		xml().writeStartElement("attributes");
		xml().writeAttribute("class", owner);
		xml().writeAttribute("mode", "static");
		line();
		definition("node".equals(owner) ? KIND : TYPE, "string");
		for (int i = 0; i < names.size(); i++) {
			definition(names.get(i), type(attributes.get(i).type()));
		}
		xml().writeEndElement();
		line();
	}

	private void definition(String name, String type) throws XMLStreamException {
		xml().writeEmptyElement("attribute");
		attribute("id", name);
		attribute("title", name);
		xml().writeAttribute("type", type);
		line();
	}

	private void values(List<String> names, List<@Nullable Object> values) throws XMLStreamException {
		for (int i = 0; i < names.size(); i++) {
			Object value = values.get(i);
			if (value != null && !absent(value)) {
				value(names.get(i), (value instanceof List<?> list) ? listed(list) : value.toString());
			}
		}
	}

	private void value(String attribute, String text) throws XMLStreamException {
		xml().writeEmptyElement("attvalue");
		attribute("for", attribute);
		attribute("value", text);
	}

	private void optional(String name, List<@Nullable Object> values, int place) throws XMLStreamException {
		Object value = (place >= 0) ? values.get(place) : null;
		if (value != null) {
			attribute(name, value.toString());
		}
	}

	private void element(String name, String text) throws XMLStreamException {
		xml().writeStartElement(name);
		characters(text);
		xml().writeEndElement();
	}

	private static int place(List<Attribute> attributes, String name) {
		return attributes.stream().map(Attribute::name).toList().indexOf(name);
	}

	/** A list as GEXF 1.3 has it: quoted texts in brackets. */
	private static String listed(List<?> texts) {
		return texts.stream()
			.map((text) -> "\"" + text.toString().replace("\\", "\\\\").replace("\"", "\\\"") + "\"")
			.collect(Collectors.joining(", ", "[", "]"));
	}

	private static String type(NetworkSchema.Type type) {
		return switch (type) {
			case WHOLE -> "long";
			case NUMBER -> "double";
			case YES_NO -> "boolean";
			case TEXT, DAY -> "string";
			case TEXTS -> "liststring";
		};
	}

}
