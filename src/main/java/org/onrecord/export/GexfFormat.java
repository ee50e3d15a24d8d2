package org.onrecord.export;

import java.io.IOException;
import java.io.OutputStream;

import javax.xml.stream.XMLStreamException;

import org.springframework.stereotype.Component;

/**
 * GEXF 1.3 (gexf.net), the format of Gephi: typed attributes, lists among them, parallel
 * edges by their kind, and times. Edges with a first and a last day stand in a graph of
 * intervals, claims with a day in one of timestamps; one file never has both. What has no
 * day is there all the time.
 */
@Component
final class GexfFormat implements NetworkFormat {

	@Override
	public String name() {
		return "gexf";
	}

	@Override
	public String mediaType() {
		return "application/gexf+xml";
	}

	@Override
	public String ending() {
		return "gexf";
	}

	@Override
	public NetworkWriter open(OutputStream out, NetworkSchema schema) throws IOException {
		try {
			GexfWriter writer = new GexfWriter(out, schema);
			writer.begin();
			return writer;
		}
		catch (XMLStreamException ex) {
			throw XmlNetworkWriter.failed(ex);
		}
	}

}
