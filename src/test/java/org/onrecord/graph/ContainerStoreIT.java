package org.onrecord.graph;

import java.net.URI;
import java.time.Duration;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.testcontainers.junit.jupiter.Container;
import org.testcontainers.junit.jupiter.Testcontainers;
import org.testcontainers.neo4j.Neo4jContainer;

/** The store on the official image of Neo4j. */
@Testcontainers(disabledWithoutDocker = true)
class ContainerStoreIT extends StoreContract {

	@Container
	private static final Neo4jContainer NEO4J = new Neo4jContainer("neo4j:5.26-community")
		.withStartupTimeout(Duration.ofMinutes(5));

	private static TestGraph server;

	@BeforeAll
	static void connect() {
		server = TestGraph.connect(new GraphConnection(URI.create(NEO4J.getBoltUrl()), "neo4j", null, null, false),
				NEO4J.getAdminPassword());
	}

	@AfterAll
	static void disconnect() {
		server.driver().close();
	}

	@Override
	TestGraph graph() {
		return server;
	}

}
