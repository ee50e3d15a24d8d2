package org.onrecord.query.page;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.onrecord.graph.OnTestServer;
import org.onrecord.graph.TestGraph;
import org.onrecord.query.HarbourTown;
import org.springframework.boot.test.web.server.LocalServerPort;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/** Neo4j Browser as the program serves it, with what the program gives to it. */
@OnTestServer
class Neo4jBrowserIT {

	/** Of all that Browser would load from its makers, what only the policy stops. */
	private static final String FONTS = "fonts.googleapis.com";

	@RegisterExtension
	static final Chromium CHROMIUM = new Chromium();

	private final TestGraph graph = TestGraph.inProcess();

	@LocalServerPort
	private int port;

	@BeforeEach
	void store() {
		this.graph.clear().writer().store(HarbourTown.readings());
	}

	@Test
	void theQuestionOfAPageIsDrawnInNeo4jBrowserWithoutAskingAnyOtherServer() {
		try (Visit visit = visit()) {
			Page page = visit.page();
			page.navigate("/?about=Tomas%20Brandt");
			assertThat(page.locator("#answer > .doors"))
				.containsText("Log in there as neo4j, with the password of your Neo4j server.");
			page.getByText("in Neo4j Browser").first().click();

			Neo4jBrowser browser = new Neo4jBrowser(page).logIn(this.graph.password()).run();
			Locator drawn = browser.drawn();
			visit.keep("neo4j-browser");

			assertThat(drawn).not().hasCount(0);
			assertThat(browser.colours()).contains("#0072B2", "#E69F00");
			visit.staysHere();
			assertThat(visit.stopped()).containsExactly(FONTS);
		}
	}

	@Test
	void anArticleAndAnActorAreDrawnWithOneClickMore() {
		try (Visit visit = visit()) {
			Page page = visit.page();
			page.navigate("/?q=sold&outlet=Tidewater%20Post");
			page.locator(".claims .where a").last().click();
			page.getByText("in Neo4j Browser").first().click();

			new Neo4jBrowser(page).logIn(this.graph.password()).run().drawn();
			visit.keep("neo4j-browser-article");
			assertThat(page.locator("[data-testid=frame]").first()).containsText("What does this article report");
		}
	}

	@Test
	void theSavedQueriesAreImportedAndRun() {
		try (Visit visit = visit()) {
			Page page = visit.page();
			page.navigate("/browser-guide");
			Neo4jBrowser browser = new Neo4jBrowser(page).logIn(this.graph.password())
				.drop("/browser-guide/saved-queries.zip");
			page.locator("[data-testid=navigationFavorites]").click();
			page.locator("[data-testid=expandFolder-OnRecord]").click();
			Locator saved = page.locator("[data-testid=savedScriptListItem]");

			saved.filter(new Locator.FilterOptions().setHasText("Who said what about whom, newest first?"))
				.first()
				.waitFor();
			visit.keep("neo4j-browser-saved-queries");
			saved.filter(new Locator.FilterOptions().setHasText("What was said about this actor, newest first?"))
				.first()
				.click();
			browser.run();
			assertThat(browser.newest()).containsText(HarbourTown.QUOTE);
			visit.staysHere();
		}
	}

	private Visit visit() {
		return CHROMIUM.visit("http://localhost:" + this.port, new NewContextOptions().setViewportSize(1280, 900));
	}

}
