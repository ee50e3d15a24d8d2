package org.onrecord.export;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/**
 * Statements about one thing after another in Turtle, the text form of RDF. Written by
 * hand, since the libraries that write Turtle bring more than the rest of the room
 * together; what a term looks like is decided here alone.
 */
final class Turtle {

	private final Writer out;

	private boolean first;

	Turtle(Writer out, Map<String, String> prefixes) throws IOException {
		this.out = out;
		for (Map.Entry<String, String> prefix : prefixes.entrySet()) {
			out.write("@prefix " + prefix.getKey() + ": <" + prefix.getValue() + "> .\n");
		}
	}

	/** Begins to speak of something, which is of these classes. */
	Turtle about(String thing, List<String> classes) throws IOException {
		this.out.write("\n" + thing);
		this.first = true;
		return says("a", classes);
	}

	/** Says something of it; nothing if the term is absent. */
	Turtle says(String property, @Nullable String term) throws IOException {
		return (term != null) ? says(property, List.of(term)) : this;
	}

	/** Says it of each term. */
	Turtle says(String property, List<String> terms) throws IOException {
		if (!terms.isEmpty()) {
			this.out.write((this.first ? " " : " ;\n  ") + property + " " + String.join(", ", terms));
			this.first = false;
		}
		return this;
	}

	/** Ends what is said of it. */
	void end() throws IOException {
		this.out.write(" .\n");
	}

	/** The name of something: prefix and id, or the whole IRI where the id is odd. */
	static String name(String prefix, String base, String id) {
		return id.matches("[A-Za-z0-9]+") ? prefix + ":" + id : "<" + base + encoded(id) + ">";
	}

	/** An IRI; what cannot stand in one is percent-encoded. */
	static String iri(String iri) {
		return "<" + encoded(iri) + ">";
	}

	/** An address with what cannot stand in one percent-encoded. */
	static String encoded(String iri) {
		return iri.codePoints()
			.mapToObj((c) -> (c <= ' ' || c == 0x7F || "<>\"{}|^`\\".indexOf(c) >= 0) ? percent(c)
					: Character.toString(c))
			.collect(Collectors.joining());
	}

	private static String percent(int c) {
		StringBuilder encoded = new StringBuilder();
		for (byte octet : Character.toString(c).getBytes(StandardCharsets.UTF_8)) {
			encoded.append("%%%02X".formatted(octet));
		}
		return encoded.toString();
	}

	/** A text; null if it is absent. */
	static @Nullable String text(@Nullable String text) {
		return (text != null) ? literal(text) : null;
	}

	/** A text. */
	static String literal(String text) {
		StringBuilder out = new StringBuilder(text.length() + 2).append('"');
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			switch (c) {
				case '"' -> out.append("\\\"");
				case '\\' -> out.append("\\\\");
				case '\n' -> out.append("\\n");
				case '\r' -> out.append("\\r");
				case '\t' -> out.append("\\t");
				default -> {
					if (Character.isISOControl(c)) {
						out.append("\\u%04X".formatted((int) c));
					}
					else {
						out.append(c);
					}
				}
			}
		}
		return out.append('"').toString();
	}

	/** A value of a type of XML Schema. */
	static String typed(String value, String type) {
		return literal(value) + "^^xsd:" + type;
	}

	/** A number that is not whole. */
	static String number(double number) {
		return typed(Double.toString(number), "double");
	}

}
