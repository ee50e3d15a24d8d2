package org.onrecord.decide;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Values of decisions as JSON: the same value has the same text.
 */
final class Values {

	private static final JsonMapper JSON = JsonMapper.builder()
		.enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
		.enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
		.build();

	private Values() {
	}

	static String json(@Nullable Object value) {
		return JSON.writeValueAsString(value);
	}

	/** Any value, for showing it. */
	static @Nullable Object read(@Nullable String json) {
		return (json != null) ? JSON.readValue(json, Object.class) : null;
	}

	static String text(String json) {
		return JSON.readValue(json, String.class);
	}

	static Map<String, @Nullable Object> map(String json) {
		return JSON.readValue(json, new TypeReference<Map<String, @Nullable Object>>() {
		});
	}

	/** A list of maps inside a map. */
	static List<Map<String, Object>> rows(Map<String, @Nullable Object> map, String name) {
		return JSON.convertValue(map.getOrDefault(name, List.of()), new TypeReference<List<Map<String, Object>>>() {
		});
	}

}
