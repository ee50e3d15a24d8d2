package org.onrecord.web;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.neo4j.driver.exceptions.ServiceUnavailableException;
import org.onrecord.knowledge.OnRecordException;
import org.onrecord.knowledge.OnRecordException.Reason;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.context.annotation.Import;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import static org.assertj.core.api.Assertions.assertThat;

@WebMvcTest(controllers = ProblemsTest.Refusing.class)
@Import(ProblemsTest.Refusing.class)
class ProblemsTest {

	@Autowired
	private MockMvcTester http;

	@Test
	void aRefusalIsAProblemWithItsNameItsMessageAndItsFacts() {
		MvcTestResult answer = this.http.get().uri("/ambiguous").exchange();

		assertThat(answer).hasStatus(HttpStatus.CONFLICT).hasContentType(MediaType.APPLICATION_PROBLEM_JSON);
		assertThat(answer).bodyJson().isStrictlyEqualTo("""
				{"type": "/problems/ambiguous-name", "title": "Several actors have this name", "status": 409,
				 "detail": "Three actors are called Ash.", "instance": "/ambiguous",
				 "candidates": [{"name": "Ana Ash"}]}""");
	}

	@Test
	void everyReasonHasItsStatus() {
		Map<Reason, Integer> statuses = Map.ofEntries(Map.entry(Reason.INVALID, 400),
				Map.entry(Reason.NOT_SIGNED_IN, 401), Map.entry(Reason.REFUSED, 403), Map.entry(Reason.UNKNOWN, 404),
				Map.entry(Reason.CONFLICT, 409), Map.entry(Reason.GONE, 410), Map.entry(Reason.TOO_LARGE, 413),
				Map.entry(Reason.UNSUPPORTED, 415), Map.entry(Reason.UNPROCESSABLE, 422),
				Map.entry(Reason.TOO_MANY, 429), Map.entry(Reason.UNAVAILABLE, 503));

		assertThat(statuses).hasSize(Reason.values().length)
			.allSatisfy(
					(reason, status) -> assertThat(this.http.get().uri("/refuse?reason=" + reason)).hasStatus(status));
	}

	@Test
	void anUnforeseenFaultTellsNothingOfItsInside() {
		MvcTestResult answer = this.http.get().uri("/fault").exchange();

		assertThat(answer).hasStatus(500).hasContentType(MediaType.APPLICATION_PROBLEM_JSON);
		assertThat(answer).bodyText().contains("/problems/internal").doesNotContain("secret", "Exception", "trace");
	}

	@Test
	void anAbsentDatabaseIsNoFaultOfTheProgram() {
		assertThat(this.http.get().uri("/no-database")).hasStatus(503)
			.bodyText()
			.contains("/problems/database-unavailable");
	}

	@Test
	void whatSpringRefusesIsAProblemToo() {
		assertProblem(this.http.get().uri("/no/such/address").exchange(), 404, "not-found");
		assertProblem(this.http.post().uri("/ambiguous").exchange(), 405, "method-not-allowed");
		assertProblem(this.http.post().uri("/body").contentType(MediaType.APPLICATION_PDF).exchange(), 415,
				"unsupported-media-type");
		assertProblem(this.http.post().uri("/body").contentType(MediaType.APPLICATION_JSON).content("{").exchange(),
				400, "unreadable-body");
		assertProblem(this.http.get().uri("/refuse?reason=mood").exchange(), 400, "invalid-parameter");
		assertProblem(this.http.get().uri("/refuse").exchange(), 400, "bad-request");
	}

	@Test
	void aRefusalNamesWhatIsPossible() {
		assertThat(this.http.delete().uri("/ambiguous")).bodyText()
			.contains("does not take the method DELETE. It takes GET.");
		assertThat(this.http.post().uri("/body").contentType(MediaType.APPLICATION_PDF)).bodyText()
			.contains("application/pdf", "application/json.");
		assertThat(this.http.post().uri("/body")).hasStatus(415).bodyText().contains("does not tell the type");
		assertThat(this.http.get().uri("/ambiguous").accept(MediaType.IMAGE_PNG)).bodyText()
			.contains("answers with application/json", "image/png");
	}

	@Test
	void aParameterThatIsGivenTwiceOrHoldsAControlCharacterIsRefused() {
		assertProblem(this.http.get().uri("/refuse?reason=CONFLICT&reason=UNKNOWN").exchange(), 400,
				"invalid-parameter");
		assertThat(this.http.get().uri("/refuse?reason=CONFLICT&reason=UNKNOWN")).bodyText()
			.contains("reason is given 2 times");
		assertThat(this.http.get().uri("/fault").param("q", "a\u0000b")).hasStatus(400)
			.bodyText()
			.contains("U+0000", "\"parameter\":\"q\"");
		assertThat(this.http.get().uri("/fault").param("q", "a\tb\nc")).hasStatus(500);
	}

	@Test
	void whoAsksTheApiForHtmlGetsAProblemAllTheSame() {
		MediaType[] browser = { MediaType.TEXT_HTML, MediaType.ALL };
		assertProblem(this.http.get().uri("/api/ambiguous").accept(browser).exchange(), 409, "ambiguous-name");
		assertProblem(this.http.get().uri("/api/ambiguous").accept(MediaType.TEXT_HTML).exchange(), 406,
				"not-acceptable");
	}

	private static void assertProblem(MvcTestResult answer, int status, String name) {
		assertThat(answer).hasStatus(status)
			.hasContentTypeCompatibleWith(MediaType.APPLICATION_PROBLEM_JSON)
			.bodyText()
			.contains("\"/problems/" + name + "\"");
	}

	@RestController
	static class Refusing {

		@GetMapping(path = { "/ambiguous", "/api/ambiguous" }, produces = MediaType.APPLICATION_JSON_VALUE)
		String ambiguous() {
			throw OnRecordException.of(Reason.CONFLICT, "ambiguous-name", "Three actors are called Ash.")
				.with("candidates", List.of(Map.of("name", "Ana Ash")));
		}

		@GetMapping("/refuse")
		String refuse(@RequestParam Reason reason) {
			throw OnRecordException.of(reason, "some-problem", "Refused.");
		}

		@GetMapping("/fault")
		String fault() {
			throw new IllegalStateException("the secret");
		}

		@GetMapping("/no-database")
		String noDatabase() {
			throw new DataAccessResourceFailureException("no", new ServiceUnavailableException("no route"));
		}

		@PostMapping(path = "/body", consumes = MediaType.APPLICATION_JSON_VALUE)
		String body(@RequestBody Map<String, Object> body) {
			return body.toString();
		}

	}

}
