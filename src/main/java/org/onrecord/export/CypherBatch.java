package org.onrecord.export;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.onrecord.export.GraphTable.Column;

/**
 * Rows of one table while a statement is made of them. They stand column by column: the
 * database takes a flat list of values out of the statement as one parameter and plans
 * the statement once, while it goes through a list of maps value by value (seconds
 * against a hundred and more). Lists in a column stand one behind the other, with the
 * place where each begins.
 */
final class CypherBatch {

	private static final int ROWS = 500;

	/** A statement with more characters than this is written before it has all rows. */
	private static final int CHARACTERS = 500_000;

	private final Map<String, StringBuilder> lists = new LinkedHashMap<>();

	private final List<String> keys;

	private final List<Column> columns;

	private final String statement;

	private final int[] places;

	private int count;

	private CypherBatch(List<String> keys, List<Column> columns, String statement) {
		this.keys = keys;
		this.columns = columns;
		this.statement = statement;
		this.places = new int[columns.size()];
	}

	/** A batch of nodes with these labels, that of the table first. */
	static CypherBatch ofNodes(GraphTable table, List<String> labels) {
		List<String> set = new ArrayList<>(assignments("node", table.columns()));
		labels.stream().skip(1).forEach((label) -> set.add("node:" + CypherLiteral.name(label)));
		return new CypherBatch(List.of("nodeId"), table.columns(),
				"MERGE (node:" + CypherLiteral.name(labels.get(0)) + " {id: nodeId[i]})" + set(set));
	}

	/**
	 * A batch of relationships of this type. A mention that a claim names twice is joined
	 * twice; an office may come before the state it belongs to.
	 */
	static CypherBatch ofTies(GraphTable table, String type) {
		String key = (table == GraphTable.NAMES) ? " {role: role[i], position: position[i]}" : "";
		String find = (table == GraphTable.ACTOR_OF) ? "MERGE" : "MATCH";
		return new CypherBatch(List.of("fromId", "toId"), table.columns(),
				find + " (a:" + label(table.from()) + " {id: fromId[i]})\n" + find + " (b:" + label(table.to())
						+ " {id: toId[i]})\nMERGE (a)-[tie:" + CypherLiteral.name(type) + key + "]->(b)"
						+ set(assignments("tie", table.columns())));
	}

	private static List<String> assignments(String of, List<Column> columns) {
		return columns.stream()
			.map((column) -> of + "." + column.name() + " = " + column.name()
					+ (column.isList() ? "[" + column.name() + "At[i]..coalesce(" + column.name() + "At[i + 1], size("
							+ column.name() + "))]" : "[i]"))
			.toList();
	}

	private static String set(List<String> assignments) {
		return assignments.isEmpty() ? "" : assignments.stream().collect(Collectors.joining(", ", "\nSET ", ""));
	}

	private static String label(@Nullable GraphTable table) {
		return (table != null) ? CypherLiteral.name(table.label()) : "";
	}

	/** Adds a row: its keys, and its values in the order of the columns. */
	void add(List<String> keys, List<@Nullable Object> values) {
		for (int i = 0; i < keys.size(); i++) {
			append(this.keys.get(i), keys.get(i));
		}
		for (int i = 0; i < values.size(); i++) {
			String name = this.columns.get(i).name();
			if (this.columns.get(i).isList()) {
				append(name + "At", this.places[i]);
				this.lists.computeIfAbsent(name, (key) -> new StringBuilder());
				if (values.get(i) instanceof List<?> list) {
					list.forEach((part) -> append(name, part));
					this.places[i] += list.size();
				}
			}
			else {
				append(name, values.get(i));
			}
		}
		this.count++;
	}

	private void append(String name, @Nullable Object value) {
		StringBuilder list = this.lists.computeIfAbsent(name, (key) -> new StringBuilder());
		CypherLiteral.append(list.append(list.isEmpty() ? "" : ", "), value);
	}

	boolean full() {
		return this.count >= ROWS || this.lists.values().stream().mapToInt(StringBuilder::length).sum() >= CHARACTERS;
	}

	/** Writes the statement and begins anew; nothing without rows. */
	void write(Writer out) throws IOException {
		if (this.count > 0) {
			String separator = "WITH ";
			for (Map.Entry<String, StringBuilder> list : this.lists.entrySet()) {
				out.append(separator).append("[").append(list.getValue()).append("] AS ").append(list.getKey());
				separator = ",\n  ";
			}
			out.append("\nUNWIND range(0, size(" + this.keys.get(0) + ") - 1) AS i\n").append(this.statement);
			out.append(";\n");
			this.lists.clear();
			Arrays.fill(this.places, 0);
			this.count = 0;
		}
	}

}
