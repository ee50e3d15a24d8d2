package org.onrecord.export;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import org.jspecify.annotations.Nullable;
import org.onrecord.query.CsvCell;

/** Writes {@link GephiCsvFormat}. */
final class GephiCsvWriter implements NetworkWriter {

	/** Of each entry: the same network gives the same bytes. */
	private static final long NO_TIME = 315_532_800_000L;

	private final NetworkSchema schema;

	private final ZipOutputStream zip;

	private final CsvWriter csv;

	private boolean edges;

	GephiCsvWriter(OutputStream out, NetworkSchema schema) {
		this.schema = schema;
		this.zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
		// A fifth longer, and much sooner done
		this.zip.setLevel(Deflater.BEST_SPEED);
		this.csv = CsvWriter.builder()
			.lineDelimiter(LineDelimiter.CRLF)
			.build(new OutputStreamWriter(this.zip, StandardCharsets.UTF_8));
	}

	/** Begins the table of nodes. */
	void begin() throws IOException {
		table("nodes.csv", List.of("Id", "Label", "kind"),
				AttributeNames.of(this.schema.nodes(), Set.of("id", "label", "kind")));
	}

	@Override
	public void node(NetworkNode node) throws IOException {
		row(List.of(node.id(), node.label(), node.kind()), node.values());
	}

	@Override
	public void edge(NetworkEdge edge) throws IOException {
		beginEdges();
		row(List.of(edge.from(), edge.to(), "Directed", edge.id(), edge.type(), edge.type(),
				Double.toString(edge.weight())), edge.values());
	}

	@Override
	public void finish() throws IOException {
		beginEdges();
		this.csv.flush();
		this.zip.closeEntry();
		this.zip.finish();
	}

	@Override
	public void close() throws IOException {
		this.csv.flush();
	}

	private void beginEdges() throws IOException {
		if (!this.edges) {
			this.edges = true;
			this.csv.flush();
			this.zip.closeEntry();
			table("edges.csv", List.of("Source", "Target", "Type", "Id", "Kind", "Label", "Weight"), AttributeNames
				.of(this.schema.edges(), Set.of("source", "target", "type", "id", "kind", "label", "weight")));
		}
	}

	private void table(String name, List<String> own, List<String> names) throws IOException {
		ZipEntry entry = new ZipEntry(name);
		entry.setTime(NO_TIME);
		this.zip.putNextEntry(entry);
		write(Stream.concat(own.stream(), names.stream()).toList());
	}

	private void row(List<String> own, List<@Nullable Object> values) throws IOException {
		List<@Nullable String> cells = new ArrayList<>(own.size() + values.size());
		own.forEach((text) -> cells.add(CsvCell.safe(text)));
		values.forEach((value) -> cells.add(cell(value)));
		write(cells);
	}

	private static @Nullable String cell(@Nullable Object value) {
		if (value == null || XmlNetworkWriter.absent(value)) {
			return null;
		}
		String text = XmlNetworkWriter.plain(value);
		return (value instanceof Number) ? text : CsvCell.safe(text);
	}

	private void write(List<@Nullable String> cells) throws IOException {
		try {
			this.csv.writeRecord(cells);
		}
		catch (UncheckedIOException ex) {
			throw ex.getCause();
		}
	}

}
