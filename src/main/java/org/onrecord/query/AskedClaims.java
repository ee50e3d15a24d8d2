package org.onrecord.query;

import java.util.Collections;
import java.util.HashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * The statement that finds all claims a question asks for, for whoever takes them away
 * rather than shows them: run as it is, it returns one row a claim, with its {@code id}.
 *
 * @param cypher the statement
 * @param values values of its parameters
 */
public record AskedClaims(String cypher, Map<String, @Nullable Object> values) {

	public AskedClaims {
		values = Collections.unmodifiableMap(new HashMap<>(values));
	}

	/** Id of the collection that the question is limited to; null for the whole graph. */
	public @Nullable String collection() {
		return (this.values.get(Scope.COLLECTION) instanceof String id) ? id : null;
	}

}
