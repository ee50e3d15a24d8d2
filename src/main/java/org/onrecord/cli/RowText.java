package org.onrecord.cli;

import java.io.PrintWriter;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.onrecord.query.AnswerRows;
import org.onrecord.query.QueryAnswer;

/**
 * Rows for people, however many columns they have: a value a line under its name, rows
 * with an empty line between them. What a row does not have, and nodes and relationships,
 * whose names stand in other columns, are left out.
 */
final class RowText {

	private RowText() {
	}

	static void print(AnswerRows rows, PrintWriter out) {
		boolean first = true;
		for (Map<String, @Nullable Object> row : QueryAnswer.of(rows).rows()) {
			if (!first) {
				out.println();
			}
			first = false;
			row.forEach((name, value) -> {
				if (value != null && !(value instanceof Map) && !value.toString().isEmpty()) {
					out.println(name + ": " + value);
				}
			});
		}
		out.flush();
	}

}
