package org.onrecord.query.page;

import java.net.URI;
import java.util.regex.Pattern;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.neo4j.driver.Driver;
import org.onrecord.graph.KnowledgeWriter;
import org.onrecord.graph.ServerContainer;
import org.onrecord.query.HarbourTown;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.testcontainers.junit.jupiter.Testcontainers;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/**
 * Neo4j Browser on a server that the program reaches by one address and people by
 * another, as in {@code docker-compose.yml}.
 */
@Testcontainers(disabledWithoutDocker = true)
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT, properties = "onrecord.sample=false")
class ServerInBrowserIT {

	@RegisterExtension
	static final Chromium CHROMIUM = new Chromium();

	@LocalServerPort
	private int port;

	@DynamicPropertySource
	static void server(DynamicPropertyRegistry properties) {
		properties.add("neo4j.uri", () -> "bolt://127.0.0.1:" + boltPort());
		properties.add("neo4j.advertised-uri", () -> "bolt://localhost:" + boltPort());
		properties.add("neo4j.username", () -> "neo4j");
		properties.add("neo4j.password", () -> ServerContainer.get().getAdminPassword());
	}

	@Test
	void aQuestionIsDrawnFromThere(@Autowired Driver driver, @Autowired KnowledgeWriter writer) {
		driver.executableQuery("MATCH (n) DETACH DELETE n").execute();
		writer.store(HarbourTown.readings());
		try (Visit visit = CHROMIUM.visit("http://localhost:" + this.port,
				new NewContextOptions().setViewportSize(1280, 900))) {
			Page page = visit.page();
			page.navigate("/?about=Tomas%20Brandt");
			Locator link = page.getByText("in Neo4j Browser").first();
			assertThat(link).hasAttribute("href", Pattern.compile(".*localhost%3A" + boltPort() + "&.*"));
			link.click();

			Neo4jBrowser browser = new Neo4jBrowser(page).logIn(ServerContainer.get().getAdminPassword()).run();

			assertThat(browser.drawn()).not().hasCount(0);
			visit.keep("neo4j-browser-server");
			visit.staysHere();
		}
	}

	private static int boltPort() {
		return URI.create(ServerContainer.get().getBoltUrl()).getPort();
	}

}
