package org.onrecord.ingest.network;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import org.jspecify.annotations.Nullable;
import org.onrecord.ingest.network.NetworkFileBuilder.Attributes;
import org.onrecord.knowledge.OnRecordException;
import org.onrecord.knowledge.OnRecordException.Reason;

/**
 * Reads tables of nodes and edges, which the first line tells apart: those of Gephi
 * ({@code Id,Label} and {@code Source,Target}), of Neo4j's importer ({@code :ID} and
 * {@code :START_ID,:END_ID,:TYPE}), and the one table of both that Neo4j's procedures
 * write ({@code _id,_labels,_start,_end,_type}). Several tables make one network.
 */
final class CsvNetworks {

	/** A column of Neo4j's importer: name, type, space of ids. */
	private static final Pattern TYPED = Pattern.compile("(?<name>[^:]*):(?<type>[A-Za-z_\\[\\]]+)(\\(.*\\))?");

	private static final Set<String> ROLES = Set.of("ID", "START_ID", "END_ID", "TYPE", "LABEL");

	private static final Map<String, Role> COLUMNS = Map.ofEntries(Map.entry("id", Role.NODE),
			Map.entry("_id", Role.NODE), Map.entry(":ID", Role.NODE), Map.entry("source", Role.FROM),
			Map.entry("_start", Role.FROM), Map.entry(":START_ID", Role.FROM), Map.entry("target", Role.TO),
			Map.entry("_end", Role.TO), Map.entry(":END_ID", Role.TO));

	private final NetworkFileBuilder network;

	private enum Role {

		NODE, FROM, TO, VALUE

	}

	/** A column, its part in the table and the name under which its values are kept. */
	private record Column(Role role, String name) {
	}

	CsvNetworks(NetworkFileBuilder network) {
		this.network = network;
	}

	/**
	 * Reads one table. The stream is left open.
	 * @throws OnRecordException if it is no table of nodes or edges
	 */
	void read(String name, InputStream in) throws IOException {
		Reader text = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8), 1 << 16);
		try {
			CsvReader<CsvRecord> table = CsvReader.builder()
				.fieldSeparator(separator(text))
				.extraFieldStrategy(FieldMismatchStrategy.IGNORE)
				.missingFieldStrategy(FieldMismatchStrategy.IGNORE)
				.detectBomHeader(false)
				.ofCsvRecord(text);
			List<Column> columns = List.of();
			for (CsvRecord line : table) {
				if (columns.isEmpty()) {
					columns = columns(name, line.getFields());
				}
				else {
					row(columns, line.getFields());
				}
			}
			if (columns.isEmpty()) {
				throw noTable(name, "it is empty");
			}
		}
		catch (CsvParseException ex) {
			throw noTable(name, String.valueOf(ex.getMessage())).causedBy(ex);
		}
	}

	/** Comma, semicolon or tab, whichever the first line has most of. */
	private static char separator(Reader text) throws IOException {
		text.mark(1 << 16);
		char[] start = new char[(1 << 16) - 1];
		int length = text.read(start);
		text.reset();
		if (length > 0 && start[0] == '\uFEFF') {
			text.skip(1);
		}
		String line = new String(start, 0, Math.max(0, length)).lines().findFirst().orElse("");
		char most = ',';
		for (char candidate : new char[] { ';', '\t' }) {
			if (count(line, candidate) > count(line, most)) {
				most = candidate;
			}
		}
		return most;
	}

	private static long count(String line, char sought) {
		return line.chars().filter((c) -> c == sought).count();
	}

	private static List<Column> columns(String table, List<String> header) {
		List<Column> columns = header.stream().map(CsvNetworks::column).toList();
		Set<Role> roles = new HashSet<>(columns.stream().map(Column::role).toList());
		if (!roles.contains(Role.NODE) && !(roles.contains(Role.FROM) && roles.contains(Role.TO))) {
			throw noTable(table, "its first line has neither a column for the id of a node (Id, _id, :ID) nor two for "
					+ "the ends of an edge (Source and Target, _start and _end, :START_ID and :END_ID)");
		}
		return roles.contains(Role.FROM) ? columns.stream().map(CsvNetworks::inEdges).toList() : columns;
	}

	private static Column column(String header) {
		String name = header.strip();
		Matcher typed = TYPED.matcher(name);
		if (typed.matches()) {
			String type = typed.group("type");
			String role = ROLES.contains(type) ? ":" + type : typed.group("name");
			String called = "LABEL".equals(type) ? "labels" : type;
			return new Column(COLUMNS.getOrDefault(role, Role.VALUE),
					typed.group("name").isEmpty() ? called : typed.group("name"));
		}
		return new Column(COLUMNS.getOrDefault(name.toLowerCase(java.util.Locale.ROOT), Role.VALUE), name);
	}

	/**
	 * In a table of edges, a column Id has the id of the edge; only {@code _id} has a
	 * node's.
	 */
	private static Column inEdges(Column column) {
		boolean ofEdge = column.role() == Role.NODE && !column.name().startsWith("_");
		return ofEdge ? new Column(Role.VALUE, column.name()) : column;
	}

	private void row(List<Column> columns, List<String> fields) {
		Attributes attributes = new Attributes();
		String node = "";
		String from = "";
		String to = "";
		for (int i = 0; i < Math.min(columns.size(), fields.size()); i++) {
			String value = plain(fields.get(i));
			switch (columns.get(i).role()) {
				case NODE -> node = value;
				case FROM -> from = value;
				case TO -> to = value;
				case VALUE -> attributes.put(columns.get(i).name(), value);
			}
		}
		if (!from.isEmpty() || !to.isEmpty()) {
			@Nullable String direction = attributes.values().get("type");
			boolean undirected = "Undirected".equalsIgnoreCase(direction) || "Mutual".equalsIgnoreCase(direction);
			this.network.edge(from, to, !undirected, attributes.values());
		}
		else if (!node.isEmpty()) {
			this.network.node(node, attributes.values());
		}
		else {
			this.network.passOver("line without an id");
		}
	}

	/** Without the apostrophe that keeps spreadsheets from running a cell. */
	private static String plain(String field) {
		boolean defused = field.length() > 1 && field.charAt(0) == '\'' && "=+-@\t\r".indexOf(field.charAt(1)) >= 0;
		return (defused ? field.substring(1) : field).strip();
	}

	private static OnRecordException noTable(String name, String why) {
		return OnRecordException.of(Reason.UNPROCESSABLE, "unsupported-import",
				"\"" + name + "\" is no table of nodes or edges: " + why + ".");
	}

}
