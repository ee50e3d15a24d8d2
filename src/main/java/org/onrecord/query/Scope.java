package org.onrecord.query;

import java.util.HashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.onrecord.graph.StoredCollection;

/**
 * The collection that a question is limited to.
 *
 * @param id its id
 * @param articles how many articles are in it
 */
record Scope(String id, long articles) {

	/** The parameter by which it is asked for, and the one that statements take. */
	static final String COLLECTION = "collection";

	/**
	 * So many articles are gone through from the collection itself; of more, the index
	 * that a question goes by is read and what is not in the collection passed over. An
	 * estimate, not measured: some ten thousand claims are gone through in about the time
	 * in which a tenth of a busy actor's are read and passed over.
	 */
	static final long FEW = 2_000;

	static Scope of(StoredCollection collection) {
		return new Scope(collection.id(), collection.articles());
	}

	boolean few() {
		return this.articles <= FEW;
	}

	/** The scope among these values; null where the whole graph is asked. */
	static @Nullable Scope in(Map<String, ? extends @Nullable Object> values) {
		return (values.get(COLLECTION) instanceof Scope scope) ? scope : null;
	}

	/** These values with the id of the scope, as a statement takes it. */
	static Map<String, @Nullable Object> plain(Map<String, ? extends @Nullable Object> values) {
		Map<String, @Nullable Object> plain = new HashMap<>(values);
		plain.computeIfPresent(COLLECTION, (name, value) -> (value instanceof Scope scope) ? scope.id() : value);
		return plain;
	}

}
