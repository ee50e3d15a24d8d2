package org.onrecord.graph;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.Session;
import org.neo4j.driver.TransactionContext;

/**
 * Runs the statements of a folder of {@code cypher} in managed transactions. One
 * transaction writes at a time: edges are counted from the claims that are there.
 */
public final class Statements {

	/** The folder of the statements by which articles are stored. */
	static final String FOLDER = "graph";

	private final Driver driver;

	private final GraphConnection connection;

	private final CypherFiles files;

	private final String folder;

	private final Lock writing;

	private final LargeCommits commits;

	Statements(Driver driver, GraphConnection connection, CypherFiles files, LargeCommits commits) {
		this(driver, connection, files, FOLDER, new ReentrantLock(), commits);
	}

	private Statements(Driver driver, GraphConnection connection, CypherFiles files, String folder, Lock writing,
			LargeCommits commits) {
		this.driver = driver;
		this.connection = connection;
		this.files = files;
		this.folder = folder;
		this.writing = writing;
		this.commits = commits;
	}

	/** The statements of another folder, whose writing takes turns with this one's. */
	public Statements in(String folder) {
		return new Statements(this.driver, this.connection, this.files, folder, this.writing, this.commits);
	}

	/** Work in one transaction, which is tried again if the database asks for it. */
	public <T extends @Nullable Object> T write(Function<Transaction, T> work) {
		this.writing.lock();
		try (Session session = session()) {
			return session.executeWrite((context) -> {
				AtomicBoolean large = new AtomicBoolean();
				T done = work.apply(new Transaction(context, this.files, this.folder, large));
				if (large.get()) {
					this.commits.begin();
				}
				return done;
			});
		}
		finally {
			this.commits.end();
			this.writing.unlock();
		}
	}

	/** The same for work that only reads, which a cluster may do elsewhere. */
	public <T extends @Nullable Object> T read(Function<Transaction, T> work) {
		try (Session session = session()) {
			return session.executeRead(
					(context) -> work.apply(new Transaction(context, this.files, this.folder, new AtomicBoolean())));
		}
	}

	private Session session() {
		return this.driver.session(this.connection.session());
	}

	/** A transaction in which statements run. */
	public static final class Transaction {

		private final TransactionContext context;

		private final CypherFiles files;

		private final String folder;

		private final AtomicBoolean large;

		private Transaction(TransactionContext context, CypherFiles files, String folder, AtomicBoolean large) {
			this.context = context;
			this.files = files;
			this.folder = folder;
			this.large = large;
		}

		/** Nobody who asks is to see half of what it changes. */
		void large() {
			this.large.set(true);
		}

		/** The same transaction with the statements of another folder. */
		Transaction in(String folder) {
			return new Transaction(this.context, this.files, folder, this.large);
		}

		/**
		 * Runs one statement over rows, or nothing if there are no rows.
		 * @param name name of the file
		 * @param parameter the parameter that takes the rows
		 */
		public List<Record> run(String name, String parameter, List<?> rows) {
			return rows.isEmpty() ? List.of() : run(name, Map.of(parameter, rows));
		}

		/**
		 * Runs one statement.
		 * @param name name of the file
		 * @param parameters its values by name
		 */
		public List<Record> run(String name, Map<String, ? extends @Nullable Object> parameters) {
			return this.context.run(this.files.get(this.folder, name).text(), new HashMap<>(parameters)).list();
		}

	}

}
