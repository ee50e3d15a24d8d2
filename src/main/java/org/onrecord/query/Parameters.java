package org.onrecord.query;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.onrecord.knowledge.OnRecordException;
import org.onrecord.knowledge.RelationType;
import org.onrecord.knowledge.Word;

/**
 * The parameters of a question as they were typed, read one by one. Blank means absent.
 * What cannot be read is refused with the name of the parameter, and so is a parameter
 * that the question does not have: a misspelt condition must not be passed over.
 */
public final class Parameters {

	/** Longest text that one parameter may be, in UTF-16 units. */
	private static final int MAX_LENGTH = 1000;

	private final Map<String, String> given;

	private final Set<String> known = new TreeSet<>();

	/** The parameters by name. */
	public Parameters(Map<String, String> given) {
		this.given = given;
	}

	/** The text of a parameter; null if it is absent or blank. */
	public @Nullable String text(String name) {
		this.known.add(name);
		return trimmed(name, this.given.get(name));
	}

	/** The text of a parameter that has to be there. */
	public String required(String name) {
		String text = text(name);
		if (text == null) {
			throw OnRecordException.invalid(name, "Parameter " + name + " has to be given.");
		}
		return text;
	}

	/** The choice that a word names; null if it is absent. */
	public <E extends Enum<E> & Word> @Nullable E word(String name, Class<E> choice) {
		String text = text(name);
		return (text == null) ? null : Word.of(choice, text)
			.orElseThrow(() -> notOneOf(name, text, Arrays.stream(choice.getEnumConstants()).map(Word::word).toList()));
	}

	@Nullable RelationType relationType(String name) {
		String text = text(name);
		return (text == null) ? null : Arrays.stream(RelationType.values())
			.filter((type) -> type.name().equalsIgnoreCase(text))
			.findFirst()
			.orElseThrow(() -> notOneOf(name, text, Arrays.stream(RelationType.values()).map(Enum::name).toList()));
	}

	@Nullable LocalDate day(String name) {
		String text = text(name);
		try {
			return (text == null) ? null : LocalDate.parse(text);
		}
		catch (DateTimeParseException ex) {
			throw OnRecordException
				.invalid(name, "Parameter " + name + " has to be a day such as 2026-04-01, not " + shown(text) + ".")
				.causedBy(ex);
		}
	}

	/** Whether it is true; false if it is absent. */
	public boolean yes(String name) {
		String text = text(name);
		if (text == null || text.equalsIgnoreCase("false")) {
			return false;
		}
		if (text.equalsIgnoreCase("true")) {
			return true;
		}
		throw notOneOf(name, text, Set.of("true", "false"));
	}

	/** A whole number. */
	public int whole(String name, int ifAbsent) {
		String text = text(name);
		try {
			return (text == null) ? ifAbsent : Integer.parseInt(text);
		}
		catch (NumberFormatException ex) {
			throw OnRecordException
				.invalid(name, "Parameter " + name + " has to be a whole number, not " + shown(text) + ".")
				.causedBy(ex);
		}
	}

	/** Call it last: refuses what nobody asked for. */
	public void refuseOthers() {
		this.given.keySet().stream().filter((name) -> !this.known.contains(name)).findFirst().ifPresent((name) -> {
			throw OnRecordException.invalid(name, "There is no parameter " + shown(name) + " here. There are: "
					+ String.join(", ", this.known) + ".");
		});
	}

	/**
	 * A text without white space at its ends; null if nothing is left.
	 * @throws OnRecordException if it is longer than any name or question
	 */
	static @Nullable String trimmed(String name, @Nullable String value) {
		String text = (value != null) ? value.strip() : "";
		if (text.length() > MAX_LENGTH) {
			throw OnRecordException.invalid(name, "Parameter " + name + " may have " + MAX_LENGTH
					+ " characters, this one has " + text.length() + ".");
		}
		return text.isEmpty() ? null : text;
	}

	/** Refuses a number outside its bounds. */
	static int bounded(String name, int value, int least, int most) {
		if (value < least || value > most) {
			throw OnRecordException.invalid(name,
					"Parameter " + name + " has to be " + least + " to " + most + ", not " + value + ".");
		}
		return value;
	}

	private static OnRecordException notOneOf(String name, String text, Collection<String> words) {
		return OnRecordException.invalid(name, "Parameter " + name + " has to be one of "
				+ words.stream().sorted().collect(Collectors.joining(", ")) + ", not " + shown(text) + ".");
	}

	static String shown(@Nullable String text) {
		String value = String.valueOf(text);
		return "\"" + ((value.length() <= 60) ? value : value.substring(0, 60) + "...") + "\"";
	}

}
