package org.onrecord.export;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.Result;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.Transaction;
import org.onrecord.graph.CypherFile;
import org.onrecord.graph.CypherFiles;
import org.onrecord.graph.GraphConnection;

/**
 * One read transaction in which statements stream any number of rows. It has no limit of
 * time of its own. Statements run one after the other, never one inside another: the
 * driver would keep the rest of the first in memory.
 */
final class GraphReading implements AutoCloseable {

	private static final String FOLDER = "export";

	/** Of the rows that come ahead of need; more gain nothing. */
	private static final long FETCH_SIZE = 10_000;

	/** Of articles with all their mentions and claims. */
	private static final long FETCH_ARTICLES = 1000;

	/** Of those with their texts too. */
	private static final long FETCH_TEXTS = 50;

	/** Ids that are asked for at a time. */
	private static final int BATCH = 10_000;

	private final Session session;

	private final Transaction transaction;

	private final CypherFiles files;

	private GraphReading(Session session, Transaction transaction, CypherFiles files) {
		this.session = session;
		this.transaction = transaction;
		this.files = files;
	}

	static GraphReading open(Driver driver, GraphConnection connection, CypherFiles files) {
		return open(driver, connection, files, FETCH_SIZE);
	}

	/**
	 * For rows that are large.
	 * @param texts whether the texts of the articles are in them
	 */
	static GraphReading ofArticles(Driver driver, GraphConnection connection, CypherFiles files, boolean texts) {
		return open(driver, connection, files, texts ? FETCH_TEXTS : FETCH_ARTICLES);
	}

	private static GraphReading open(Driver driver, GraphConnection connection, CypherFiles files, long fetchSize) {
		SessionConfig.Builder config = SessionConfig.builder()
			.withDefaultAccessMode(AccessMode.READ)
			.withFetchSize(fetchSize);
		if (connection.database() != null) {
			config.withDatabase(connection.database());
		}
		Session session = driver.session(config.build());
		try {
			return new GraphReading(session, session.beginTransaction(), files);
		}
		catch (RuntimeException ex) {
			session.close();
			throw ex;
		}
	}

	/** All rows of a statement that stands elsewhere. */
	void run(String cypher, Map<String, ? extends @Nullable Object> values, RowReader reader) throws IOException {
		Result result = this.transaction.run(cypher, new HashMap<String, @Nullable Object>(values));
		while (result.hasNext()) {
			reader.read(result.next());
		}
	}

	/**
	 * The rows of one statement that belong to certain ids. The statement of this name
	 * returns the rows of all ids, the one with {@code -of} behind its name those of
	 * {@code $ids}; the first column is the id.
	 * @param name the statement
	 * @param ids which ones; null for all
	 */
	void each(String name, @Nullable IdSet ids, RowReader reader) throws IOException {
		each(name, ids, Map.of(), reader);
	}

	/** The same with more values for the statement. */
	void each(String name, @Nullable IdSet ids, Map<String, Object> values, RowReader reader) throws IOException {
		List<String> few = (ids != null) ? ids.few() : null;
		if (few != null) {
			CypherFile statement = this.files.get(FOLDER, name + "-of");
			for (int from = 0; from < few.size(); from += BATCH) {
				Map<String, Object> batch = new HashMap<>(values);
				batch.put("ids", few.subList(from, Math.min(few.size(), from + BATCH)));
				run(statement.text(), batch, reader);
			}
			return;
		}
		run(this.files.get(FOLDER, name).text(), values, (ids == null) ? reader : (row) -> {
			if (ids.contains(row.get(0).asString())) {
				reader.read(row);
			}
		});
	}

	/** The number of the last decision; 0 if none was made yet. */
	long lastDecision() {
		return this.transaction.run(this.files.get(FOLDER, "last-decision").text()).single().get("number").asLong();
	}

	@Override
	public void close() {
		try {
			this.transaction.close();
		}
		finally {
			this.session.close();
		}
	}

	/** Takes one row. */
	@FunctionalInterface
	interface RowReader {

		void read(Record row) throws IOException;

	}

}
