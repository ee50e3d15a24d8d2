package org.onrecord.query;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import com.jayway.jsonpath.JsonPath;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.graph.TestGraph;
import org.onrecord.knowledge.RelationType;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

/** The catalogue over HTTP: forms of answers, pages and what is refused. */
@OnTestGraph
class QueryAnswersIT {

	private final TestGraph graph = TestGraph.inProcess();

	@Autowired
	private MockMvcTester http;

	@BeforeEach
	void store() {
		this.graph.clear();
		store(Told.in("Tide Post", "2031-03-01")
			.did("Ada Quill", RelationType.CRITICIZED, "Bo Rowan", "=HYPERLINK(1) he said, \"no\"")
			.said("Ada Quill", "nine\nlives \uD83D\uDE00", "Bo Rowan")
			.said("Cy Tarn", "-5")
			.said("Cy Tarn Jr", "I too"));
	}

	@Test
	void theListTellsWhatEachQuestionTakesAndInWhichFormsItIsAnswered() {
		MvcTestResult list = get("/api/queries");

		assertThat(list).bodyJson()
			.extractingPath(
					"$.queries[?(@.name == 'said-over-time')].parameters[?(@.name == 'about')]['type','example']")
			.asArray()
			.containsExactly(Map.of("type", "ACTOR", "example", "Mike Kehoe"));
		assertThat(list).bodyJson()
			.extractingPath("$.queries[?(@.name == 'said-over-time')].formats[*]")
			.asArray()
			.containsExactly("json", "ndjson", "csv");
		assertThat(list).bodyJson()
			.extractingPath("$.queries[?(@.name == 'actor-by-id')].stepOf")
			.asArray()
			.containsExactly("GET /api/actors/{id}");
		assertThat(list).bodyJson()
			.extractingPath("$.queries[?(@.stepOf == null)].name")
			.asArray()
			.contains("who-said-what", "paths", "requests-decided", "new-since")
			.doesNotContain("actors", "relations");
	}

	@Test
	void csvHasALineOfNamesAndNothingThatASpreadsheetWouldRun() {
		MvcTestResult answer = get("/api/queries/who-said-what?format=csv");

		assertThat(answer).hasStatusOk().hasContentType("text/csv;charset=UTF-8");
		assertThat(answer).headers()
			.hasValue(HttpHeaders.CONTENT_DISPOSITION,
					"attachment; filename=\"who-said-what-" + LocalDate.now(ZoneOffset.UTC) + ".csv\"");
		assertThat(body(answer)).startsWith("id,date,speakerId,speaker,words,")
			.contains("Ada Quill,\"'=HYPERLINK(1) he said, \"\"no\"\"\",", "\"nine\nlives \uD83D\uDE00\"",
					"Cy Tarn,-5,", ",Bo Rowan,")
			.hasLineCount(6);
	}

	@Test
	void ndjsonHasOneRowALine() {
		MvcTestResult answer = this.http.get()
			.uri("/api/queries/who-said-what")
			.accept("application/x-ndjson")
			.exchange();

		assertThat(answer).hasStatusOk().hasContentType("application/x-ndjson");
		List<String> lines = body(answer).lines().toList();
		assertThat(lines).hasSize(4)
			.allSatisfy((line) -> assertThat((String) JsonPath.read(line, "$.outlet")).isEqualTo("Tide Post"));
		assertThat(get("/api/queries/who-said-what")).hasContentType(MediaType.APPLICATION_JSON);
	}

	@Test
	void pagesStayWholeWhileArticlesAreAdded() {
		for (int day = 10; day < 17; day++) {
			store(Told.in("Tide Post", "2031-02-" + day).said("Ada Quill", "word of day " + day, "Bo Rowan"));
		}
		List<Object> all = words("/api/queries/who-said-what?speaker=Ada Quill");
		List<Object> walked = new ArrayList<>();
		String next = "";
		for (int page = 0; next != null; page++) {
			MvcTestResult answer = get(
					"/api/queries/who-said-what?speaker=Ada Quill&limit=2" + (next.isEmpty() ? "" : "&cursor=" + next));
			walked.addAll(JsonPath.read(body(answer), "$.rows[*].words"));
			next = JsonPath.read(body(answer), "$.next");
			store(Told.in("Tide Post", "2031-04-0" + (page + 1)).said("Ada Quill", "meanwhile " + page, "Bo Rowan"));
		}

		assertThat(walked).isEqualTo(all).hasSize(9);
	}

	@Test
	void formsWithoutAPlaceForItTellTheNextPageInTheirHead() {
		MvcTestResult first = get("/api/queries/who-said-what?format=csv&limit=3");
		String link = String.valueOf(first.getResponse().getHeader(HttpHeaders.LINK));

		assertThat(first.getResponse().getHeader(AnswerFormats.TRUNCATED)).isEqualTo("true");
		assertThat(link).startsWith("</api/queries/who-said-what?").endsWith(">; rel=\"next\"");
		MvcTestResult second = this.http.get().uri(link.substring(1, link.indexOf('>'))).exchange();
		assertThat(body(first) + body(second)).as(link).contains("HYPERLINK", "nine", "-5", "I too");
		assertThat(body(second)).startsWith("id,").doesNotContain(body(first).lines().toList().get(1));
		assertThat(second.getResponse().getHeader(AnswerFormats.TRUNCATED)).isNull();
	}

	@Test
	void anActorIsMeantByNameAndAnAmbiguousOneIsNotGuessed() {
		assertThat(get("/api/queries/who-said-what?speaker=Nobody Atall")).hasStatus(404);
		assertThat(get("/api/queries/who-said-what?speaker=Tarn")).hasStatus(409)
			.bodyJson()
			.extractingPath("$.candidates[*].name")
			.asArray()
			.contains("Cy Tarn", "Cy Tarn Jr");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			who-said-what?format=pdf               | format
			who-said-what?from=yesterday           | from
			who-said-what?from=2031-02-30          | from
			who-said-what?polarity=maybe           | polarity
			who-said-what?relation=HATES           | relation
			who-said-what?confidence=NaN           | confidence
			who-said-what?limit=0                  | limit
			who-said-what?limit=1001               | limit
			who-said-what?cursor=abc               | cursor
			who-said-what?speeker=Ada              | speeker
			paths?from=Ada Quill                   | to
			paths?from=Ada Quill&to=Bo Rowan&types=HATES | types
			most-quoted?month=March                | month
			co-mentions?cursor=abc                 | cursor
			new-since                              | since
			""")
	void whatCannotBeAnsweredToTheLetterIsRefused(String address, String parameter) {
		MvcTestResult answer = get("/api/queries/" + address);

		assertThat(answer).hasStatus(400).hasContentType(MediaType.APPLICATION_PROBLEM_JSON);
		assertThat(answer).bodyJson().extractingPath("$.parameter").isEqualTo(parameter);
	}

	@Test
	void aCursorIsThatOfItsOwnQuestion() {
		String next = JsonPath.read(body(get("/api/queries/who-said-what?limit=1")), "$.next");

		assertThat(get("/api/queries/who-said-what?limit=2&cursor=" + next)).hasStatusOk();
		assertThat(get("/api/queries/who-said-what?manner=direct&cursor=" + next)).hasStatus(400);
		assertThat(get("/api/queries/who-said-what?until=2031-01-01&cursor=" + next)).hasStatus(400);
	}

	private void store(Told article) {
		this.graph.writer().store(List.of(article.reading()));
	}

	private List<Object> words(String address) {
		return JsonPath.read(body(get(address)), "$.rows[*].words");
	}

	private static String body(MvcTestResult answer) {
		return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
	}

	private MvcTestResult get(String address) {
		String[] parts = address.split("\\?", 2);
		var request = this.http.get().uri(parts[0]);
		for (String parameter : ((parts.length > 1) ? parts[1] : "").split("&", -1)) {
			if (!parameter.isEmpty()) {
				String[] pair = parameter.split("=", 2);
				request = request.queryParam(pair[0], pair[1]);
			}
		}
		return request.exchange();
	}

}
