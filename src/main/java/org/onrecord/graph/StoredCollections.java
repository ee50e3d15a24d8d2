package org.onrecord.graph;

import java.text.Normalizer;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.apache.commons.text.similarity.JaroWinklerSimilarity;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.onrecord.knowledge.OnRecordException;
import org.onrecord.knowledge.OnRecordException.Reason;

/** Which collections are in the graph. */
public final class StoredCollections {

	/** So many are listed at most. */
	public static final int MOST = 1000;

	private static final int SUGGESTIONS = 5;

	private static final double LEAST_LIKENESS = 0.6;

	private final Statements statements;

	StoredCollections(Statements statements) {
		this.statements = statements;
	}

	/** The form in which names are compared. */
	static String key(String name) {
		return Normalizer.normalize(name.strip().replaceAll("\\s+", " "), Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
	}

	/** All of them by name, the first {@value #MOST}. */
	public List<StoredCollection> all() {
		return this.statements.read((transaction) -> transaction.run("collections", Map.of("limit", MOST))
			.stream()
			.map(StoredCollections::collection)
			.toList());
	}

	/** The collection of that id or name, in any case of letters. */
	public Optional<StoredCollection> called(String idOrName) {
		Map<String, Object> asked = Map.of("id", idOrName.strip(), "key", key(idOrName));
		return this.statements.read((transaction) -> transaction.run("collection-called", asked)
			.stream()
			.map(StoredCollections::collection)
			.findFirst());
	}

	/**
	 * The collection of that id or name.
	 * @param parameter where it was typed, for the message
	 * @throws OnRecordException if there is none; it names those that are called somewhat
	 * like it
	 */
	public StoredCollection one(String parameter, String idOrName) {
		return called(idOrName).orElseThrow(() -> unknown(parameter, idOrName));
	}

	/** How many articles are in it that count, and how many claims they report. */
	public Counts counts(String id) {
		Record counted = this.statements
			.read((transaction) -> transaction.run("collection-counts", Map.of("collection", id)))
			.get(0);
		return new Counts(counted.get("articles").asLong(), counted.get("claims").asLong());
	}

	/**
	 * How much is in a collection.
	 *
	 * @param articles articles, without those that were deleted or withdrawn
	 * @param claims claims that they report
	 */
	public record Counts(long articles, long claims) {

	}

	private OnRecordException unknown(String parameter, String idOrName) {
		List<StoredCollection> near = near(idOrName);
		String hint = near.isEmpty() ? ". GET /api/collections, or the command collection, lists them."
				: ". Near: " + near.stream()
					.map((collection) -> collection.name() + " (" + collection.id() + ")")
					.collect(Collectors.joining("; ")) + ".";
		return OnRecordException
			.of(Reason.UNKNOWN, "unknown-collection",
					"Parameter " + parameter + ": no collection has the id or name \"" + idOrName + "\"" + hint)
			.with("parameter", parameter)
			.with("candidates", near);
	}

	private List<StoredCollection> near(String name) {
		JaroWinklerSimilarity likeness = new JaroWinklerSimilarity();
		String key = key(name);
		Comparator<StoredCollection> nearest = Comparator
			.comparingDouble((collection) -> -likeness.apply(key, key(collection.name())));
		return all().stream()
			.filter((collection) -> likeness.apply(key, key(collection.name())) >= LEAST_LIKENESS)
			.sorted(nearest.thenComparing(StoredCollection::name))
			.limit(SUGGESTIONS)
			.toList();
	}

	private static StoredCollection collection(Record row) {
		Value collection = row.get("collection");
		return new StoredCollection(collection.get("id").asString(), collection.get("name").asString(),
				collection.get("description").asString(), collection.get("createdAt").asString(),
				collection.get("articles").asLong());
	}

}
