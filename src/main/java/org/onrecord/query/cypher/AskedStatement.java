package org.onrecord.query.cypher;

import java.util.Collections;
import java.util.HashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.onrecord.knowledge.OnRecordException;

/**
 * A statement that somebody asks.
 *
 * @param text the Cypher
 * @param parameters its parameters by name
 */
record AskedStatement(String text, Map<String, @Nullable Object> parameters) {

	AskedStatement {
		parameters = Collections.unmodifiableMap(new HashMap<>(parameters));
		if (text.isBlank()) {
			throw OnRecordException.invalid("query", "The field query has to hold a Cypher statement.");
		}
	}

	static AskedStatement of(String text) {
		return new AskedStatement(text, Map.of());
	}

}
