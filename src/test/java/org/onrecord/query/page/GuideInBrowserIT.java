package org.onrecord.query.page;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.onrecord.graph.OnTestServer;
import org.onrecord.graph.TestGraph;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/** The guide in Neo4j Browser, on the bundled sample. */
@OnTestServer
class GuideInBrowserIT {

	private static final int STEPS = 10;

	@RegisterExtension
	static final Chromium CHROMIUM = new Chromium();

	private final TestGraph graph = TestGraph.inProcess();

	@LocalServerPort
	private int port;

	@Test
	void everyStepOfTheGuideShowsSomethingOfTheSample() throws Exception {
		handInTheSample();
		try (Visit visit = CHROMIUM.visit("http://localhost:" + this.port,
				new NewContextOptions().setViewportSize(1500, 900))) {
			Page page = visit.page();
			page.navigate("/");
			page.getByText("The graph in ten steps").click();
			Neo4jBrowser browser = new Neo4jBrowser(page).logIn(this.graph.password());
			Locator queries = page.locator("[data-testid=guidesDrawer] pre.runnable");

			queries.first().click();
			browser.run();
			assertThat(browser.newest()).containsText("relationship.CRITICIZED");
			for (int step = 1; step <= STEPS; step++) {
				assertThat(page.locator("[data-testid=guidesDrawer] h3")).containsText(step + ". ");
				queries.last().click();
				browser.run();
				assertThat(browser.newest()).containsText(firstLine(queries.last()));
				if (step == 1) {
					assertThat(browser.newest()).containsText("articles");
				}
				else {
					assertThat(browser.drawn()).not().hasCount(0);
				}
				visit.keep("guide-%02d".formatted(step));
				if (step < STEPS) {
					page.locator("[data-testid=guideNextSlide]").click();
				}
			}
			visit.staysHere();
			assertThat(visit.stopped()).containsExactly("fonts.googleapis.com");
		}
	}

	private static String firstLine(Locator query) {
		return query.innerText()
			.lines()
			.map(String::strip)
			.filter((line) -> line.startsWith("//"))
			.findFirst()
			.orElseThrow();
	}

	private void handInTheSample() throws IOException, InterruptedException {
		this.graph.clear();
		HttpClient http = HttpClient.newHttpClient();
		for (Resource article : new PathMatchingResourcePatternResolver()
			.getResources("classpath:org/onrecord/sample/*.json")) {
			HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + this.port + "/api/articles"))
				.header("Content-Type", "application/json")
				.POST(HttpRequest.BodyPublishers.ofByteArray(article.getContentAsByteArray()))
				.build();
			HttpResponse<String> answer = http.send(request, HttpResponse.BodyHandlers.ofString());
			assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
		}
	}

}
