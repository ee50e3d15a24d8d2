package org.onrecord.people.door;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.onrecord.knowledge.OnRecordException;

/** A JSON object that was sent, field by field; one that is not known is refused. */
final class Body {

	private final Map<String, Object> fields;

	private Body(Map<String, Object> fields) {
		this.fields = fields;
	}

	/**
	 * An object.
	 * @throws OnRecordException if it has other fields
	 */
	static Body of(Map<String, Object> fields, String... known) {
		List<String> names = Arrays.asList(known);
		fields.keySet().stream().filter((name) -> !names.contains(name)).findFirst().ifPresent((name) -> {
			throw OnRecordException.invalid(name,
					"There is no field \"" + name + "\" here. There are: " + String.join(", ", names) + ".");
		});
		return new Body(fields);
	}

	/** A text; null if it is not there. */
	@Nullable String text(String name) {
		return value(name, String.class, "a text");
	}

	/** A text that has to be there. */
	String required(String name) {
		String text = text(name);
		if (text == null || text.isBlank()) {
			throw OnRecordException.invalid(name, "Field " + name + " has to be given.");
		}
		return text;
	}

	/** A whole number; null if it is not there. */
	@Nullable Integer number(String name) {
		return value(name, Integer.class, "a whole number");
	}

	/** A truth value; null if it is not there. */
	@Nullable Boolean truth(String name) {
		return value(name, Boolean.class, "true or false");
	}

	private <T> @Nullable T value(String name, Class<T> type, String words) {
		Object value = this.fields.get(name);
		if (value != null && !type.isInstance(value)) {
			throw OnRecordException.invalid(name, "Field " + name + " has to be " + words + ".");
		}
		return type.cast(value);
	}

}
