package org.onrecord.export;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/** Writes {@link DotFormat}. */
final class DotWriter implements NetworkWriter {

	private static final int BUFFER = 1 << 15;

	private final String title;

	private final List<String> nodeNames;

	private final List<String> edgeNames;

	private final Writer dot;

	private long replaced;

	DotWriter(OutputStream out, NetworkSchema schema) {
		this.title = schema.title();
		this.nodeNames = AttributeNames.of(schema.nodes(), Set.of("label", "kind"));
		this.edgeNames = AttributeNames.of(schema.edges(), Set.of("id", "key", "label", "weight"));
		this.dot = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), BUFFER);
	}

	/** Writes what stands before the first node. */
	void begin() throws IOException {
		this.dot.write("digraph ");
		quoted(this.title);
		this.dot.write(" {\n");
	}

	@Override
	public void node(NetworkNode node) throws IOException {
		quoted(node.id());
		this.dot.write(" [label=");
		quoted(node.label());
		this.dot.write(", kind=");
		quoted(node.kind());
		values(this.nodeNames, node.values());
		this.dot.write("];\n");
	}

	@Override
	public void edge(NetworkEdge edge) throws IOException {
		quoted(edge.from());
		this.dot.write(" -> ");
		quoted(edge.to());
		// The key keeps parallel edges apart, and not every version of Graphviz hands it
		// on
		this.dot.write(" [key=");
		quoted(edge.id());
		this.dot.write(", id=");
		quoted(edge.id());
		this.dot.write(", label=");
		quoted(edge.type());
		this.dot.write(", weight=");
		// The layout that draws layers takes whole numbers alone
		this.dot.write((edge.weight() == Math.rint(edge.weight())) ? Long.toString((long) edge.weight())
				: Double.toString(edge.weight()));
		values(this.edgeNames, edge.values());
		this.dot.write("];\n");
	}

	@Override
	public void finish() throws IOException {
		this.dot.write("}\n");
		this.dot.flush();
	}

	@Override
	public void close() throws IOException {
		this.dot.flush();
	}

	@Override
	public long replaced() {
		return this.replaced;
	}

	private void values(List<String> names, List<@Nullable Object> values) throws IOException {
		for (int i = 0; i < names.size(); i++) {
			Object value = values.get(i);
			if (value != null && !XmlNetworkWriter.absent(value)) {
				this.dot.write(", ");
				this.dot.write(names.get(i));
				this.dot.write('=');
				if (value instanceof Long || value instanceof Boolean) {
					this.dot.write(value.toString());
				}
				else {
					quoted(XmlNetworkWriter.plain(value));
				}
			}
		}
	}

	/**
	 * Quotation marks and backslashes are escaped: the last would otherwise mean
	 * something in labels. NUL ends texts in Graphviz, and is replaced.
	 */
	private void quoted(String text) throws IOException {
		this.dot.write('"');
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			if (c == '"' || c == '\\') {
				this.dot.write('\\');
			}
			if (c == 0) {
				this.replaced++;
			}
			this.dot.write((c == 0) ? '\uFFFD' : c);
		}
		this.dot.write('"');
	}

}
