package org.onrecord.query;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.onrecord.knowledge.OnRecordException;
import org.onrecord.knowledge.RelationType;
import org.onrecord.knowledge.Word;
import org.springframework.util.MultiValueMap;

/**
 * The parameters of a question as they were typed, read one by one. Blank means absent.
 * What cannot be read is refused with the name of the parameter, and so is a parameter
 * that the question does not have: a misspelt condition must not be passed over.
 */
public final class Parameters {

	/** Longest text that one parameter may be, in UTF-16 units. */
	private static final int MAX_LENGTH = 1000;

	private static final Pattern COMMA = Pattern.compile(",");

	private final Map<String, ? extends List<String>> given;

	private final Set<String> known = new TreeSet<>();

	/** The parameters by name. */
	public Parameters(Map<String, String> given) {
		this(MultiValueMap.fromSingleValue(given));
	}

	/** The parameters by name, of which some have several values. */
	public Parameters(MultiValueMap<String, String> given) {
		this.given = given;
	}

	/** The text of a parameter; null if it is absent or blank. */
	public @Nullable String text(String name) {
		return trimmed(name, untrimmed(name));
	}

	/** The text with the white space around it, as it was typed. */
	@Nullable String untrimmed(String name) {
		List<String> values = values(name);
		if (values.size() > 1) {
			throw OnRecordException.invalid(name,
					"Parameter " + name + " is given " + values.size() + " times, but takes one value.");
		}
		return values.isEmpty() ? null : values.get(0);
	}

	/** Texts that are given one by one; each once. */
	public List<String> texts(String name) {
		return values(name).stream()
			.map((value) -> trimmed(name, value))
			.filter(Objects::nonNull)
			.map(Objects::requireNonNull)
			.distinct()
			.toList();
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
		return (text == null) ? null : word(name, choice, text);
	}

	/** Words with commas between them or one by one, in the order of the choice. */
	public <E extends Enum<E> & Word> List<E> words(String name, Class<E> choice) {
		return several(name).map((text) -> word(name, choice, text)).sorted().distinct().toList();
	}

	/** Types of relations, read like words. */
	List<RelationType> relationTypes(String name) {
		return several(name).map((text) -> relationType(name, text)).sorted().distinct().toList();
	}

	/** A number; whoever asked for it bounds it. */
	public @Nullable Double number(String name) {
		String text = text(name);
		try {
			return (text == null) ? null : Double.valueOf(text);
		}
		catch (NumberFormatException ex) {
			throw OnRecordException.invalid(name, "Parameter " + name + " has to be a number, not " + shown(text) + ".")
				.causedBy(ex);
		}
	}

	/** A day; null if it is absent. */
	public @Nullable LocalDate day(String name) {
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
	public static @Nullable String trimmed(String name, @Nullable String value) {
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

	private List<String> values(String name) {
		this.known.add(name);
		return Objects.requireNonNullElse(this.given.get(name), List.of());
	}

	private Stream<String> several(String name) {
		return texts(name).stream().flatMap(COMMA::splitAsStream).map(String::strip).filter((text) -> !text.isEmpty());
	}

	private static <E extends Enum<E> & Word> E word(String name, Class<E> choice, String text) {
		return Word.of(choice, text)
			.orElseThrow(() -> notOneOf(name, text, Arrays.stream(choice.getEnumConstants()).map(Word::word).toList()));
	}

	private static RelationType relationType(String name, String text) {
		return Arrays.stream(RelationType.values())
			.filter((type) -> type.name().equalsIgnoreCase(text))
			.findFirst()
			.orElseThrow(() -> notOneOf(name, text, Arrays.stream(RelationType.values()).map(Enum::name).toList()));
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
