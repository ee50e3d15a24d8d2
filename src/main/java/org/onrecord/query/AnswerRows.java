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
 */
public record AnswerRows(String name, String title, List<String> columns, List<Record> rows, boolean truncated,
		@Nullable String next) {

	public AnswerRows {
		columns = List.copyOf(columns);
		rows = List.copyOf(rows);
	}

}
