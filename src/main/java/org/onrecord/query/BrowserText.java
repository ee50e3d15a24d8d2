package org.onrecord.query;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.onrecord.graph.CypherFile;

/**
 * Statements as people run them in Neo4j Browser: with values in place of parameters. The
 * one place where a value becomes Cypher text; the program itself never runs such text.
 */
final class BrowserText {

	private BrowserText() {
	}

	/** A statement that finds claims, continued by one that draws them. */
	static String drawn(CypherFile finding, Map<String, ? extends @Nullable Object> values, CypherFile drawing) {
		return "// " + finding.title() + "\n" + withValues(Chain.of(finding, drawing).text(), values);
	}

	/**
	 * A statement under the question it answers. Parameters without a value take their
	 * default; those that have none either stay.
	 */
	static String asked(CypherFile file, Map<String, ? extends @Nullable Object> values) {
		Map<String, String> literals = new HashMap<>();
		for (CypherFile.Parameter parameter : file.parameters()) {
			if (values.containsKey(parameter.name())) {
				literals.put(parameter.name(), literal(values.get(parameter.name())));
			}
			else if (parameter.defaultValue() != null) {
				literals.put(parameter.name(), parameter.defaultValue());
			}
		}
		return "// " + file.title() + "\n"
				+ Prepared.filled(Chain.statement(file), (name) -> literals.getOrDefault(name, "$" + name));
	}

	/** A statement without its head, each parameter replaced by its value. */
	static String withValues(CypherFile statement, Map<String, ? extends @Nullable Object> values) {
		return withValues(Chain.statement(statement), values);
	}

	private static String withValues(String statement, Map<String, ? extends @Nullable Object> values) {
		return Prepared.filled(statement, (name) -> literal(values.get(name)));
	}

	static String literal(@Nullable Object value) {
		if (value == null) {
			return "null";
		}
		if (value instanceof Number || value instanceof Boolean) {
			return value.toString();
		}
		if (value instanceof List<?> list) {
			return list.stream().map(BrowserText::literal).collect(Collectors.joining(", ", "[", "]"));
		}
		return "'" + value.toString().codePoints().mapToObj(BrowserText::escaped).collect(Collectors.joining()) + "'";
	}

	private static String escaped(int codePoint) {
		if (codePoint == '\'' || codePoint == '\\') {
			return "\\" + Character.toString(codePoint);
		}
		if (codePoint < ' ' || codePoint == 0x7f || codePoint == 0x2028 || codePoint == 0x2029) {
			return "\\u%04x".formatted(codePoint);
		}
		return Character.toString(codePoint);
	}

}
