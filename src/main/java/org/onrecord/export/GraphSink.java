package org.onrecord.export;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;

import org.jspecify.annotations.Nullable;

/** Takes the graph row by row; values come in the order of the table's columns. */
interface GraphSink extends Closeable {

	/**
	 * Takes a node.
	 * @param labels all its labels, that of the table first
	 */
	void node(GraphTable table, String id, List<String> labels, List<@Nullable Object> values) throws IOException;

	/**
	 * Takes a relationship. Where it joins actors to actors, one of them may come later.
	 */
	void tie(GraphTable table, String type, String from, String to, List<@Nullable Object> values) throws IOException;

	/** Writes what stands behind the last row. */
	void finish() throws IOException;

}
