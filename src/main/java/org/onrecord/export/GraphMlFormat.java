package org.onrecord.export;

import java.io.IOException;
import java.io.OutputStream;

import javax.xml.stream.XMLStreamException;

import org.springframework.stereotype.Component;

/**
 * GraphML 1.0 (graphml.graphdrawing.org): a key with its type for each attribute. It has
 * no lists: their texts stand with a bar between them.
 */
@Component
final class GraphMlFormat implements NetworkFormat {

	@Override
	public String name() {
		return "graphml";
	}

	@Override
	public String mediaType() {
		return "application/graphml+xml";
	}

	@Override
	public String ending() {
		return "graphml";
	}

	@Override
	public NetworkWriter open(OutputStream out, NetworkSchema schema) throws IOException {
		try {
			GraphMlWriter writer = new GraphMlWriter(out, schema);
			writer.begin();
			return writer;
		}
		catch (XMLStreamException ex) {
			throw XmlNetworkWriter.failed(ex);
		}
	}

}
