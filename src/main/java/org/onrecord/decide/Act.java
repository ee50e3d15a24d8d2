package org.onrecord.decide;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.onrecord.knowledge.OnRecordException;
import org.onrecord.knowledge.Word;

/**
 * What somebody wants to decide, as it was sent: {@code {"kind": "accept", "claim": ID}}.
 * Fields are read one by one; one that the kind does not have is refused.
 */
final class Act {

	private static final int MOST_OF_A_NOTE = 4000;

	private static final int MOST_OF_A_TEXT = 1000;

	private final DecisionKind kind;

	private final Map<String, ? extends @Nullable Object> fields;

	private final Set<String> known = new TreeSet<>(List.of("kind", "note", "seen"));

	/**
	 * An act as it was sent.
	 * @throws OnRecordException if it has no kind that can be asked for
	 */
	Act(Map<String, ? extends @Nullable Object> fields) {
		this.fields = fields;
		String word = required("kind");
		this.kind = Word.of(DecisionKind.class, word)
			.filter((kind) -> kind != DecisionKind.UNDO)
			.orElseThrow(() -> OnRecordException.invalid("kind",
					"Field kind has to be one of "
							+ Arrays.stream(DecisionKind.values())
								.filter((kind) -> kind != DecisionKind.UNDO)
								.map(Word::word)
								.collect(Collectors.joining(", "))
							+ ", not \"" + word + "\". A decision is undone at /api/decisions/{id}/undo."));
	}

	DecisionKind kind() {
		return this.kind;
	}

	/** Why, in the person's words. */
	@Nullable String note() {
		return text("note", MOST_OF_A_NOTE);
	}

	/** The decision that whoever decides has seen on the thing. */
	@Nullable String seen() {
		return text("seen");
	}

	boolean has(String name) {
		this.known.add(name);
		return this.fields.containsKey(name);
	}

	@Nullable Object value(String name) {
		this.known.add(name);
		return this.fields.get(name);
	}

	@Nullable String text(String name) {
		return text(name, MOST_OF_A_TEXT);
	}

	String required(String name) {
		String text = text(name);
		if (text == null) {
			throw OnRecordException.invalid(name, "Field " + name + " has to be given.");
		}
		return text;
	}

	/** Texts of a list; empty if it is absent. */
	List<String> texts(String name) {
		Object value = value(name);
		if (value == null) {
			return List.of();
		}
		if (!(value instanceof List<?> list)) {
			throw OnRecordException.invalid(name, "Field " + name + " has to be a list of texts.");
		}
		List<String> texts = new ArrayList<>();
		for (Object entry : list) {
			texts.add(Objects.requireNonNull(checked(name, entry, MOST_OF_A_TEXT),
					() -> "Field " + name + " holds an empty text"));
		}
		return texts;
	}

	/** Call it last: refuses what the kind does not have. */
	void refuseOthers() {
		this.fields.keySet().stream().filter((name) -> !this.known.contains(name)).findFirst().ifPresent((name) -> {
			throw OnRecordException.invalid(name, "An act of kind " + this.kind.word() + " has no field " + name
					+ ". It has: " + String.join(", ", this.known) + ".");
		});
	}

	private @Nullable String text(String name, int most) {
		return checked(name, value(name), most);
	}

	private static @Nullable String checked(String name, @Nullable Object value, int most) {
		if (value == null) {
			return null;
		}
		if (!(value instanceof String text)) {
			throw OnRecordException.invalid(name, "Field " + name + " has to be a text.");
		}
		if (text.length() > most) {
			throw OnRecordException.invalid(name,
					"Field " + name + " may have " + most + " characters, this one has " + text.length() + ".");
		}
		return text.isBlank() ? null : text.strip();
	}

}
