package org.onrecord.graph;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/**
 * One file of comma-separated values as Neo4j's importer reads it. Absent values stay
 * blank; an empty list cannot be told from one.
 */
final class SyntheticTable implements AutoCloseable {

	private final List<String> columns;

	private final BufferedWriter writer;

	/**
	 * Begins the file.
	 * @param header names of the columns with their types, as the importer wants them
	 */
	SyntheticTable(Path file, String header) throws IOException {
		this.columns = List.of(header.split(","));
		this.writer = new BufferedWriter(Files.newBufferedWriter(file), 1 << 18);
		this.writer.write(header + "\n");
	}

	/** Writes values in the order of the columns. */
	void row(@Nullable Object... values) {
		try {
			for (int i = 0; i < this.columns.size(); i++) {
				this.writer.write((i == 0) ? "" : ",");
				this.writer.write(field(values[i]));
			}
			this.writer.write('\n');
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Writes some values and behind them those of the columns' names. */
	void row(Map<String, Object> properties, @Nullable Object... first) {
		@Nullable Object[] values = new Object[this.columns.size()];
		System.arraycopy(first, 0, values, 0, first.length);
		for (int i = first.length; i < values.length; i++) {
			String column = this.columns.get(i);
			int colon = column.indexOf(':');
			values[i] = properties.get((colon < 0) ? column : column.substring(0, colon));
		}
		row(values);
	}

	@Override
	public void close() throws IOException {
		this.writer.close();
	}

	private static String field(@Nullable Object value) {
		if (value == null) {
			return "";
		}
		if (value instanceof Number || value instanceof Boolean) {
			return value.toString();
		}
		String text = (value instanceof List<?> list)
				? list.stream().map(Object::toString).collect(Collectors.joining(";")) : value.toString();
		return '"' + ((text.indexOf('"') < 0) ? text : text.replace("\"", "\"\"")) + '"';
	}

}
