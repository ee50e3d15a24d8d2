package org.onrecord.graph;

import java.util.HashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * One row of a statement's parameter while it is put together; absent values stay out.
 */
final class Row {

	private final Map<String, Object> values = new HashMap<>();

	Row with(String name, @Nullable Object value) {
		if (value != null) {
			this.values.put(name, value);
		}
		return this;
	}

	Map<String, Object> values() {
		return this.values;
	}

}
