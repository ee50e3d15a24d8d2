package org.onrecord.export;

import org.jspecify.annotations.Nullable;

/**
 * Values and names as Cypher has them in the text of a statement: the only place where
 * they are put together. Texts are in single quotes; whatever could end one, or be taken
 * for an escape, is escaped.
 */
final class CypherLiteral {

	private CypherLiteral() {
	}

	/** A value: a text, number, boolean or null. */
	static void append(StringBuilder out, @Nullable Object value) {
		if (value == null || value instanceof Number || value instanceof Boolean) {
			out.append(value);
		}
		else {
			text(out, value.toString());
		}
	}

	/**
	 * A label or type: in backticks unless it is a plain word.
	 * @throws IllegalArgumentException if it has a backslash, which could begin the
	 * escape of a backtick
	 */
	static String name(String name) {
		if (name.indexOf('\\') >= 0) {
			throw new IllegalArgumentException("No label or type of the graph is called " + name);
		}
		return name.matches("[A-Za-z_][A-Za-z_0-9]*") ? name : "`" + name.replace("`", "``") + "`";
	}

	private static void text(StringBuilder out, String text) {
		out.append('\'');
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			switch (c) {
				case '\'' -> out.append("\\'");
				case '\\' -> out.append("\\\\");
				case '\n' -> out.append("\\n");
				case '\r' -> out.append("\\r");
				case '\t' -> out.append("\\t");
				default -> {
					if (Character.isISOControl(c) || c == '\u2028' || c == '\u2029') {
						out.append("\\u%04x".formatted((int) c));
					}
					else {
						out.append(c);
					}
				}
			}
		}
		out.append('\'');
	}

}
