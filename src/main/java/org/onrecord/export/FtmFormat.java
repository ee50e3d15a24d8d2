package org.onrecord.export;

import java.io.OutputStream;
import java.util.Set;

import org.springframework.stereotype.Component;

/**
 * Entities of FollowTheMoney, one JSON object a line, as Aleph and OpenSanctions read
 * them; see {@link FtmWriter} for what becomes of what.
 */
@Component
final class FtmFormat implements RecordFormat {

	@Override
	public String exportName() {
		return "ftm";
	}

	@Override
	public String mediaType() {
		return "application/x-ndjson";
	}

	@Override
	public String ending() {
		return "ftm.json";
	}

	@Override
	public Set<Part> parts() {
		return Set.of(Part.values());
	}

	@Override
	public RecordWriter open(OutputStream out, RecordHead head) {
		return new FtmWriter(new JsonLines(out));
	}

}
