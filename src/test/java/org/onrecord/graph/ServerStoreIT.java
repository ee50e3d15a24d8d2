package org.onrecord.graph;

import java.net.URI;
import java.util.Map;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;

/**
 * The store on a server that is named by {@code ONRECORD_TEST_NEO4J_URI},
 * {@code _USERNAME} and {@code _PASSWORD}. Deletes everything in it.
 */
@EnabledIfEnvironmentVariable(named = "ONRECORD_TEST_NEO4J_URI", matches = ".+",
		disabledReason = "No server is named by ONRECORD_TEST_NEO4J_URI")
class ServerStoreIT extends StoreContract {

	private static TestGraph server;

	@BeforeAll
	static void connect() {
		Map<String, String> environment = System.getenv();
		URI uri = URI.create(environment.get("ONRECORD_TEST_NEO4J_URI"));
		String username = environment.getOrDefault("ONRECORD_TEST_NEO4J_USERNAME", "neo4j");
		server = TestGraph.connect(new GraphConnection(uri, username, null, null, false),
				environment.getOrDefault("ONRECORD_TEST_NEO4J_PASSWORD", ""));
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
