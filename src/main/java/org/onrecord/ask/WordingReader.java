package org.onrecord.ask;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Reads the notation of {@code questions.txt}: {@code word}, {@code one|other},
 * {@code "exact"}, {@code <NAME>} of a part defined before, {@code ( a b / c )} for
 * choices, {@code {parameter}} or {@code {parameter:sort}} for values, {@code @form} for
 * verbs that state a relation; a question mark makes what stands before it optional.
 */
final class WordingReader {

	private final List<String> parts;

	private final Map<String, Wording> defined;

	private int at;

	private WordingReader(String text, Map<String, Wording> defined) {
		this.parts = Arrays.stream(text.strip().split("\\s+")).toList();
		this.defined = defined;
	}

	/**
	 * Reads a wording.
	 * @throws IllegalArgumentException if it is malformed
	 */
	static Wording read(String text, Map<String, Wording> defined) {
		WordingReader reader = new WordingReader(text, defined);
		Wording wording = reader.choice();
		if (reader.at < reader.parts.size()) {
			throw new IllegalArgumentException("\"" + reader.parts.get(reader.at) + "\" closes nothing in: " + text);
		}
		return wording;
	}

	private Wording choice() {
		List<Wording> choices = new ArrayList<>(List.of(sequence()));
		while (peek().equals("/")) {
			this.at++;
			choices.add(sequence());
		}
		return (choices.size() == 1) ? choices.get(0) : new Wording.Choice(choices);
	}

	private Wording sequence() {
		List<Wording> found = new ArrayList<>();
		while (!peek().matches("|/|\\)\\??")) {
			found.add(part());
		}
		return new Wording.Sequence(found);
	}

	private Wording part() {
		String part = peek();
		this.at++;
		boolean optional = part.endsWith("?");
		Wording wording;
		if (part.equals("(")) {
			wording = choice();
			if (!peek().startsWith(")")) {
				throw new IllegalArgumentException("A bracket stays open in: " + this.parts);
			}
			optional = peek().endsWith("?");
			this.at++;
		}
		else {
			wording = word(optional ? part.substring(0, part.length() - 1) : part);
		}
		return optional ? new Wording.Choice(List.of(wording, Wording.Sequence.EMPTY)) : wording;
	}

	private Wording word(String part) {
		String inner = (part.length() > 1) ? part.substring(1, part.length() - 1) : "";
		return switch (part.charAt(0)) {
			case '<' -> Optional.ofNullable(this.defined.get(inner))
				.orElseThrow(() -> new IllegalArgumentException(part + " is not defined"));
			case '{' -> slot(inner);
			case '@' -> new Wording.Act(VerbForm.valueOf(part.substring(1).toUpperCase(Locale.ROOT)));
			case '"' -> new Wording.Exact(choices(inner));
			default -> new Wording.Literal(choices(part));
		};
	}

	private static Wording slot(String inner) {
		String[] parts = inner.split(":", 2);
		return new Wording.Slot(parts[0], (parts.length == 1) ? Wording.Sort.ACTOR
				: Wording.Sort.valueOf(parts[1].toUpperCase(Locale.ROOT).replace('-', '_')));
	}

	private static Set<String> choices(String words) {
		return Arrays.stream(words.split("\\|")).collect(Collectors.toUnmodifiableSet());
	}

	private String peek() {
		return (this.at < this.parts.size()) ? this.parts.get(this.at) : "";
	}

}
