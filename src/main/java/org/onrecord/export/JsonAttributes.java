package org.onrecord.export;

import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.onrecord.export.NetworkSchema.Attribute;
import tools.jackson.core.JsonGenerator;

/**
 * Attributes as properties of a JSON object. Where a format keeps a name for itself, the
 * attribute of that name gets a {@code _} behind it.
 */
final class JsonAttributes {

	private final List<Attribute> attributes;

	private final List<String> names;

	/**
	 * Settles the names.
	 * @param attributes the attributes, in the order in which values come
	 * @param taken names that the format keeps for itself
	 */
	JsonAttributes(List<Attribute> attributes, Set<String> taken) {
		this.attributes = attributes;
		this.names = AttributeNames.of(attributes, taken);
	}

	/** Takes an attribute and the name it has in the file. */
	interface Named {

		void accept(String name, Attribute attribute);

	}

	void forEach(Named action) {
		for (int i = 0; i < this.names.size(); i++) {
			action.accept(this.names.get(i), this.attributes.get(i));
		}
	}

	/**
	 * Writes values into the object that is open. Absent values are left out, and so are
	 * infinite numbers and those that are none, which JSON cannot hold.
	 */
	void write(JsonGenerator json, List<@Nullable Object> values) {
		for (int i = 0; i < this.names.size(); i++) {
			Object value = values.get(i);
			if (value != null) {
				write(json, this.names.get(i), value);
			}
		}
	}

	private static void write(JsonGenerator json, String name, Object value) {
		if (value instanceof Boolean truth) {
			json.writeBooleanProperty(name, truth);
		}
		else if (value instanceof Long number) {
			json.writeNumberProperty(name, number);
		}
		else if (value instanceof Double number) {
			if (Double.isFinite(number)) {
				json.writeNumberProperty(name, number);
			}
		}
		else if (value instanceof List<?> texts) {
			json.writeArrayPropertyStart(name);
			texts.forEach((text) -> json.writeString(text.toString()));
			json.writeEndArray();
		}
		else {
			json.writeStringProperty(name, value.toString());
		}
	}

}
