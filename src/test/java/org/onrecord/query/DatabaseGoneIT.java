package org.onrecord.query;

import java.io.IOException;
import java.time.Duration;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.onrecord.graph.Relay;
import org.onrecord.graph.TestGraph;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.MediaType;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

@SpringBootTest(properties = { "onrecord.sample=false", "spring.neo4j.max-transaction-retry-time=1s" })
@AutoConfigureMockMvc
@DirtiesContext
class DatabaseGoneIT {

	private static final TestGraph GRAPH = TestGraph.inProcess();

	private static final Relay RELAY = Relay.to(GRAPH.connection().uri().getPort());

	@Autowired
	private MockMvcTester http;

	@DynamicPropertySource
	static void reachTheDatabaseThroughTheRelay(DynamicPropertyRegistry properties) {
		properties.add("neo4j.uri", () -> "bolt://localhost:" + RELAY.port());
		properties.add("neo4j.username", GRAPH.connection()::username);
		properties.add("neo4j.password", GRAPH::password);
		properties.add("neo4j.database", GRAPH.connection()::database);
	}

	@AfterEach
	void cut() throws IOException {
		RELAY.close();
	}

	@Test
	void aDatabaseThatIsGoneIsToldAndOneThatComesBackAnswers() throws IOException {
		assertThat(this.http.get().uri("/api/about")).hasStatusOk();
		assertThat(this.http.get().uri("/actuator/health")).hasStatusOk();

		RELAY.cut();

		MvcTestResult answer = this.http.get().uri("/api/about").exchange();
		assertThat(answer).hasStatus(503).hasContentType(MediaType.APPLICATION_PROBLEM_JSON);
		assertThat(answer).bodyJson().extractingPath("$.type").isEqualTo("/problems/database-unavailable");
		assertThat(answer).bodyText().doesNotContain("Exception", "bolt", "localhost");
		assertThat(this.http.get().uri("/").accept(MediaType.TEXT_HTML)).hasStatus(503)
			.bodyText()
			.contains(">The database does not answer</h1>");
		assertThat(this.http.post()
			.uri("/api/articles")
			.contentType(MediaType.TEXT_PLAIN)
			.content("Ossing Mayor Ada Lund said the bridge would stay open.")
			.exchange(Duration.ofMinutes(2))).hasStatus(503).bodyText().contains("/problems/database-unavailable");
		assertThat(this.http.get().uri("/actuator/health")).hasStatus(503)
			.bodyJson()
			.extractingPath("$.status")
			.isEqualTo("DOWN");

		RELAY.mend();

		assertThat(this.http.get().uri("/api/about")).hasStatusOk();
		assertThat(this.http.get().uri("/actuator/health")).hasStatusOk();
	}

}
