package org.onrecord.query.cypher;

import org.antlr.v4.runtime.Token;

/** Numbers and texts as they are written in Cypher. */
final class Literals {

	private Literals() {
	}

	/** A number; only whole ones have a known value. */
	static Shape number(Token first, Token last) {
		String digits = last.getText().replace("_", "");
		try {
			long value = Long.decode(digits.replaceFirst("^0[oO]", "0"));
			return Shape.whole((first == last) ? value : -value);
		}
		catch (NumberFormatException ex) {
			return Shape.number();
		}
	}

	/** A text without its quotation marks and escapes. */
	static String text(String literal) {
		StringBuilder text = new StringBuilder();
		for (int i = 1; i < literal.length() - 1; i++) {
			char c = literal.charAt(i);
			if (c == '\\' && i + 1 < literal.length() - 1) {
				c = switch (literal.charAt(++i)) {
					case 'n' -> '\n';
					case 't' -> '\t';
					case 'r' -> '\r';
					case 'b' -> '\b';
					case 'f' -> '\f';
					default -> literal.charAt(i);
				};
			}
			text.append(c);
		}
		return text.toString();
	}

}
