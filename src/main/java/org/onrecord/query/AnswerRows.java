package org.onrecord.query;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;

/**
 * The rows that a statement returned, bounded in number and size, as the driver has them.
 *
 * @param name name of the statement, fit for a file name
 * @param title the question it answers
 * @param columns the names of what it returns, in order
 * @param rows the rows, in order
 * @param truncated whether there are more rows than these
 * @param next cursor of the next page; null if this is the last one, or the statement has
 * no pages
 * @param browser address that opens the statement in Neo4j Browser, with the values it
 * was asked with; null for a statement of somebody's own
 */
public record AnswerRows(String name, String title, List<String> columns, List<Record> rows, boolean truncated,
		@Nullable String next, @Nullable String browser) {

	public AnswerRows {
		columns = List.copyOf(columns);
		rows = List.copyOf(rows);
	}

}
