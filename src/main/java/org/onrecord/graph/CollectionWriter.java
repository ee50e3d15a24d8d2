package org.onrecord.graph;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.exceptions.ClientException;
import org.onrecord.graph.Statements.Transaction;
import org.onrecord.knowledge.ContentId;
import org.onrecord.knowledge.OnRecordException;
import org.onrecord.knowledge.OnRecordException.Reason;

/**
 * Makes collections and puts articles into them. What the articles of a collection state
 * is counted in the transaction that changes which they are, some hundred articles at a
 * time, so that an answer within the collection is right at each moment.
 */
public final class CollectionWriter {

	private static final int BATCH = 500;

	/** So many edges are deleted in one transaction. */
	private static final int EDGES = 10_000;

	private static final String COLLECTION = "collection";

	private static final String ARTICLES = "articles";

	private final Statements statements;

	CollectionWriter(Statements statements) {
		this.statements = statements;
	}

	/**
	 * Makes a collection.
	 * @param name its name
	 * @param description what it is for; may be empty
	 * @return its id, which follows from the name
	 * @throws OnRecordException if another one has the name
	 */
	public String make(String name, String description) {
		return restore(free(name), name, description, Instant.now().truncatedTo(ChronoUnit.SECONDS).toString());
	}

	/**
	 * Makes a collection as another graph had it.
	 * @throws OnRecordException if another one has the name or the id
	 */
	public String restore(String id, String name, String description, String createdAt) {
		Map<String, Object> properties = Map.of("id", id, "name", name, "key", StoredCollections.key(name),
				"description", description, "createdAt", createdAt);
		return unique(name,
				() -> this.statements
					.write((transaction) -> transaction.run("make-collection", Map.of(COLLECTION, properties))
						.get(0)
						.get("id")
						.asString()));
	}

	/**
	 * Gives a collection another name or description; null leaves it as it is.
	 * @throws OnRecordException if another one has the name
	 */
	public void change(String id, @Nullable String name, @Nullable String description) {
		Map<String, Object> changed = new HashMap<>();
		if (name != null) {
			changed.put("name", name);
			changed.put("key", StoredCollections.key(name));
		}
		if (description != null) {
			changed.put("description", description);
		}
		unique(String.valueOf(name), () -> this.statements
			.write((transaction) -> transaction.run("change-collection", Map.of("id", id, "changed", changed))));
	}

	/** Removes a collection; its articles stay. Stopped half-way it can be done again. */
	public void drop(String id) {
		int dropped = EDGES;
		while (dropped == EDGES) {
			dropped = this.statements
				.write((transaction) -> transaction.run("drop-stated", Map.of(COLLECTION, id, "limit", EDGES))
					.get(0)
					.get("edges")
					.asInt());
		}
		this.statements.write((transaction) -> transaction.run("drop-collection", Map.of("id", id)));
	}

	/**
	 * Puts articles into a collection; those that are in it or unknown are passed over.
	 * @return how many came in
	 */
	public long put(String id, Collection<String> articles) {
		return move("put-in", id, articles);
	}

	/**
	 * Takes articles out of a collection; those that are not in it are passed over.
	 * @return how many left
	 */
	public long take(String id, Collection<String> articles) {
		return move("take-out", id, articles);
	}

	private long move(String statement, String id, Collection<String> articles) {
		List<String> sorted = List.copyOf(new TreeSet<>(articles));
		long moved = 0;
		for (int from = 0; from < sorted.size(); from += BATCH) {
			List<String> batch = sorted.subList(from, Math.min(sorted.size(), from + BATCH));
			moved += this.statements.write((transaction) -> move(transaction, statement, id, batch));
		}
		return moved;
	}

	private static int move(Transaction transaction, String statement, String id, List<String> batch) {
		List<String> moved = strings(transaction.run(statement, Map.of(COLLECTION, id, ARTICLES, batch)), "id");
		List<String> edges = new ArrayList<>(
				new TreeSet<>(strings(transaction.run("edges-of-articles", ARTICLES, moved), "edge")));
		if (!edges.isEmpty()) {
			transaction.run("project-stated", Map.of(COLLECTION, id, "edges", edges));
		}
		return moved.size();
	}

	/** The id that follows from a name, or the next one where another has it already. */
	private String free(String name) {
		String key = StoredCollections.key(name);
		String id = ContentId.of(COLLECTION, key);
		for (int number = 2; exists(id); number++) {
			id = ContentId.of(COLLECTION, key, Integer.toString(number));
		}
		return id;
	}

	private boolean exists(String id) {
		return !this.statements.read((transaction) -> transaction.run("collection-called", Map.of("id", id, "key", id)))
			.isEmpty();
	}

	private static List<String> strings(List<Record> rows, String column) {
		return rows.stream().map((row) -> row.get(column).asString()).toList();
	}

	private static <T> T unique(String name, java.util.function.Supplier<T> write) {
		try {
			return write.get();
		}
		catch (ClientException ex) {
			if (ex.code().equals("Neo.ClientError.Schema.ConstraintValidationFailed")) {
				throw OnRecordException
					.of(Reason.CONFLICT, "collection-exists",
							"There is a collection of the name \"" + name
									+ "\" already, perhaps in other letters. Choose another name, or use that one.")
					.causedBy(ex);
			}
			throw ex;
		}
	}

}
