package org.onrecord.graph;

import java.net.URI;
import java.nio.file.Path;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.SessionConfig;

/**
 * What a person needs to know to reach the graph with other tools, such as Neo4j Browser.
 *
 * @param uri address for Bolt
 * @param username name to log in with
 * @param passwordFile where the password stands; null if it was given to the program
 * @param database name of the database; null means the user's home database
 * @param inProcess whether the database runs in this process
 */
public record GraphConnection(URI uri, String username, @Nullable Path passwordFile, @Nullable String database,
		boolean inProcess) {

	/** Opens sessions of the driver on this database. */
	public SessionConfig session() {
		return (this.database != null) ? SessionConfig.forDatabase(this.database) : SessionConfig.defaultConfig();
	}

}
