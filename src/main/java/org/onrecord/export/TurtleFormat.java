package org.onrecord.export;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.Set;

import org.springframework.stereotype.Component;

/**
 * RDF in Turtle, in the words of schema.org, PROV-O, Web Annotation and W3C ORG; see
 * {@link TurtleWriter} for what becomes of what.
 */
@Component
final class TurtleFormat implements RecordFormat {

	@Override
	public String exportName() {
		return "turtle";
	}

	@Override
	public String mediaType() {
		return "text/turtle;charset=UTF-8";
	}

	@Override
	public String ending() {
		return "ttl";
	}

	@Override
	public Set<Part> parts() {
		return Set.of(Part.values());
	}

	@Override
	public RecordWriter open(OutputStream out, RecordHead head) throws IOException {
		return new TurtleWriter(new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8)), head);
	}

}
