package org.onrecord.query;

import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.onrecord.graph.StoredCollections;
import org.springframework.stereotype.Component;

/** Finds the collection that a question is limited to. */
@Component
final class Scopes {

	private final StoredCollections collections;

	Scopes(StoredCollections collections) {
		this.collections = collections;
	}

	/**
	 * The collection of that id or name; null where none is asked for.
	 * @throws org.onrecord.knowledge.OnRecordException if there is none, with the nearest
	 * names
	 */
	@Nullable Scope of(@Nullable String idOrName) {
		return (idOrName == null) ? null : Scope.of(this.collections.one(Scope.COLLECTION, idOrName));
	}

	/** Adds the collection to the values of a statement, if one is asked for. */
	void limit(Map<String, @Nullable Object> values, @Nullable String idOrName) {
		Scope scope = of(idOrName);
		if (scope != null) {
			values.put(Scope.COLLECTION, scope);
		}
	}

}
