package org.onrecord.query.page;

import java.net.URI;
import java.time.Duration;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.onrecord.graph.KnowledgeWriter;
import org.onrecord.query.HarbourTown;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.testcontainers.junit.jupiter.Container;
import org.testcontainers.junit.jupiter.Testcontainers;
import org.testcontainers.neo4j.Neo4jContainer;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * Neo4j Browser on a server that the program reaches by one address and people by
 * another, as in {@code docker-compose.yml}.
 */
@Testcontainers(disabledWithoutDocker = true)
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT, properties = "onrecord.sample=false")
class ServerInBrowserIT {

	@Container
	private static final Neo4jContainer NEO4J = new Neo4jContainer("neo4j:5.26-community")
		.withStartupTimeout(Duration.ofMinutes(5));

	@RegisterExtension
	static final Chromium CHROMIUM = new Chromium();

	@LocalServerPort
	private int port;

	@DynamicPropertySource
	static void server(DynamicPropertyRegistry properties) {
		properties.add("neo4j.uri", () -> "bolt://127.0.0.1:" + boltPort());
		properties.add("neo4j.advertised-uri", () -> "bolt://localhost:" + boltPort());
		properties.add("neo4j.username", () -> "neo4j");
		properties.add("neo4j.password", NEO4J::getAdminPassword);
	}

	@Test
	void aQuestionIsDrawnFromThere(@Autowired KnowledgeWriter writer) {
		writer.store(HarbourTown.readings());
		try (Visit visit = CHROMIUM.visit("http://localhost:" + this.port,
				new NewContextOptions().setViewportSize(1280, 900))) {
			Page page = visit.page();
			page.navigate("/?about=Tomas%20Brandt");
			page.getByText("in Neo4j Browser").first().click();

			Neo4jBrowser browser = new Neo4jBrowser(page).logIn(NEO4J.getAdminPassword()).run();

			assertThat(browser.drawn()).not().hasCount(0);
			visit.keep("neo4j-browser-server");
			visit.staysHere();
			assertThat(page.url()).contains("localhost");
		}
	}

	private static int boltPort() {
		return URI.create(NEO4J.getBoltUrl()).getPort();
	}

}
