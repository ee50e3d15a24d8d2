package org.onrecord.query;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;
import org.onrecord.graph.CypherFile;
import org.onrecord.knowledge.OnRecordException;

/** Reads the value of a statement's parameter, as it was typed or as its head says. */
final class Typed {

	/** The id of an actor; whoever types a name instead has it looked up first. */
	static final String ACTOR = "ACTOR";

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
				case "STRING" -> Choices.chosen(parameter.name(), typed);
				case ACTOR -> typed;
				case "DATE" -> day(typed).toString();
				case "INTEGER" -> Long.valueOf(typed);
				case "FLOAT" -> number(typed);
				case "BOOLEAN" -> yes(typed);
				case STRINGS -> Arrays.stream(typed.split(","))
					.map(String::strip)
					.filter((text) -> !text.isEmpty())
					.map((text) -> Choices.chosen(parameter.name(), text))
					.toList();
				default -> throw new IllegalStateException(
						"$" + parameter.name() + " has type " + parameter.type() + ", which cannot be typed");
			};
		}
		catch (IllegalArgumentException | DateTimeParseException ex) {
			throw OnRecordException
				.invalid(parameter.name(),
						"Parameter " + parameter.name() + " has to be " + expected(parameter.type()) + ", not "
								+ Parameters.shown(typed) + ".")
				.causedBy(ex);
		}
	}

	private static String expected(String type) {
		return "DATE".equals(type) ? "a day such as 2026-04-01" : "of the type " + type.toLowerCase(Locale.ROOT);
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

	/** A day as claims are sorted by it, which needs four digits of the year. */
	private static LocalDate day(String typed) {
		LocalDate day = LocalDate.parse(typed);
		if (day.getYear() < 1 || day.getYear() > 9999) {
			throw new IllegalArgumentException(typed);
		}
		return day;
	}

	private static Double number(String typed) {
		Double number = Double.valueOf(typed);
		if (!Double.isFinite(number)) {
			throw new IllegalArgumentException(typed);
		}
		return number;
	}

	private static boolean yes(String typed) {
		if (!typed.equalsIgnoreCase("true") && !typed.equalsIgnoreCase("false")) {
			throw new IllegalArgumentException(typed);
		}
		return Boolean.parseBoolean(typed);
	}

}
