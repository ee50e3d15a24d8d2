package org.onrecord.query.page;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.onrecord.graph.OnTestServer;
import org.onrecord.graph.TestGraph;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/** The whole way, on the sample that comes with the program: article in, answer out. */
@OnTestServer
class SampleInBrowserIT {

	@RegisterExtension
	static final Chromium CHROMIUM = new Chromium();

	private final TestGraph graph = TestGraph.inProcess();

	private final HttpClient http = HttpClient.newHttpClient();

	@LocalServerPort
	private int port;

	@Test
	void anArticleThatIsHandedInIsAskedAndReadWithTheWordsMarked() throws Exception {
		this.graph.clear();
		for (Resource article : new PathMatchingResourcePatternResolver()
			.getResources("classpath:org/onrecord/sample/*.json")) {
			handIn(article);
		}
		String here = "http://localhost:" + this.port;
		try (Visit visit = CHROMIUM.visit(here, new NewContextOptions().setViewportSize(1100, 820))) {
			Page page = visit.page();
			page.navigate("/?about=Tomas%20Brandvik");
			assertThat(page.locator(".claims .relation").filter(containing("criticized")).first()).isVisible();
			visit.keep("sample-answer");
			page.navigate("/?speaker=Ada%20Pellworth");
			page.locator(".claims .claim")
				.filter(containing("Nobody can run a ferry"))
				.locator(".where a")
				.last()
				.click();
			assertThat(page.locator(".story > p mark.asked-source").first()).hasText("Pellworth");
			page.evaluate("scrollTo(0, 0)");
			visit.keep("sample-article");
			visit.staysHere().hasNoErrors();
		}
		try (Visit visit = CHROMIUM.visit(here,
				new NewContextOptions().setViewportSize(1100, 820).setColorScheme(ColorScheme.DARK))) {
			visit.page().navigate("/?about=Tomas%20Brandvik");
			visit.keep("sample-dark");
		}
	}

	private void handIn(Resource article) throws IOException, InterruptedException {
		HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + this.port + "/api/articles"))
			.header("Content-Type", "application/json")
			.POST(HttpRequest.BodyPublishers.ofByteArray(article.getContentAsByteArray()))
			.build();
		HttpResponse<String> answer = this.http.send(request, HttpResponse.BodyHandlers.ofString());
		assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
	}

	private static Locator.FilterOptions containing(String words) {
		return new Locator.FilterOptions().setHasText(words);
	}

}
