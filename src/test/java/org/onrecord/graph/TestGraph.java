package org.onrecord.graph;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.onrecord.ingest.SharedModels;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.util.FileSystemUtils;
import org.springframework.util.unit.DataSize;

/**
 * A graph for tests with the schema applied. {@link #inProcess()} is the one database of
 * this JVM: it takes seconds to start, so tests share it and {@link #clear()} it before
 * each. Tests with a Spring context reach the same database through {@link Context}.
 *
 * @param driver the driver
 * @param connection how it is reached
 * @param files the statements
 * @param password the password
 * @param commits what keeps questions to this graph from seeing half of a change
 */
public record TestGraph(Driver driver, GraphConnection connection, CypherFiles files, String password,
		LargeCommits commits) {

	/** The database of this JVM. */
	public static TestGraph inProcess() {
		return InProcess.GRAPH;
	}

	static TestGraph connect(GraphConnection connection, String password) {
		Driver driver = GraphDatabase.driver(connection.uri(), AuthTokens.basic(connection.username(), password));
		CypherFiles files = CypherFiles.load();
		new Schema(driver, connection, files).apply();
		return new TestGraph(driver, connection, files, password, new LargeCommits());
	}

	/** Deletes everything but the schema. */
	public TestGraph clear() {
		run("MATCH (n) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 5000 ROWS", Map.of());
		return this;
	}

	/** Runs one statement in a transaction of its own. */
	public void run(String statement, Map<String, Object> parameters) {
		try (var session = this.driver.session()) {
			session.run(statement, parameters).consume();
		}
	}

	/** The write side on this graph. */
	public KnowledgeWriter writer() {
		return new KnowledgeWriter(statements());
	}

	/** What is stored in this graph. */
	public StoredArticles articles() {
		return new StoredArticles(statements());
	}

	/** Who is stored in this graph. */
	public StoredActors actors() {
		return new StoredActors(statements());
	}

	/** Which collections are stored in this graph. */
	public StoredCollections collections() {
		return new StoredCollections(statements());
	}

	/** Makes and fills collections of this graph. */
	public CollectionWriter collectionWriter() {
		return new CollectionWriter(statements());
	}

	/** By what other registers know actors of this graph. */
	public Identifiers identifiers() {
		return new Identifiers(statements());
	}

	/** The statements, in transactions on this graph. */
	public Statements statements() {
		return new Statements(this.driver, this.connection, this.files, this.commits);
	}

	/**
	 * Connects a Spring context to the database of this JVM, with the models that are
	 * loaded: {@code @ContextConfiguration(initializers = TestGraph.Context.class)}.
	 */
	public static final class Context implements ApplicationContextInitializer<ConfigurableApplicationContext> {

		@Override
		public void initialize(ConfigurableApplicationContext context) {
			TestGraph graph = inProcess();
			TestPropertyValues
				.of("neo4j.uri=" + graph.connection().uri(), "neo4j.username=" + graph.connection().username(),
						"neo4j.password=" + graph.password(), "neo4j.database=" + graph.connection().database())
				.applyTo(context);
			context.addBeanFactoryPostProcessor(new SharedModels());
		}

	}

	private static final class InProcess {

		private static final TestGraph GRAPH = start();

		private static TestGraph start() {
			try {
				Path folder = Files.createTempDirectory("onrecord-graph");
				var neo4j = InProcessNeo4j.start(new GraphSettings(folder, 0, DataSize.ofMegabytes(64))).awaitReady();
				var connection = new GraphConnection(neo4j.uri(), InProcessNeo4j.USERNAME, neo4j.passwordFile(),
						"neo4j", true);
				TestGraph graph = connect(connection, neo4j.password());
				Runtime.getRuntime().addShutdownHook(new Thread(() -> {
					graph.driver().close();
					neo4j.close();
					FileSystemUtils.deleteRecursively(folder.toFile());
				}));
				return graph;
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
		}

	}

}
