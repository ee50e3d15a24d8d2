package org.onrecord.web;

import java.time.Instant;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Who did what. What it is made of cannot end the line or forge a field: whatever is not
 * plain is quoted, and whatever is no plain character in it is escaped.
 *
 * @param at when, to the millisecond
 * @param who name of the person
 * @param from the address it came from
 * @param act what sort of act: {@code sign-in}, {@code export}, {@code cypher},
 * {@code change}
 * @param what more of it by name, in this order; never a secret
 */
public record AuditLine(Instant at, String who, String from, String act, Map<String, String> what) {

	private static final Pattern PLAIN = Pattern.compile("[\\w./:+,@%-]+");

	private static final int SHOWN = 200;

	/** The whole of it, on one line. */
	public String text() {
		String line = "at=%s who=%s from=%s act=%s".formatted(this.at, told(this.who), told(this.from), told(this.act));
		return this.what.isEmpty() ? line : line + " " + details();
	}

	/** What it tells beyond who, when and where. */
	public String details() {
		return this.what.entrySet()
			.stream()
			.map((entry) -> entry.getKey() + "=" + told(entry.getValue()))
			.collect(Collectors.joining(" "));
	}

	private static String told(String value) {
		return PLAIN.matcher(value).matches() ? shortened(value) : "\"" + escaped(shortened(value)) + "\"";
	}

	private static String shortened(String value) {
		return (value.length() <= SHOWN) ? value : value.substring(0, SHOWN) + "...";
	}

	/** Letters, digits and marks as they are, everything else as an escape. */
	private static String escaped(String text) {
		StringBuilder line = new StringBuilder();
		text.codePoints().forEach((c) -> {
			switch (Character.getType(c)) {
				case Character.CONTROL, Character.FORMAT, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR,
						Character.SURROGATE, Character.PRIVATE_USE, Character.UNASSIGNED ->
					line.append("\\u{%X}".formatted(c));
				default -> line.append((c == '"' || c == '\\') ? "\\" : "").appendCodePoint(c);
			}
		});
		return line.toString();
	}

}
