package org.onrecord.query.page;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.onrecord.graph.TestGraph;
import org.onrecord.query.HarbourTown;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ContextConfiguration;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT, properties = "onrecord.sample=false")
@ContextConfiguration(initializers = TestGraph.Context.class)
class Neo4jBrowserIT {

	private static final double PATIENCE = 60_000;

	private static Chromium chromium;

	private final TestGraph graph = TestGraph.inProcess();

	@LocalServerPort
	private int port;

	@BeforeAll
	static void open() {
		chromium = Chromium.open();
	}

	@AfterAll
	static void close() {
		if (chromium != null) {
			chromium.close();
		}
	}

	@Test
	void theQuestionOfAPageIsDrawnInNeo4jBrowserWithoutAskingAnyOtherServer() {
		this.graph.clear();
		this.graph.writer().store(HarbourTown.readings());
		try (Visit visit = chromium.visit("http://localhost:" + this.port,
				new NewContextOptions().setViewportSize(1280, 900))) {
			Page page = visit.page();
			page.navigate("/?about=Tomas%20Brandt");
			page.getByText("in Neo4j Browser").click();

			Locator password = page.locator("input[type=password]");
			password.waitFor(new Locator.WaitForOptions().setTimeout(PATIENCE));
			password.fill(this.graph.password());
			page.locator("[data-testid=connect]").click();
			password.waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.HIDDEN).setTimeout(PATIENCE));
			page.locator("[data-testid=editor-Run]").click();

			Locator drawn = page.locator("[data-testid=frame] svg g.node");
			drawn.first().waitFor(new Locator.WaitForOptions().setTimeout(PATIENCE));
			visit.keep("neo4j-browser");
			assertThat(drawn).not().hasCount(0);
			visit.staysHere();
		}
	}

}
