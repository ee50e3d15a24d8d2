package org.onrecord.ingest;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.onrecord.graph.TestGraph;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ContextConfiguration;

import static org.assertj.core.api.Assertions.assertThat;

@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = TestGraph.Context.class)
class IngestHttpIT {

	private static final String SENTENCE = "Ossing Mayor Ada Lund said the bridge would stay open.";

	private final HttpClient client = HttpClient.newHttpClient();

	@LocalServerPort
	private int port;

	@BeforeEach
	void clear() {
		TestGraph.inProcess().clear();
	}

	@Test
	void aNewArticleIsCreatedAndTheSameAgainIsNot() throws Exception {
		HttpResponse<String> first = post("text/plain", "?outlet=Ossing%20Gazette", SENTENCE);
		assertThat(first.statusCode()).isEqualTo(201);
		assertThat(first.headers().firstValue("Location")).get().asString().matches("/api/articles/[0-9a-z]{13}");
		assertThat(first.body()).contains("\"received\":1", "\"stored\":1", "\"claims\":1", "\"rejections\":[]");
		HttpResponse<String> again = post("text/plain", "?outlet=Ossing%20Gazette", SENTENCE);
		assertThat(again.statusCode()).isEqualTo(200);
		assertThat(again.body()).contains("\"unchanged\":1");
	}

	@Test
	void anotherTextUnderTheSameUrlIsAConflict() throws Exception {
		post("text/plain", "?url=https://ossing.example/1", SENTENCE);
		HttpResponse<String> other = post("text/plain", "?url=https://ossing.example/1",
				SENTENCE + " Nobody objected.");
		assertProblem(other, 409, "stored already with another text");
	}

	@Test
	void ndjsonTakesWhatIsGoodAndReportsTheRest() throws Exception {
		HttpResponse<String> answer = post("application/x-ndjson", "",
				"{\"text\": \"" + SENTENCE + "\"}\n{\"title\": \"no text\"}\nnonsense\n");
		assertThat(answer.statusCode()).isEqualTo(200);
		assertThat(answer.body()).contains("\"received\":3", "\"stored\":1", "\"rejected\":2", "\"source\":\"body:2\"",
				"\"source\":\"body:3\"");
	}

	@Test
	void aPageGivesItsArticle() throws Exception {
		String page = "<html><head><meta property='og:site_name' content='Ossing Gazette'></head><body><article><p>"
				+ SENTENCE.replace("Ada", "Zoé") + "</p></article></body></html>";
		HttpResponse<String> answer = this.client.send(request("text/html; charset=iso-8859-1", "")
			.POST(BodyPublishers.ofByteArray(page.getBytes(StandardCharsets.ISO_8859_1)))
			.build(), HttpResponse.BodyHandlers.ofString());
		assertThat(answer.statusCode()).isEqualTo(201);
	}

	@Test
	void whatIsNoArticleIsAProblemThatSaysWhy() throws Exception {
		assertProblem(post("text/plain", "", ""), 422, "It is empty");
		assertProblem(post("text/plain", "", "\u0000\u0001\u0002"), 422, "binary");
		assertProblem(post("text/plain", "", "1 2 3"), 422, "No sentence");
		assertProblem(post("text/html", "", "<ul><li><a href='/'>Home</a></li></ul>"), 422, "No article was found");
		assertProblem(post("application/json", "", "{\"title\": \"T\"}"), 422, "has no text");
		assertProblem(post("application/json", "", "{\"text\":"), 400, "no JSON");
		assertProblem(post("text/plain", "?publishedAt=soon", SENTENCE), 400, "no date");
		assertProblem(post("text/plain", "?url=ossing", SENTENCE), 400, "no absolute http or https URL");
		assertProblem(post("image/png", "", SENTENCE), 415, "image/png");
	}

	@Test
	void anArticleThatIsTooLargeIsRefusedAndTheServerLives() throws Exception {
		assertProblem(post("text/plain", "", "A sentence of ten words that goes on and on. ".repeat(450_000)), 413,
				"larger than the 2000000 bytes");
		assertThat(post("text/plain", "", SENTENCE).statusCode()).isEqualTo(201);
	}

	@Test
	void markupAndCypherInFieldsAreOnlyWords() throws Exception {
		String odd = URLEncoder.encode("<script>alert(1)</script> MATCH (n) DETACH DELETE n", StandardCharsets.UTF_8);
		assertThat(post("text/plain", "?title=" + odd + "&outlet=" + odd, SENTENCE).statusCode()).isEqualTo(201);
	}

	private HttpResponse<String> post(String type, String query, String body) throws IOException, InterruptedException {
		return this.client.send(request(type, query).POST(BodyPublishers.ofString(body)).build(),
				HttpResponse.BodyHandlers.ofString());
	}

	private HttpRequest.Builder request(String type, String query) {
		return HttpRequest.newBuilder(URI.create("http://localhost:" + this.port + "/api/articles" + query))
			.header("Content-Type", type);
	}

	private static void assertProblem(HttpResponse<String> answer, int status, String words) {
		assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
		assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
		assertThat(answer.body()).contains(words);
	}

}
