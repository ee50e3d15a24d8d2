package org.onrecord.query;

import java.io.IOException;
import java.io.OutputStream;

/**
 * A form in which the rows that a statement returned are written: as a table, or, where
 * they hold nodes and relationships, as a network. Each is a bean; {@code format=} names
 * one. The room that knows networks adds its own, so this room needs to know none of
 * them.
 */
public interface AnswerFormat {

	/** The name by which it is asked for, in small letters: {@code csv}. */
	String name();

	/** Its type as an HTTP header has it: {@code text/csv;charset=UTF-8}. */
	String mediaType();

	/** The ending of a file in it, without the dot: {@code csv}. */
	String ending();

	/**
	 * Writes all rows. The stream is left open.
	 * @throws org.onrecord.knowledge.OnRecordException if the rows cannot be told in this
	 * form, such as rows without a node as a network; nothing is written then
	 * @throws IOException if the stream takes no more
	 */
	void write(AnswerRows rows, OutputStream out) throws IOException;

}
