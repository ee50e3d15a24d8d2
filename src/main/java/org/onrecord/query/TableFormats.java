package org.onrecord.query;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import de.siegmar.fastcsv.writer.CsvWriter;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import tools.jackson.databind.json.JsonMapper;

/** The forms in which any rows can be told: one value a column. */
@Configuration(proxyBeanMethods = false)
class TableFormats {

	/** One object with the rows and what they answer. */
	@Bean
	@Order(1)
	AnswerFormat jsonRows(JsonMapper json) {
		return new Table("json", "application/json", "json",
				(rows, out) -> out.write(json.writeValueAsBytes(QueryAnswer.of(rows))));
	}

	/** One object a row, one row a line. */
	@Bean
	@Order(2)
	AnswerFormat ndjsonRows(JsonMapper json) {
		return new Table("ndjson", "application/x-ndjson", "ndjson", (rows, out) -> {
			for (var row : rows.rows()) {
				out.write(json.writeValueAsBytes(QueryAnswer.row(row)));
				out.write('\n');
			}
		});
	}

	/**
	 * Comma-separated values as RFC 4180 has them, with a line of names. Lists of texts
	 * stand with semicolons between them, nodes, relationships and other structures as
	 * JSON.
	 */
	@Bean
	@Order(3)
	AnswerFormat csvRows(JsonMapper json) {
		return new Table("csv", "text/csv;charset=UTF-8", "csv", (rows, out) -> {
			Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
			CsvWriter csv = CsvWriter.builder().build(text);
			csv.writeRecord(rows.columns());
			for (var row : rows.rows()) {
				Map<String, @Nullable Object> values = QueryAnswer.row(row);
				csv.writeRecord(rows.columns().stream().map((column) -> cell(values.get(column), json)).toList());
			}
			csv.flush();
		});
	}

	private static String cell(@Nullable Object value, JsonMapper json) {
		if (value == null) {
			return "";
		}
		if (value instanceof Number || value instanceof Boolean) {
			return value.toString();
		}
		if (value instanceof List<?> list && list.stream().allMatch(String.class::isInstance)) {
			return CsvCell.safe(list.stream().map(String.class::cast).collect(Collectors.joining("; ")));
		}
		return CsvCell.safe((value instanceof String text) ? text : json.writeValueAsString(value));
	}

	/**
	 * A form that writes values.
	 *
	 * @param name its name
	 * @param mediaType its type
	 * @param ending ending of its files
	 * @param writing how it is written
	 */
	private record Table(String name, String mediaType, String ending, Writing writing) implements AnswerFormat {

		@Override
		public void write(AnswerRows rows, OutputStream out) throws IOException {
			this.writing.write(rows, out);
		}

	}

	@FunctionalInterface
	private interface Writing {

		void write(AnswerRows rows, OutputStream out) throws IOException;

	}

}
