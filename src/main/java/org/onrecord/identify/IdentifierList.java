package org.onrecord.identify;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import org.onrecord.knowledge.OnRecordException;

/**
 * A list of identifiers as a table of values with commas between them. Its first line
 * names the columns: {@code actor} (id or name), {@code scheme} and {@code identifier},
 * in any order and no others, so that a table of another kind is not taken for one.
 *
 * @param lines the lines that are whole
 * @param refused the others, and why
 */
public record IdentifierList(List<Line> lines, List<IdentifierReport.Refused> refused) {

	/** So many lines has a list at most. */
	public static final int MOST = 10_000;

	private static final List<String> COLUMNS = List.of("actor", "scheme", "identifier");

	public IdentifierList {
		lines = List.copyOf(lines);
		refused = List.copyOf(refused);
	}

	/**
	 * A line.
	 *
	 * @param number its number, from 1
	 * @param actor id or name of an actor
	 * @param scheme the register
	 * @param identifier the identifier
	 */
	public record Line(long number, String actor, String scheme, String identifier) {

	}

	/**
	 * Reads a list.
	 * @throws OnRecordException if it does not begin with the names of the columns, has
	 * too many lines, or is no such table
	 * @throws IOException if it cannot be read
	 */
	public static IdentifierList read(Reader text) throws IOException {
		List<Line> lines = new ArrayList<>();
		List<IdentifierReport.Refused> refused = new ArrayList<>();
		List<String> columns = List.of();
		try (CsvReader<CsvRecord> rows = CsvReader.builder()
			.missingFieldStrategy(FieldMismatchStrategy.IGNORE)
			.extraFieldStrategy(FieldMismatchStrategy.IGNORE)
			.ofCsvRecord(text)) {
			for (CsvRecord row : rows) {
				if (columns.isEmpty()) {
					columns = columns(row.getFields());
				}
				else if (row.getFieldCount() != columns.size()) {
					refused.add(new IdentifierReport.Refused(row.getStartingLineNumber(), "broken-line",
							"It has " + row.getFieldCount() + " values instead of " + columns.size() + "."));
				}
				else {
					lines.add(new Line(row.getStartingLineNumber(), row.getField(columns.indexOf("actor")),
							row.getField(columns.indexOf("scheme")), row.getField(columns.indexOf("identifier"))));
				}
				if (lines.size() + refused.size() > MOST) {
					throw OnRecordException.of(OnRecordException.Reason.TOO_LARGE, "too-many-lines",
							"The list has more than " + MOST + " lines. Send it in parts. Nothing was changed.");
				}
			}
		}
		catch (CsvParseException ex) {
			throw OnRecordException
				.invalid("body", "The list is no table of values with commas between them: " + ex.getMessage())
				.causedBy(ex);
		}
		if (columns.isEmpty()) {
			throw wrong(List.of());
		}
		return new IdentifierList(lines, refused);
	}

	private static List<String> columns(List<String> first) {
		List<String> columns = first.stream()
			.map((name) -> name.replace("\uFEFF", "").strip().toLowerCase(Locale.ROOT))
			.toList();
		if (columns.size() != COLUMNS.size() || !columns.containsAll(COLUMNS)) {
			throw wrong(first);
		}
		return columns;
	}

	private static OnRecordException wrong(List<String> first) {
		return OnRecordException.of(OnRecordException.Reason.INVALID, "wrong-columns",
				"The first line has to name the columns " + String.join(", ", COLUMNS) + " and no others, but it is \""
						+ String.join(",", first.stream().limit(10).toList()) + "\". Nothing was changed.")
			.with("expected", COLUMNS);
	}

}
