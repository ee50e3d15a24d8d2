package org.onrecord.query.cypher;

import java.time.Duration;
import java.util.Map;
import java.util.function.Consumer;

import org.neo4j.driver.AccessMode;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.Transaction;
import org.neo4j.driver.TransactionConfig;
import org.onrecord.graph.GraphConnection;
import org.springframework.stereotype.Component;

/**
 * Transactions in which the database refuses to write, and which it ends after a time.
 * Nothing is ever committed.
 */
@Component
final class ReadAccess {

	private final Driver driver;

	private final GraphConnection connection;

	ReadAccess(Driver driver, GraphConnection connection) {
		this.driver = driver;
		this.connection = connection;
	}

	/**
	 * Does something in one transaction, and undoes it.
	 * @param timeout after which the database ends it
	 * @param rowsAhead how many rows the database sends before they are asked for
	 */
	void reading(Duration timeout, long rowsAhead, Consumer<Transaction> action) {
		SessionConfig.Builder session = SessionConfig.builder()
			.withDefaultAccessMode(AccessMode.READ)
			.withFetchSize(rowsAhead);
		if (this.connection.database() != null) {
			session.withDatabase(this.connection.database());
		}
		TransactionConfig limits = TransactionConfig.builder()
			.withTimeout(timeout)
			.withMetadata(Map.of("door", "/api/cypher"))
			.build();
		try (Session reading = this.driver.session(session.build());
				Transaction transaction = reading.beginTransaction(limits)) {
			action.accept(transaction);
		}
	}

}
