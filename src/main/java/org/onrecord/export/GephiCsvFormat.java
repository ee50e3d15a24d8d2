package org.onrecord.export;

import java.io.IOException;
import java.io.OutputStream;

import org.springframework.stereotype.Component;

/**
 * Two tables for Gephi in one archive: {@code nodes.csv} with Id and Label,
 * {@code edges.csv} with Source, Target, Type, Id, Kind, Label and Weight, then the
 * attributes. Cells that a spreadsheet would run are defused.
 */
@Component
final class GephiCsvFormat implements NetworkFormat {

	@Override
	public String name() {
		return "gephi";
	}

	/** Rows of a statement are another kind of table. */
	@Override
	public String exportName() {
		return "csv";
	}

	@Override
	public String mediaType() {
		return "application/zip";
	}

	@Override
	public String ending() {
		return "zip";
	}

	@Override
	public NetworkWriter open(OutputStream out, NetworkSchema schema) throws IOException {
		GephiCsvWriter writer = new GephiCsvWriter(out, schema);
		writer.begin();
		return writer;
	}

}
