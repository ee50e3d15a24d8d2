package org.onrecord.ingest.network;

import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.jspecify.annotations.Nullable;
import org.onrecord.ingest.network.NetworkFileBuilder.Attributes;
import org.onrecord.knowledge.OnRecordException;
import org.onrecord.knowledge.OnRecordException.Reason;

/**
 * Reads GraphML (as the GraphML Primer has it, and with the attributes {@code labels} and
 * {@code label} that Neo4j adds) and GEXF 1.1 to 1.3. The two differ in where attributes
 * are declared and how they are called, so one reader takes both. Document types and
 * entities are not read.
 */
final class XmlNetworks {

	private static final Set<String> FORMATS = Set.of("graphml", "gexf");

	/** Elements that hold others, or are told by what holds them. */
	private static final Set<String> FRAME = Set.of("graphml", "gexf", "graph", "meta", "creator", "description",
			"lastmodifieddate", "keywords", "nodes", "edges", "attributes", "attribute", "key", "default", "attvalues",
			"desc", "options");

	private final XMLStreamReader xml;

	private final NetworkFileBuilder network = new NetworkFileBuilder();

	/** Names of attributes by what they are for and their id in the file. */
	private final Map<String, String> names = new HashMap<>();

	private boolean directed = true;

	private XmlNetworks(XMLStreamReader xml) {
		this.xml = xml;
	}

	/**
	 * Reads a file.
	 * @throws OnRecordException if it is not well-formed, or neither of the two formats
	 */
	static NetworkFile read(InputStream in) {
		XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
		factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
		factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
		factory.setProperty(XMLInputFactory.IS_COALESCING, true);
		try {
			return new XmlNetworks(factory.createXMLStreamReader(in)).read();
		}
		catch (XMLStreamException ex) {
			String where = "line " + ex.getLocation().getLineNumber() + ", column "
					+ ex.getLocation().getColumnNumber();
			throw OnRecordException
				.of(Reason.INVALID, "broken-import", "The file is no well-formed XML: see " + where + ".")
				.causedBy(ex);
		}
	}

	private NetworkFile read() throws XMLStreamException {
		while (this.xml.hasNext() && this.xml.next() != XMLStreamConstants.START_ELEMENT) {
			// Comments and white space before the root
		}
		if (!this.xml.isStartElement() || !FORMATS.contains(this.xml.getLocalName())) {
			throw OnRecordException.of(Reason.UNSUPPORTED, "unsupported-import",
					"The file is XML, but neither GraphML nor GEXF.");
		}
		while (this.xml.hasNext()) {
			if (this.xml.next() == XMLStreamConstants.START_ELEMENT) {
				element();
			}
		}
		return this.network.build();
	}

	private void element() throws XMLStreamException {
		switch (this.xml.getLocalName()) {
			case "graph" -> {
				String type = either("edgedefault", "defaultedgetype");
				this.directed = !"undirected".equals(type);
			}
			case "key" -> this.names.put(string(attribute("for")) + attribute("id"), string(either("attr.name", "id")));
			case "attribute" -> this.names.put("gexf" + attribute("id"), string(attribute("title")));
			case "node" -> node();
			case "edge" -> edge();
			case "hyperedge", "port" -> this.network.passOver("element " + this.xml.getLocalName());
			default -> {
				if (!FRAME.contains(this.xml.getLocalName())) {
					this.network.passOver("element " + this.xml.getLocalName());
				}
			}
		}
	}

	private void node() throws XMLStreamException {
		String id = string(attribute("id"));
		Attributes attributes = own(Set.of("id"));
		inside("node", attributes);
		this.network.node(id, attributes.values());
	}

	private void edge() throws XMLStreamException {
		String from = string(attribute("source"));
		String to = string(attribute("target"));
		String type = either("directed", "type");
		boolean directed = (type != null) ? !Set.of("false", "undirected", "mutual").contains(type) : this.directed;
		Attributes attributes = own(Set.of("id", "source", "target", "directed", "type"));
		inside("edge", attributes);
		this.network.edge(from, to, directed, attributes.values());
	}

	private Attributes own(Set<String> others) {
		Attributes attributes = new Attributes();
		for (int i = 0; i < this.xml.getAttributeCount(); i++) {
			if (!others.contains(this.xml.getAttributeLocalName(i))) {
				attributes.put(this.xml.getAttributeLocalName(i), this.xml.getAttributeValue(i));
			}
		}
		return attributes;
	}

	/** The values up to the end of a node or edge; a node may hold others, in GEXF. */
	private void inside(String element, Attributes attributes) throws XMLStreamException {
		while (this.xml.hasNext()) {
			int event = this.xml.next();
			if (event == XMLStreamConstants.END_ELEMENT && element.equals(this.xml.getLocalName())) {
				return;
			}
			if (event == XMLStreamConstants.START_ELEMENT) {
				switch (this.xml.getLocalName()) {
					case "data" -> data(element, attributes);
					case "attvalue" -> attributes.put(this.names.get("gexf" + either("for", "id")), attribute("value"));
					default -> element();
				}
			}
		}
	}

	private void data(String element, Attributes attributes) throws XMLStreamException {
		String key = attribute("key");
		String name = this.names.getOrDefault(element + key, this.names.get("all" + key));
		StringBuilder text = new StringBuilder();
		// Drawing programs put elements of their own here
		for (int depth = 1; depth > 0;) {
			switch (this.xml.next()) {
				case XMLStreamConstants.START_ELEMENT -> depth++;
				case XMLStreamConstants.END_ELEMENT -> depth--;
				case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> text.append(this.xml.getText());
				default -> {
					// Comments
				}
			}
		}
		attributes.put((name != null) ? name : key, text.toString());
	}

	private @Nullable String attribute(String name) {
		return this.xml.getAttributeValue(null, name);
	}

	private @Nullable String either(String name, String other) {
		String value = attribute(name);
		return (value != null) ? value : attribute(other);
	}

	private static String string(@Nullable String value) {
		return (value != null) ? value : "";
	}

}
