package org.onrecord.export;

import java.io.Closeable;
import java.io.IOException;

/**
 * A file while it is written: first every node, each once, then every edge, then the end.
 * Memory does not grow with their number. Closing it without having finished leaves a
 * file that is recognisably broken.
 */
public interface NetworkWriter extends Closeable {

	/** Writes a node; all nodes come before the first edge. */
	void node(NetworkNode node) throws IOException;

	/** Writes an edge between two nodes that were written. */
	void edge(NetworkEdge edge) throws IOException;

	/** Writes what stands behind the last edge. */
	void finish() throws IOException;

	/**
	 * How many characters were replaced because the format cannot hold them; 0 for most.
	 */
	default long replaced() {
		return 0;
	}

}
