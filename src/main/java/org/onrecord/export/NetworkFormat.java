package org.onrecord.export;

import java.io.IOException;
import java.io.OutputStream;

/**
 * A file format for networks. Formats hold no state: a writer has it.
 */
public interface NetworkFormat {

	/** The name by which it is asked for, in small letters: {@code graphml}. */
	String name();

	/** Its type as an HTTP header has it. */
	String mediaType();

	/** The ending of its files, without the dot: {@code graphml}. */
	String ending();

	/**
	 * Begins a file.
	 * @param out where it goes; the writer buffers, and closing the writer flushes but
	 * does not close it
	 * @param schema which attributes nodes and edges will have
	 * @throws IOException if the stream takes no more
	 */
	NetworkWriter open(OutputStream out, NetworkSchema schema) throws IOException;

}
