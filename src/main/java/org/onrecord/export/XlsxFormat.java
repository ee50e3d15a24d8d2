package org.onrecord.export;

import java.io.OutputStream;
import java.util.Set;

import org.springframework.stereotype.Component;

/** A workbook of claims, a row each, for whoever reads and sorts them by hand. */
@Component
final class XlsxFormat implements RecordFormat {

	@Override
	public String exportName() {
		return "xlsx";
	}

	@Override
	public String mediaType() {
		return "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
	}

	@Override
	public String ending() {
		return "xlsx";
	}

	@Override
	public Set<Part> parts() {
		return Set.of(Part.CLAIMS);
	}

	@Override
	public RecordWriter open(OutputStream out, RecordHead head) {
		return new ClaimWorkbook(out);
	}

}
