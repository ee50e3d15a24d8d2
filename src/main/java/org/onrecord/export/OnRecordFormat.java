package org.onrecord.export;

import java.io.OutputStream;
import java.util.EnumSet;
import java.util.Set;

import org.springframework.stereotype.Component;

/**
 * The project's own: everything on record, one JSON object a line, from which the command
 * {@code import} makes the same graph again. The first line says what the file holds, the
 * last one how much that was: a file without it is not whole. Its JSON Schema is
 * {@code /schemas/onrecord-records.json}.
 */
@Component
final class OnRecordFormat implements RecordFormat {

	@Override
	public String exportName() {
		return "ndjson";
	}

	@Override
	public String mediaType() {
		return "application/x-ndjson";
	}

	@Override
	public String ending() {
		return "ndjson";
	}

	@Override
	public Set<Part> parts() {
		return EnumSet.allOf(Part.class);
	}

	@Override
	public RecordWriter open(OutputStream out, RecordHead head) {
		OnRecordWriter writer = new OnRecordWriter(out);
		writer.begin(head);
		return writer;
	}

}
