package org.onrecord.web;

import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.graph.OnTestServer;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What is refused, byte for byte as it comes over the wire: requests that no client
 * library would send, and the form of the answer.
 */
@OnTestServer
class RefusedRequestsIT {

	private static final String BROWSER = "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8";

	@LocalServerPort
	private int port;

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			GET     | /nowhere           | 404 | not-found
			GET     | /api/nowhere       | 404 | not-found
			GET     | /browser/nowhere   | 404 | not-found
			GET     | /error             | 404 | not-found
			GET     | /problems/nowhere  | 404 | not-found
			DELETE  | /api/claims        | 405 | method-not-allowed
			POST    | /                  | 405 | method-not-allowed
			TRACE   | /                  | 405 | method-not-allowed
			POST    | /api/articles      | 415 | unsupported-media-type
			GET     | /api/claims?q=%    | 400 | malformed-request
			GET     | /api/claims?q=%ff  | 400 | malformed-request
			GET     | /?q=%              | 400 | malformed-request
			GET     | /api/claims?=x     | 400 | malformed-request
			GET     | /%2e%2e/           | 400 | malformed-request
			GET     | /../etc/passwd     | 400 | malformed-request
			GET     | /actors/%00        | 400 | malformed-request
			GET     | /a%2fb             | 400 | malformed-request
			GET     | /%zz               | 400 | malformed-request
			GET     | /<b>               | 400 | malformed-request
			GET     | /?q=a&q=b          | 400 | invalid-parameter
			GET     | /api/actors?q=a%00 | 400 | invalid-parameter
			""")
	void aProgramGetsAProblem(String method, String address, int status, String name) {
		String answer = send(method + " " + address + " HTTP/1.1\r\nHost: localhost\r\nAccept: */*\r\n\r\n");

		assertProblem(answer, status, name);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			/nowhere           | 404 | There is nothing at this address
			/browser/nowhere   | 404 | There is nothing at this address
			/?q=%              | 400 | The request is not valid HTTP
			/%2e%2e/           | 400 | The request is not valid HTTP
			/actors/%00        | 400 | The request is not valid HTTP
			/?q=a&q=b          | 400 | A parameter is not what it has to be
			""")
	void aBrowserGetsAPage(String address, int status, String title) {
		String answer = send("GET " + address + " HTTP/1.1\r\nHost: localhost\r\nAccept: " + BROWSER
				+ "\r\nConnection: close\r\n\r\n");

		assertPage(answer, status, title);
	}

	@Test
	void aBrowserThatAsksUnderAForeignNameGetsAPage() {
		String answer = send("GET / HTTP/1.1\r\nHost: evil.example\r\nAccept: " + BROWSER + "\r\n\r\n");

		assertPage(answer, 403, "The server has another name");
	}

	@Test
	void theScriptOfThePagesGetsAPageWithTheAnswerToPutInPlace() {
		String answer = send("GET /?q=a&q=b HTTP/1.1\r\nHost: localhost\r\nAccept: */*\r\nHX-Request: true\r\n\r\n");

		Document page = assertPage(answer, 400, "A parameter is not what it has to be");
		assertThat(page.select("#answer").text()).contains("q is given 2 times");
		assertThat(page.select("#status").text()).isEqualTo("Problem 400");
	}

	@Test
	void aFormOfAnotherSiteGetsAPageAndWhatItSentIsNotRead() {
		String answer = send("POST / HTTP/1.1\r\nHost: localhost\r\nSec-Fetch-Site: cross-site\r\nAccept: " + BROWSER
				+ "\r\nContent-Length: 0\r\n\r\n");

		assertPage(answer, 403, "Another site may not change anything here");
	}

	@ParameterizedTest
	@ValueSource(strings = { "NONSENSE\r\n\r\n", "GET / HTTP/1.1\r\n\r\n",
			"GET / HTTP/1.1\r\nHost: localhost\r\nHost: evil.example\r\n\r\n",
			"GET /a\u0001b HTTP/1.1\r\nHost: a\r\n\r\n", "GET / HTTP/1.1\r\nHost: localhost\r\nno colon\r\n\r\n",
			"POST /api/articles HTTP/1.1\r\nHost: localhost\r\nContent-Length: many\r\n\r\n" })
	void whatIsNoHttpIsAProblemToo(String request) {
		assertProblem(send(request), 400, "malformed-request");
	}

	@Test
	void aHeaderWithoutEndIsRefused() {
		assertProblem(send("GET / HTTP/1.1\r\nHost: localhost\r\nX: " + "a".repeat(70_000) + "\r\n\r\n"), 400,
				"malformed-request");
	}

	@Test
	void aLongParameterIsRefusedByItsName() {
		assertThat(send("GET /api/claims?q=" + "a".repeat(10_000) + " HTTP/1.1\r\nHost: localhost\r\n\r\n"))
			.contains("Parameter q may have 1000 characters, this one has 10000.");
	}

	@Test
	void aProblemThatNoPageExplainsLeadsNowhere() {
		assertThat(send("GET / HTTP/9.9\r\nHost: localhost\r\n\r\n")).startsWith("HTTP/1.1 505")
			.contains("\"title\":\"HTTP Version not supported\"")
			.doesNotContain("/problems/");
	}

	@Test
	void anAcceptThatIsNoneIsToldOf() {
		assertProblem(send("GET /api/claims HTTP/1.1\r\nHost: localhost\r\nAccept: nonsense\r\n\r\n"), 406,
				"not-acceptable");
	}

	@ParameterizedTest
	@EnumSource
	void thePageOfAProblemExplainsIt(ProblemType type) {
		String answer = send(
				"GET " + type.address() + " HTTP/1.1\r\nHost: localhost\r\nAccept: " + BROWSER + "\r\n\r\n");

		assertPage(answer, 200, type.title());
		assertThat(answer).contains(type.shortName());
	}

	/** Without chunks, whose lengths would stand in the midst of the page. */
	@Test
	void allProblemsAreListed() {
		Document page = assertPage(send("GET /problems HTTP/1.0\r\nHost: localhost\r\nAccept: text/html\r\n\r\n"), 200,
				"Problems");

		assertThat(page.select("main li a").eachAttr("href")).hasSize(ProblemType.values().length)
			.contains("/problems/ambiguous-name");
	}

	private static void assertProblem(String answer, int status, String name) {
		assertThat(answer).startsWith("HTTP/1.1 " + status)
			.contains("Content-Type: application/problem+json", "\"type\":\"/problems/" + name + "\"");
		assertTellsNothingOfItsInside(answer);
	}

	private static Document assertPage(String answer, int status, String title) {
		assertThat(answer).startsWith("HTTP/1.1 " + status)
			.contains("Content-Type: text/html;charset=UTF-8", "Content-Security-Policy: default-src 'none'");
		assertTellsNothingOfItsInside(answer);
		Document page = Jsoup.parse(answer.substring(answer.indexOf("<!doctype")));
		assertThat(page.select("h1").text()).isEqualTo(title);
		assertThat(page.title()).isEqualTo(title + " \u2013 OnRecord");
		return page;
	}

	private static void assertTellsNothingOfItsInside(String answer) {
		assertThat(answer).doesNotContain("Tomcat", "Exception", "\tat ", "\r\nServer:", "Coyote");
	}

	private String send(String request) {
		try (Socket socket = new Socket("localhost", this.port)) {
			socket.setSoTimeout(30_000);
			String closing = request.replaceFirst("\r\n\r\n$", "\r\nConnection: close\r\n\r\n");
			socket.getOutputStream().write(closing.getBytes(StandardCharsets.ISO_8859_1));
			return read(socket.getInputStream());
		}
		catch (IOException ex) {
			throw new IllegalStateException("No answer to " + request.lines().findFirst(), ex);
		}
	}

	private static String read(InputStream in) throws IOException {
		return new String(in.readAllBytes(), StandardCharsets.UTF_8);
	}

}
