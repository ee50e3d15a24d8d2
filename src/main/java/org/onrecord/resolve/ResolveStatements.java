package org.onrecord.resolve;

import java.util.List;
import java.util.Map;

import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.Session;
import org.onrecord.graph.CypherFiles;
import org.onrecord.graph.GraphConnection;

/** Runs the statements of {@code cypher/resolve}, each in a managed transaction. */
final class ResolveStatements {

	private static final String FOLDER = "resolve";

	private final Driver driver;

	private final GraphConnection connection;

	private final CypherFiles files;

	ResolveStatements(Driver driver, GraphConnection connection, CypherFiles files) {
		this.driver = driver;
		this.connection = connection;
		this.files = files;
	}

	List<Record> read(String name, Map<String, Object> parameters) {
		String statement = this.files.get(FOLDER, name).text();
		try (Session session = this.driver.session(this.connection.session())) {
			return session.executeRead((transaction) -> transaction.run(statement, parameters).list());
		}
	}

	List<Record> write(String name, Map<String, Object> parameters) {
		String statement = this.files.get(FOLDER, name).text();
		try (Session session = this.driver.session(this.connection.session())) {
			return session.executeWrite((transaction) -> transaction.run(statement, parameters).list());
		}
	}

}
