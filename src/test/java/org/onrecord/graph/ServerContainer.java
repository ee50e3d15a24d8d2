package org.onrecord.graph;

import java.time.Duration;

import org.testcontainers.neo4j.Neo4jContainer;

/**
 * The official image of Neo4j, started once for all tests that want a server, since that
 * takes half a minute. Such tests are disabled without Docker.
 */
public final class ServerContainer {

	private ServerContainer() {
	}

	/** The server; started by whoever asks first, stopped with this JVM. */
	public static Neo4jContainer get() {
		return Started.CONTAINER;
	}

	private static final class Started {

		private static final Neo4jContainer CONTAINER = start();

		private static Neo4jContainer start() {
			Neo4jContainer container = new Neo4jContainer("neo4j:5.26-community")
				.withStartupTimeout(Duration.ofMinutes(5));
			container.start();
			Runtime.getRuntime().addShutdownHook(new Thread(container::stop));
			return container;
		}

	}

}
