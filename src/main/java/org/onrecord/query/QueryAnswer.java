package org.onrecord.query;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;

/**
 * What a statement of the catalogue returned, as JSON.
 *
 * @param name the statement
 * @param title the question it answers
 * @param columns the names of what it returns, in order
 * @param rows values by column
 * @param truncated whether there are more rows than are shown
 * @param next cursor of the next page; null if this is the last one, or there are no
 * pages
 * @param browser address that opens the statement in Neo4j Browser, with the values it
 * was asked with; left out for a statement of somebody's own
 */
public record QueryAnswer(String name, String title, List<String> columns, List<Map<String, @Nullable Object>> rows,
		boolean truncated, @Nullable String next, @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String browser) {

	public static QueryAnswer of(AnswerRows answer) {
		return new QueryAnswer(answer.name(), answer.title(), answer.columns(),
				answer.rows().stream().map(QueryAnswer::row).toList(), answer.truncated(), answer.next(),
				answer.browser());
	}

	/** The values of one row by column, in the order of the columns. */
	static Map<String, @Nullable Object> row(Record row) {
		Map<String, @Nullable Object> values = new LinkedHashMap<>();
		row.keys().forEach((key) -> values.put(key, GraphValue.plain(row.get(key))));
		return values;
	}

}
