package org.onrecord.query;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;
import org.onrecord.graph.CypherFile;
import org.onrecord.knowledge.OnRecordException;

/** Reads the value of a statement's parameter, as it was typed or as its head says. */
final class Typed {

	private static final String STRINGS = "LIST<STRING>";

	private Typed() {
	}

	/**
	 * The value of a parameter.
	 * @param typed what was typed; null or blank takes the default
	 * @throws OnRecordException if it does not have the type, or has to be given
	 */
	static @Nullable Object value(CypherFile.Parameter parameter, @Nullable String typed) {
		if (typed != null) {
			return typedValue(parameter, typed);
		}
		if (parameter.defaultValue() == null) {
			throw OnRecordException.invalid(parameter.name(),
					"Parameter " + parameter.name() + " has to be given: " + parameter.description() + ".");
		}
		return literal(parameter, parameter.defaultValue());
	}

	private static Object typedValue(CypherFile.Parameter parameter, String typed) {
		try {
			return switch (parameter.type()) {
				case "STRING" -> typed;
				case "INTEGER" -> Long.valueOf(typed);
				case "FLOAT" -> Double.valueOf(typed);
				case "BOOLEAN" -> yes(typed);
				case STRINGS -> Arrays.stream(typed.split(",")).map(String::strip).toList();
				default -> throw new IllegalStateException(
						"$" + parameter.name() + " has type " + parameter.type() + ", which cannot be typed");
			};
		}
		catch (IllegalArgumentException ex) {
			throw OnRecordException
				.invalid(parameter.name(),
						"Parameter " + parameter.name() + " has to be of the type "
								+ parameter.type().toLowerCase(Locale.ROOT) + ", not \"" + typed + "\".")
				.causedBy(ex);
		}
	}

	/** The few literals that heads of statements use. */
	private static @Nullable Object literal(CypherFile.Parameter parameter, String literal) {
		if ("null".equals(literal)) {
			return null;
		}
		if (STRINGS.equals(parameter.type()) && "[]".equals(literal)) {
			return List.of();
		}
		boolean quoted = literal.length() >= 2 && literal.startsWith("'") && literal.endsWith("'");
		return typedValue(parameter, quoted ? literal.substring(1, literal.length() - 1) : literal);
	}

	private static boolean yes(String typed) {
		if (!typed.equalsIgnoreCase("true") && !typed.equalsIgnoreCase("false")) {
			throw new IllegalArgumentException(typed);
		}
		return Boolean.parseBoolean(typed);
	}

}
