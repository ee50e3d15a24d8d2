package org.onrecord.export;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.jspecify.annotations.Nullable;
import org.springframework.util.FileSystemUtils;

/**
 * The graph as the files that {@code neo4j-admin database import} reads, one a table, in
 * one zip with the command line. Rows of all tables come mixed and a zip is written file
 * by file, so the files grow in a temporary folder first.
 */
final class Neo4jCsv implements GraphSink {

	/** Between the values of a list, as no name has it: the unit separator of ASCII. */
	static final char LIST = '\u001F';

	private final OutputStream out;

	private final String title;

	private final List<String> schema;

	private final Path folder;

	private final Map<GraphTable, Writer> tables = new EnumMap<>(GraphTable.class);

	Neo4jCsv(OutputStream out, String title, List<String> schema) throws IOException {
		this.out = out;
		this.title = title;
		this.schema = schema;
		this.folder = Files.createTempDirectory("onrecord-export");
		for (GraphTable table : GraphTable.values()) {
			BufferedWriter writer = Files.newBufferedWriter(this.folder.resolve(file(table)));
			this.tables.put(table, writer);
			writer.write(header(table));
		}
	}

	private static String header(GraphTable table) {
		String columns = table.columns()
			.stream()
			.map((column) -> column.name() + ":" + column.type().word())
			.map((column) -> "," + column)
			.collect(Collectors.joining());
		GraphTable from = table.from();
		GraphTable to = table.to();
		return (from != null && to != null)
				? ":START_ID(" + from.label() + "),:TYPE,:END_ID(" + to.label() + ")" + columns + "\n"
				: "id:ID(" + table.label() + "),:LABEL" + columns + "\n";
	}

	private static String file(GraphTable table) {
		return table.name().toLowerCase(Locale.ROOT).replace('_', '-') + ".csv";
	}

	/** The command line that reads the files, in the folder where they lie. */
	static String command() {
		StringBuilder command = new StringBuilder("neo4j-admin database import full neo4j");
		for (GraphTable table : GraphTable.values()) {
			command.append((table.from() != null) ? " --relationships=" : " --nodes=").append(file(table));
		}
		return command + " --array-delimiter=U+001F --multiline-fields=true";
	}

	/** Lists that are empty, which the import takes for absent, and the schema. */
	private String after() {
		StringBuilder script = new StringBuilder();
		for (GraphTable table : GraphTable.values()) {
			List<String> lists = table.columns()
				.stream()
				.filter(GraphTable.Column::isList)
				.map(GraphTable.Column::name)
				.toList();
			if (!lists.isEmpty()) {
				String label = CypherLiteral.name(table.label());
				script.append((table.from() == null) ? "MATCH (row:" + label + ")" : "MATCH ()-[row:" + label + "]->()")
					.append(list(lists, "\nWHERE ", "row.%1$s IS NULL", " OR "))
					.append("\nCALL (row) {")
					.append(list(lists, "\n  SET ", "row.%1$s = coalesce(row.%1$s, [])", ", "))
					.append("\n} IN TRANSACTIONS OF 10000 ROWS;\n");
			}
		}
		return script + String.join(";\n", this.schema) + ";\n";
	}

	private static String list(List<String> names, String before, String form, String between) {
		return names.stream().map(form::formatted).collect(Collectors.joining(between, before, ""));
	}

	@Override
	public void node(GraphTable table, String id, List<String> labels, List<@Nullable Object> values)
			throws IOException {
		StringBuilder row = new StringBuilder();
		text(row, id);
		row.append(',');
		text(row, String.join(String.valueOf(LIST), labels));
		write(table, row, values);
	}

	@Override
	public void tie(GraphTable table, String type, String from, String to, List<@Nullable Object> values)
			throws IOException {
		StringBuilder row = new StringBuilder();
		text(row, from);
		row.append(',');
		text(row, type);
		row.append(',');
		text(row, to);
		write(table, row, values);
	}

	private void write(GraphTable table, StringBuilder row, List<@Nullable Object> values) throws IOException {
		for (Object value : values) {
			row.append(',');
			if (value instanceof List<?> list) {
				text(row,
						list.stream()
							.map((part) -> part.toString().replace(LIST, ' '))
							.collect(Collectors.joining(String.valueOf(LIST))));
			}
			else if (value instanceof String text) {
				text(row, text);
			}
			else if (value != null) {
				row.append(value);
			}
		}
		Writer writer = this.tables.get(table);
		if (writer != null) {
			writer.append(row.append('\n'));
		}
	}

	/** Always in quotation marks: without, an empty text would be none at all. */
	private static void text(StringBuilder row, String text) {
		row.append('"').append(text.replace("\"", "\"\"")).append('"');
	}

	@Override
	public void finish() throws IOException {
		closeTables();
		ZipOutputStream zip = new ZipOutputStream(this.out, StandardCharsets.UTF_8);
		entry(zip, "README.txt", """
				%s

				Unpack and run there, with the database stopped and not there yet:

				%s

				Then start it and run what the import leaves to do, empty lists, constraints and indexes:

				cypher-shell -f after.cypher
				""".formatted(this.title, command()));
		entry(zip, "after.cypher", after());
		for (GraphTable table : GraphTable.values()) {
			zip.putNextEntry(new ZipEntry(file(table)));
			Files.copy(this.folder.resolve(file(table)), zip);
			zip.closeEntry();
		}
		zip.finish();
		this.out.flush();
	}

	private static void entry(ZipOutputStream zip, String name, String text) throws IOException {
		zip.putNextEntry(new ZipEntry(name));
		zip.write(text.getBytes(StandardCharsets.UTF_8));
		zip.closeEntry();
	}

	@Override
	public void close() throws IOException {
		try {
			closeTables();
		}
		finally {
			FileSystemUtils.deleteRecursively(this.folder);
		}
	}

	private void closeTables() throws IOException {
		for (Writer table : this.tables.values()) {
			table.close();
		}
	}

}
