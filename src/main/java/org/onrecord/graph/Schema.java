package org.onrecord.graph;

import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.neo4j.driver.exceptions.AuthenticationException;
import org.neo4j.driver.exceptions.Neo4jException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Constraints and indexes of the graph: the files of {@code cypher/schema} in the order
 * of their names, each of which may run again without harm.
 */
public final class Schema {

	private static final Logger log = LoggerFactory.getLogger(Schema.class);

	private static final int SECONDS_TO_WAIT = 3600;

	private final Driver driver;

	private final GraphConnection connection;

	private final CypherFiles statements;

	Schema(Driver driver, GraphConnection connection, CypherFiles statements) {
		this.driver = driver;
		this.connection = connection;
		this.statements = statements;
	}

	/**
	 * Applies the schema and waits until every index is online.
	 * @throws GraphUnavailableException if the database cannot be reached or refuses
	 */
	void apply() {
		try (Session session = this.driver.session(this.connection.session())) {
			for (CypherFile file : this.statements.folder("schema")) {
				session.run(file.text()).consume();
			}
			session.run("CALL db.awaitIndexes(" + SECONDS_TO_WAIT + ")").consume();
			log.debug("Schema applied to {}", this.connection.uri());
		}
		catch (AuthenticationException ex) {
			throw new GraphUnavailableException("Neo4j at " + this.connection.uri()
					+ " does not accept the password of user " + this.connection.username(),
					"Check NEO4J_USERNAME and NEO4J_PASSWORD.", ex);
		}
		catch (Neo4jException ex) {
			throw new GraphUnavailableException(
					"The schema could not be applied to Neo4j at " + this.connection.uri() + ": " + ex.getMessage(),
					"Check NEO4J_URI and NEO4J_DATABASE, and whether the server runs and lets this user change its schema.",
					ex);
		}
	}

}
