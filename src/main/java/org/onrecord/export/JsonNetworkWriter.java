package org.onrecord.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Set;

import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;

/**
 * A network as one JSON document, written piece by piece: what stands before the nodes,
 * each node, what stands between, each edge, the rest. Closing it too early leaves the
 * document without its closing brackets.
 */
abstract class JsonNetworkWriter implements NetworkWriter {

	private static final JsonFactory JSON = JsonFactory.builder()
		.disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
		.disable(StreamWriteFeature.AUTO_CLOSE_CONTENT)
		.build();

	/** What the document is written with. */
	protected final JsonGenerator json;

	/** What the network shows. */
	protected final String title;

	/** Attributes of the nodes. */
	protected final JsonAttributes nodes;

	/** Attributes of the edges. */
	protected final JsonAttributes edges;

	private Part part = Part.START;

	/**
	 * Begins a document.
	 * @param out where it goes
	 * @param schema which attributes there will be
	 * @param takenByNodes names among the attributes of a node that the format keeps for
	 * itself
	 * @param takenByEdges the same of an edge
	 */
	JsonNetworkWriter(OutputStream out, NetworkSchema schema, Set<String> takenByNodes, Set<String> takenByEdges) {
		this.json = JSON.createGenerator(ObjectWriteContext.empty(), out);
		this.title = schema.title();
		this.nodes = new JsonAttributes(schema.nodes(), takenByNodes);
		this.edges = new JsonAttributes(schema.edges(), takenByEdges);
	}

	/** Writes what stands before the first node. */
	protected abstract void start();

	/** Writes one node. */
	protected abstract void write(NetworkNode node);

	/** Writes what stands between the last node and the first edge. */
	protected abstract void startEdges();

	/** Writes one edge. */
	protected abstract void write(NetworkEdge edge);

	/** Writes what stands behind the last edge. */
	protected abstract void end();

	@Override
	public final void node(NetworkNode node) throws IOException {
		if (this.part == Part.EDGES) {
			throw new IllegalStateException("Node " + node.id() + " comes after the first edge");
		}
		JsonLines.writing(() -> {
			reach(Part.NODES);
			write(node);
		});
	}

	@Override
	public final void edge(NetworkEdge edge) throws IOException {
		JsonLines.writing(() -> {
			reach(Part.EDGES);
			write(edge);
		});
	}

	@Override
	public final void finish() throws IOException {
		JsonLines.writing(() -> {
			reach(Part.EDGES);
			end();
			this.json.flush();
		});
	}

	@Override
	public final void close() throws IOException {
		JsonLines.writing(this.json::close);
	}

	private void reach(Part wanted) {
		if (this.part == Part.START) {
			start();
			this.part = Part.NODES;
		}
		if (this.part == Part.NODES && wanted == Part.EDGES) {
			startEdges();
			this.part = Part.EDGES;
		}
	}

	private enum Part {

		START, NODES, EDGES

	}

}
