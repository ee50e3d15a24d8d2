package org.onrecord.query;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * What a statement of the catalogue returned.
 *
 * @param name the statement
 * @param title the question it answers
 * @param columns the names of what it returns, in order
 * @param rows values by column
 * @param truncated whether there are more rows than are shown
 */
public record QueryAnswer(String name, String title, List<String> columns, List<Map<String, @Nullable Object>> rows,
		boolean truncated) {

}
