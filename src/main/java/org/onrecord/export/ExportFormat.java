package org.onrecord.export;

/**
 * A file format in which a part of the graph is taken away. Each is a bean without state;
 * {@code format=} names it.
 */
public sealed interface ExportFormat permits NetworkFormat, RecordFormat {

	/** The name by which an export asks for it, in small letters: {@code graphml}. */
	String exportName();

	/** Its type as an HTTP header has it. */
	String mediaType();

	/** The ending of its files, without the dot: {@code graphml}. */
	String ending();

	/** Whether its files are compressed already, so that gzip would gain nothing. */
	default boolean compressed() {
		return "zip".equals(ending()) || "xlsx".equals(ending());
	}

}
