package org.onrecord.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;
import org.onrecord.knowledge.OnRecordException;
import tools.jackson.databind.JsonNode;

/**
 * The fields of a JSON object that somebody sent, read one by one. Null means absent. A
 * field of another type, or one that nobody asked for, is refused with its name: a
 * misspelt field must not be passed over.
 */
public final class JsonFields {

	private final JsonNode body;

	private final Set<String> known = new TreeSet<>();

	/**
	 * The fields of a body.
	 * @throws OnRecordException if it is no JSON object
	 */
	public JsonFields(@Nullable JsonNode body) {
		if (body == null || !body.isObject()) {
			throw OnRecordException.invalid("body", "The body has to be a JSON object.");
		}
		this.body = body;
	}

	/** A text without white space at its ends; null if it is absent. */
	public @Nullable String text(String name, int longest) {
		JsonNode value = value(name);
		if (value == null) {
			return null;
		}
		if (!value.isString()) {
			throw OnRecordException.invalid(name, "Field " + name + " has to be a text.");
		}
		return bounded(name, value.asString().strip(), longest);
	}

	/** A text that has to be there and not to be blank. */
	public String required(String name, int longest) {
		String text = text(name, longest);
		if (text == null || text.isEmpty()) {
			throw OnRecordException.invalid(name, "Field " + name + " has to be given.");
		}
		return text;
	}

	/** A list that has to be there; it may be empty. */
	public JsonNode list(String name, int most) {
		JsonNode value = value(name);
		if (value == null || !value.isArray() || value.size() > most) {
			throw OnRecordException.invalid(name, "Field " + name + " has to be a list of at most " + most + ".");
		}
		return value;
	}

	/** Texts that have to be there, in a list of at least one. */
	public List<String> texts(String name, int most) {
		JsonNode value = value(name);
		if (value == null || !value.isArray() || value.isEmpty() || value.size() > most) {
			throw OnRecordException.invalid(name, "Field " + name + " has to be a list of 1 to " + most + " texts.");
		}
		List<String> texts = new ArrayList<>();
		for (JsonNode one : value) {
			if (!one.isString()) {
				throw OnRecordException.invalid(name, "Field " + name + " has to hold nothing but texts.");
			}
			texts.add(one.asString());
		}
		return texts;
	}

	/** Call it last: refuses what nobody asked for. */
	public void refuseOthers() {
		this.body.propertyNames()
			.stream()
			.filter((name) -> !this.known.contains(name))
			.findFirst()
			.ifPresent((name) -> {
				throw OnRecordException.invalid(name,
						"There is no field \"" + name + "\" here. There are: " + String.join(", ", this.known) + ".");
			});
	}

	private @Nullable JsonNode value(String name) {
		this.known.add(name);
		JsonNode value = this.body.get(name);
		return (value == null || value.isNull()) ? null : value;
	}

	private static String bounded(String name, String text, int longest) {
		if (text.length() > longest) {
			throw OnRecordException.invalid(name,
					"Field " + name + " may have " + longest + " characters, this one has " + text.length() + ".");
		}
		text.chars()
			.filter((c) -> Character.isISOControl(c) && !Character.isWhitespace(c))
			.findFirst()
			.ifPresent((c) -> {
				throw OnRecordException.invalid(name,
						"Field " + name + " holds the control character U+%04X, which is in no text.".formatted(c));
			});
		return text;
	}

}
