package org.onrecord.query.cypher;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigInteger;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.onrecord.knowledge.OnRecordException;
import org.onrecord.knowledge.OnRecordException.Reason;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads {@code {"query": "...", "parameters": {...}}}, and nothing longer than it may be.
 */
@Component
final class StatementBody {

	/** Longest body, in bytes. */
	static final int MOST_BYTES = 1_000_000;

	private static final Set<String> FIELDS = Set.of("query", "parameters");

	private final JsonMapper json = JsonMapper.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();

	/**
	 * The statement in a body.
	 * @throws OnRecordException if it is none
	 * @throws IOException if the body breaks off
	 */
	AskedStatement read(InputStream body) throws IOException {
		byte[] bytes = body.readNBytes(MOST_BYTES + 1);
		if (bytes.length > MOST_BYTES) {
			throw OnRecordException.of(Reason.TOO_LARGE, "statement-too-large",
					"Statement and parameters together may have " + MOST_BYTES + " bytes. Send fewer values at once.");
		}
		Map<String, @Nullable Object> fields = fields(bytes);
		fields.keySet().stream().filter((name) -> !FIELDS.contains(name)).findFirst().ifPresent((name) -> {
			throw unreadable("it has a field \"" + name + "\" that is not known.");
		});
		if (!(fields.get("query") instanceof String query)) {
			throw unreadable("it has no text in the field \"query\".");
		}
		return new AskedStatement(query, parameters(fields.get("parameters")));
	}

	private Map<String, @Nullable Object> fields(byte[] bytes) {
		try {
			Map<String, @Nullable Object> fields = this.json.readValue(bytes, new TypeReference<>() {
			});
			if (fields == null) {
				throw unreadable("it is null.");
			}
			return fields;
		}
		catch (JacksonException ex) {
			throw unreadable(String.valueOf(ex.getOriginalMessage())).causedBy(ex);
		}
	}

	private static Map<String, @Nullable Object> parameters(@Nullable Object given) {
		if (given == null) {
			return Map.of();
		}
		if (!(given instanceof Map<?, ?> map)) {
			throw unreadable("the field \"parameters\" is no object.");
		}
		Map<String, @Nullable Object> parameters = new HashMap<>();
		map.forEach((name, value) -> {
			assertRepresentable(String.valueOf(name), value);
			parameters.put(String.valueOf(name), value);
		});
		return parameters;
	}

	private static void assertRepresentable(String name, @Nullable Object value) {
		if (value instanceof BigInteger) {
			throw OnRecordException.invalid(name, "Parameter " + name + " holds a whole number of more than 64 bits.");
		}
		if (value instanceof Iterable<?> list) {
			list.forEach((each) -> assertRepresentable(name, each));
		}
		if (value instanceof Map<?, ?> map) {
			map.values().forEach((each) -> assertRepresentable(name, each));
		}
	}

	private static OnRecordException unreadable(String why) {
		return OnRecordException.of(Reason.INVALID, "unreadable-body",
				"The body has to be a JSON object {\"query\": \"MATCH ...\", \"parameters\": {...}}, but " + why);
	}

}
