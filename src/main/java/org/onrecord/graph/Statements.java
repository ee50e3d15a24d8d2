package org.onrecord.graph;

import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.Session;
import org.neo4j.driver.TransactionContext;

/** Runs the statements of {@code cypher/graph} in managed transactions. */
final class Statements {

	private static final String FOLDER = "graph";

	private final Driver driver;

	private final GraphConnection connection;

	private final CypherFiles files;

	Statements(Driver driver, GraphConnection connection, CypherFiles files) {
		this.driver = driver;
		this.connection = connection;
		this.files = files;
	}

	/** Work in one transaction, which is tried again if the database asks for it. */
	<T extends @Nullable Object> T write(Function<Transaction, T> work) {
		try (Session session = session()) {
			return session.executeWrite((context) -> work.apply(new Transaction(context, this.files)));
		}
	}

	/** The same for work that only reads, which a cluster may do elsewhere. */
	<T extends @Nullable Object> T read(Function<Transaction, T> work) {
		try (Session session = session()) {
			return session.executeRead((context) -> work.apply(new Transaction(context, this.files)));
		}
	}

	private Session session() {
		return this.driver.session(this.connection.session());
	}

	/** A transaction in which statements run. */
	static final class Transaction {

		private final TransactionContext context;

		private final CypherFiles files;

		private Transaction(TransactionContext context, CypherFiles files) {
			this.context = context;
			this.files = files;
		}

		/**
		 * Runs one statement over rows, or nothing if there are no rows.
		 * @param name name of the file
		 * @param parameter the parameter that takes the rows
		 */
		List<Record> run(String name, String parameter, List<?> rows) {
			return rows.isEmpty() ? List.of() : run(name, Map.of(parameter, rows));
		}

		List<Record> run(String name, Map<String, Object> parameters) {
			return this.context.run(this.files.get(FOLDER, name).text(), parameters).list();
		}

	}

}
