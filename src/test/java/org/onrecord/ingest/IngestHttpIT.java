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
import org.onrecord.graph.OnTestServer;
import org.onrecord.graph.TestGraph;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

@OnTestServer
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
		assertThat(first.body()).contains("\"received\":1", "\"stored\":1", "\"claims\":2", "\"rejections\":[]");
		HttpResponse<String> again = post("text/plain", "?outlet=Ossing%20Gazette", SENTENCE);
		assertThat(again.statusCode()).isEqualTo(200);
		assertThat(again.body()).contains("\"unchanged\":1");
	}

	@Test
	void anotherTextUnderTheSameUrlIsANewerVersion() throws Exception {
		HttpResponse<String> first = post("text/plain", "?url=https://ossing.example/1", SENTENCE);
		HttpResponse<String> other = post("text/plain", "?url=https://ossing.example/1",
				SENTENCE + " Nobody objected.");
		assertThat(other.statusCode()).isEqualTo(201);
		assertThat(other.headers().firstValue("Location")).isNotEqualTo(first.headers().firstValue("Location"));
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
	void whatTheClientWouldNotGetTheAnswerOfIsNotStored() throws Exception {
		HttpResponse<String> refused = this.client.send(
				request("text/plain", "").header("Accept", "image/png").POST(BodyPublishers.ofString(SENTENCE)).build(),
				HttpResponse.BodyHandlers.ofString());

		assertProblem(refused, 406, "answers with application/json");
		assertThat(post("text/plain", "", SENTENCE).statusCode()).isEqualTo(201);
	}

	@Test
	void aParameterThatCannotBeMeantIsRefusedAndNothingIsStored() throws Exception {
		assertProblem(post("text/plain", "?outlett=Gazette", SENTENCE), 400, "There is no parameter");
		assertProblem(post("text/plain", "?outlet=Gazette&outlet=Mail", SENTENCE), 400, "outlet is given 2 times");
		assertProblem(post("text/plain", "?title=a%00b", SENTENCE), 400, "U+0000");
		assertProblem(post("text/plain", "?title=" + "a".repeat(2001), SENTENCE), 400, "title may have 2000");
		assertProblem(post("text/plain", "?publishedAt=2025-02-30", SENTENCE), 400, "no date");
		assertThat(TestGraph.inProcess().articles().isEmpty()).isTrue();
	}

	@Test
	void aNameWithoutEndIsRefusedAndTheArticlesAroundItAreStored() throws Exception {
		String endless = "Mayor A" + "b".repeat(20_000) + " said the bridge would stay open.";
		assertProblem(post("text/plain", "", endless), 422, "has 20001 characters");
		HttpResponse<String> many = post("application/x-ndjson", "", "{\"text\": \"" + SENTENCE + "\"}\n{\"text\": \""
				+ endless + "\"}\n{\"text\": \"" + SENTENCE + " Nobody objected.\"}");
		assertThat(many.body()).contains("\"received\":3", "\"stored\":2", "\"rejected\":1", "unreadable-name");
	}

	@Test
	void aFieldThatIsNotWhatItHasToBeIsNamed() throws Exception {
		assertProblem(post("application/json", "", "{\"text\": 5}"), 422, "\\\"text\\\" has to be a string, not 5.");
		assertProblem(post("application/json", "", "[]"), 400, "a JSON array");
		for (String field : new String[] { "\"publishedAt\": \"yesterday\"", "\"publishedAt\": \"2025-02-30\"",
				"\"publishedAt\": 20250830", "\"url\": \"javascript:alert(1)\"",
				"\"outlet\": \"" + "a ".repeat(1500) + "\"" }) {
			assertProblem(post("application/json", "", "{\"text\": \"" + SENTENCE + "\", " + field + "}"), 422,
					field.substring(1, field.indexOf('"', 1)));
		}
		assertProblem(post("application/json", "", "{\"text\": \"\\ud800 " + SENTENCE + "\"}"), 422,
				"half of a character");
		assertThat(TestGraph.inProcess().articles().isEmpty()).isTrue();
	}

	@Test
	void bytesThatAreNoTextAreRefused() throws Exception {
		for (String type : new String[] { "text/plain", "application/json", "text/plain; charset=us-ascii" }) {
			HttpResponse<String> answer = this.client.send(request(type, "")
				.POST(BodyPublishers
					.ofByteArray("Ossing Mayor L\u00fcnd said no.".getBytes(StandardCharsets.ISO_8859_1)))
				.build(), HttpResponse.BodyHandlers.ofString());
			assertProblem(answer, 422, "byte 0xfc at position 14");
		}
		assertProblem(post("text/plain; charset=nonsense", "", SENTENCE), 415, "charset=nonsense");
		assertProblem(post("application/xml", "", SENTENCE), 415, "application/x-ndjson");
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
