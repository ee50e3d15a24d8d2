package org.onrecord.graph;

import java.net.URI;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.testcontainers.junit.jupiter.Testcontainers;
import org.testcontainers.neo4j.Neo4jContainer;

/** The store on the official image of Neo4j. */
@Testcontainers(disabledWithoutDocker = true)
class ContainerStoreIT extends StoreContract {

	private static TestGraph server;

	@BeforeAll
	static void connect() {
		Neo4jContainer neo4j = ServerContainer.get();
		server = TestGraph.connect(new GraphConnection(URI.create(neo4j.getBoltUrl()), "neo4j", null, null, false),
				neo4j.getAdminPassword());
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
