package org.onrecord.export;

import java.io.IOException;
import java.io.OutputStream;

import org.onrecord.query.AnswerFormat;
import org.onrecord.query.AnswerRows;

/**
 * A file format for networks, in which exports are written and also the rows of a
 * statement that hold nodes and relationships. Formats hold no state: a writer has it.
 */
public non-sealed interface NetworkFormat extends ExportFormat, AnswerFormat {

	/** The name by which it is asked for, in small letters: {@code graphml}. */
	@Override
	String name();

	/**
	 * The same name, unless rows have another format of that name: a table is not the two
	 * tables of a network.
	 */
	@Override
	default String exportName() {
		return name();
	}

	@Override
	String mediaType();

	@Override
	String ending();

	/**
	 * Begins a file.
	 * @param out where it goes; the writer buffers, and closing the writer flushes but
	 * does not close it
	 * @param schema which attributes nodes and edges will have
	 * @throws IOException if the stream takes no more
	 */
	NetworkWriter open(OutputStream out, NetworkSchema schema) throws IOException;

	@Override
	default void write(AnswerRows rows, OutputStream out) throws IOException {
		RowNetwork network = RowNetwork.of(rows);
		try (NetworkWriter writer = open(out, network.schema())) {
			network.writeTo(writer);
			writer.finish();
		}
	}

}
