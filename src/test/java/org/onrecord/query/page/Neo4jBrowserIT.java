package org.onrecord.query.page;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.onrecord.graph.OnTestServer;
import org.onrecord.graph.TestGraph;
import org.onrecord.query.HarbourTown;
import org.springframework.boot.test.web.server.LocalServerPort;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

@OnTestServer
class Neo4jBrowserIT {

	private static final double PATIENCE = 60_000;

	@RegisterExtension
	static final Chromium CHROMIUM = new Chromium();

	private final TestGraph graph = TestGraph.inProcess();

	@LocalServerPort
	private int port;

	@Test
	void theQuestionOfAPageIsDrawnInNeo4jBrowserWithoutAskingAnyOtherServer() {
		this.graph.clear();
		this.graph.writer().store(HarbourTown.readings());
		try (Visit visit = CHROMIUM.visit("http://localhost:" + this.port,
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
