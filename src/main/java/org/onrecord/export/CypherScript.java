package org.onrecord.export;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * The graph as statements that make it. Rows are put together to statements of some
 * hundred rows each; nodes come before what joins them. Each statement merges, so the
 * script may be run again, or stop and be run from the start.
 */
final class CypherScript implements GraphSink {

	private static final String END = "// End of the export";

	private final Writer out;

	private final Map<String, CypherBatch> nodes = new LinkedHashMap<>();

	private final Map<String, CypherBatch> ties = new LinkedHashMap<>();

	/**
	 * Begins a script.
	 * @param title what it makes
	 * @param schema statements that make constraints and indexes
	 */
	CypherScript(OutputStream out, String title, List<String> schema) throws IOException {
		this.out = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
		this.out.write("// " + title.replaceAll("\\R", " ") + "\n// cypher-shell -f FILE; it may be run again.\n");
		for (String statement : schema) {
			this.out.write(statement.strip() + ";\n");
		}
	}

	@Override
	public void node(GraphTable table, String id, List<String> labels, List<@Nullable Object> values)
			throws IOException {
		CypherBatch batch = this.nodes.computeIfAbsent(String.join(":", labels),
				(key) -> CypherBatch.ofNodes(table, labels));
		batch.add(List.of(id), values);
		if (batch.full()) {
			batch.write(this.out);
		}
	}

	@Override
	public void tie(GraphTable table, String type, String from, String to, List<@Nullable Object> values)
			throws IOException {
		CypherBatch batch = this.ties.computeIfAbsent(table + ":" + type, (key) -> CypherBatch.ofTies(table, type));
		batch.add(List.of(from, to), values);
		if (batch.full()) {
			writeNodes();
			batch.write(this.out);
		}
	}

	@Override
	public void finish() throws IOException {
		writeNodes();
		for (CypherBatch batch : this.ties.values()) {
			batch.write(this.out);
		}
		this.out.write(END + "\n");
		this.out.flush();
	}

	@Override
	public void close() throws IOException {
		this.out.flush();
	}

	private void writeNodes() throws IOException {
		for (CypherBatch batch : this.nodes.values()) {
			batch.write(this.out);
		}
	}

}
