package org.onrecord.decide;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import de.siegmar.fastcsv.writer.CsvWriter;
import org.jspecify.annotations.Nullable;
import org.onrecord.knowledge.OnRecordException;
import org.onrecord.query.CsvCell;
import tools.jackson.databind.json.JsonMapper;

/**
 * All decisions that are asked for as a file, newest first: {@code ndjson} with one
 * decision a line as {@link DecisionAnswer} tells it, or {@code csv} with one a row and
 * its changes as JSON. Memory does not grow with their number.
 */
final class DecisionFile {

	private static final List<String> COLUMNS = List.of("number", "id", "kind", "by", "at", "note", "on", "score",
			"reasons", "undoes", "undoneBy", "changes");

	private final Decisions decisions;

	private final JsonMapper json;

	private final DecisionQuery query;

	private final boolean csv;

	/**
	 * Makes a file.
	 * @param json tells decisions as the API does
	 * @throws OnRecordException if there is no such format
	 */
	DecisionFile(Decisions decisions, JsonMapper json, DecisionQuery query, String format) {
		if (!format.equals("csv") && !format.equals("ndjson")) {
			throw OnRecordException.invalid("format",
					"Parameter format has to be one of csv, json, ndjson, not \"" + format + "\".");
		}
		this.decisions = decisions;
		this.json = json;
		this.query = query;
		this.csv = format.equals("csv");
	}

	String mediaType() {
		return this.csv ? "text/csv;charset=UTF-8" : "application/x-ndjson";
	}

	String ending() {
		return this.csv ? "csv" : "ndjson";
	}

	/** Writes it; the stream is left open. */
	void write(OutputStream out) throws IOException {
		Writer text = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
		if (this.csv) {
			CsvWriter cells = CsvWriter.builder().build(text);
			cells.writeRecord(COLUMNS);
			each((decision) -> cells.writeRecord(cells(decision)));
			cells.flush();
		}
		else {
			each((decision) -> text.append(this.json.writeValueAsString(decision)).append('\n'));
		}
		text.flush();
	}

	private void each(Line line) throws IOException {
		DecisionQuery page = this.query.wholePages();
		while (page != null) {
			var found = this.decisions.find(page);
			for (DecisionAnswer decision : found.answers()) {
				line.write(decision);
			}
			page = (found.next() != null) ? page.after(found.next()) : null;
		}
	}

	private List<String> cells(DecisionAnswer decision) {
		return Stream
			.of(decision.number(), decision.id(), decision.kind().word(), decision.by(), decision.at(), decision.note(),
					String.join("; ", decision.on()), decision.score(), String.join("; ", decision.reasons()),
					decision.undoes(), decision.undoneBy(), this.json.writeValueAsString(decision.changes()))
			.map(DecisionFile::cell)
			.toList();
	}

	private static String cell(@Nullable Object value) {
		return (value instanceof String text) ? CsvCell.safe(text) : Objects.toString(value, "");
	}

	/** Writes one decision. */
	@FunctionalInterface
	private interface Line {

		void write(DecisionAnswer decision) throws IOException;

	}

}
