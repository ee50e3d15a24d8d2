package org.onrecord.query;

import java.io.UnsupportedEncodingException;
import java.net.URI;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;

import com.jayway.jsonpath.JsonPath;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.graph.TestGraph;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

@OnTestGraph
class ApiIT {

	private final TestGraph graph = TestGraph.inProcess();

	@Autowired
	private MockMvcTester http;

	@BeforeEach
	void store() {
		this.graph.clear();
		this.graph.writer().store(HarbourTown.readings());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			claims           | /api/claims?about=Tomas Brandt&relation=CRITICIZED&distinct=true
			nested-claim     | /api/claims?speaker=Harbour Council
			actor            | /api/actors/Tomas Brandt
			office           | /api/actors/Governor of Norrland
			actors           | /api/actors?q=bra&kind=person
			claims-counted   | /api/claims?about=Tomas Brandt&manner=direct&total=true&facets=relation,month,speaker
			relations        | /api/relations?object=Tomas Brandt
			paths            | /api/paths?from=Mara Lindqvist&to=Harbour Council
			network          | /api/network?actor=Mara Lindqvist&depth=2
			articles         | /api/articles?outlet=tidewater post
			about            | /api/about
			""")
	void theWholeAnswerIs(String golden, String address) {
		MvcTestResult answer = get(address);

		assertThat(answer).hasStatusOk().hasContentType(MediaType.APPLICATION_JSON);
		assertThat(answer).bodyJson().withResourceLoadClass(ApiIT.class).isStrictlyEqualTo(golden + ".json");
	}

	@Test
	void theArticleHasItsTextAndItsClaimsWithTheirPlaces() {
		assertThat(get("/api/articles/" + HarbourTown.QUARREL.id())).hasStatusOk()
			.bodyJson()
			.withResourceLoadClass(ApiIT.class)
			.isStrictlyEqualTo("article.json");
	}

	@Test
	void howGoodTheExtractorIsIsTold() {
		MvcTestResult answer = get("/api/about/quality");

		assertThat(answer).hasStatusOk().hasContentType(MediaType.APPLICATION_JSON);
		assertThat(answer).bodyJson().convertTo(QualityAnswer.class).isEqualTo(QualityAnswer.shipped());
	}

	@Test
	void oneClaimIsTheSameAsInTheList() {
		assertThat(get("/api/claims?q=rose")).bodyJson()
			.extractingPath("$.claims[0].links.self")
			.asString()
			.satisfies((self) -> assertThat(get(self)).hasStatusOk()
				.bodyJson()
				.extractingPath("$.content")
				.isEqualTo("his bread <b>rose</b> like the tide"));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			/api/relations?type=CRITICIZED,REQUESTED                    | 2
			/api/relations?status=accepted                              | 0
			/api/relations?status=accepted,proposed&reports=2           | 1
			/api/relations?confidence=0.9&type=CRITICIZED               | 1
			/api/relations?confidence=0.91                              | 0
			/api/relations?type=CRITICIZED&from=2031-03-04              | 1
			/api/relations?type=CRITICIZED&from=2031-03-05              | 0
			/api/relations?type=CRITICIZED&to=2031-03-02                | 1
			/api/relations?type=CRITICIZED&to=2031-03-01                | 0
			/api/relations?type=SUPPORTED                               | 1
			/api/relations?type=SUPPORTED&to=2040-01-01                 | 0
			/api/relations?object=Tomas Brandt&type=REQUESTED,CRITICIZED | 2
			/api/relations?subject=Mara Lindqvist&reports=2             | 1
			""")
	void edgesAreChosenByTypeStatusConfidenceReportsAndDays(String address, int edges) {
		assertThat(get(address)).hasStatusOk().bodyJson().extractingPath("$.relations.length()").isEqualTo(edges);
	}

	@Test
	void aParameterThatTakesSeveralValuesMayBeGivenSeveralTimes() {
		MvcTestResult answer = this.http.get()
			.uri("/api/claims")
			.param("outlet", "Norrland Mail", "tidewater post")
			.param("relation", "CRITICIZED", "REQUESTED")
			.exchange();

		assertThat(answer).hasStatusOk().bodyJson().extractingPath("$.claims.length()").isEqualTo(3);
		assertThat(this.http.get().uri("/api/articles").param("outlet", "Norrland Mail", "Nobody").exchange())
			.bodyJson()
			.extractingPath("$.articles.length()")
			.isEqualTo(1);
		assertThat(this.http.get().uri("/api/claims").param("status", "proposed", "rejected\u0001").exchange())
			.hasStatus(400);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			claims    | /api/claims?q=toll
			claims    | /api/claims?
			articles  | /api/articles?
			articles  | /api/articles?from=2031-03-02&order=oldest
			articles  | /api/articles?q=nowhere
			actors    | /api/actors?
			actors    | /api/actors?kind=person
			actors    | /api/actors?q=bra
			relations | /api/relations?
			relations | /api/relations?subject=Mara Lindqvist
			relations | /api/relations?object=Tomas Brandt&type=CRITICIZED
			""")
	void aTotalCountsTheAnswersOnAllPages(String things, String address) {
		int all = ((List<?>) read(address, "$." + things)).size();

		assertThat(get(address + "&limit=1&total=true")).hasStatusOk()
			.bodyJson()
			.extractingPath("$.total")
			.isEqualTo(all);
		assertThat(get(address)).bodyJson().doesNotHavePath("$.total");
	}

	@Test
	void articlesComeOldestFirstWhereThatIsAskedFor() {
		List<?> newest = (List<?>) read("/api/articles?", "$.articles[*].id");
		List<Object> oldest = new ArrayList<>((List<?>) read("/api/articles?order=oldest", "$.articles[*].id"));
		Collections.reverse(oldest);

		assertThat(oldest).hasSize(4).isEqualTo(newest);
	}

	@Test
	void aRankingThatIsForgottenIsGone() {
		String cursor = new Cursor(ClaimQuery.of(Map.of("q", "toll", "order", "relevance")).everyPage())
			.behind(List.of("0000000000000", "1"));

		assertThat(get("/api/claims?q=toll&order=relevance&cursor=" + cursor)).hasStatus(410)
			.bodyJson()
			.extractingPath("$.type")
			.isEqualTo("/problems/cursor-expired");
	}

	@Test
	void theLinksOfAnEdgeLeadToItsClaims() {
		assertThat(get("/api/relations?type=SPOKESPERSON_FOR")).bodyJson()
			.extractingPath("$.relations[0].links.claims")
			.asString()
			.satisfies((link) -> assertThat(get(link.replace("%7C", "|"))).bodyJson()
				.extractingPath("$.claims[*].content")
				.isEqualTo(List.of("A spokesperson for Brandt")));
	}

	@Test
	void anAmbiguousNameIsAProblemWithItsCandidates() {
		MvcTestResult answer = get("/api/claims?speaker=Lindqvist");

		assertThat(answer).hasStatus(409).hasContentType(MediaType.APPLICATION_PROBLEM_JSON);
		assertThat(answer).bodyJson().extractingPath("$.type").isEqualTo("/problems/ambiguous-name");
		assertThat(answer).bodyJson().extractingPath("$.parameter").isEqualTo("speaker");
		assertThat(answer).bodyJson()
			.extractingPath("$.candidates[*].name")
			.isEqualTo(List.of("Mara Lindqvist", "Jonas Lindqvist"));
		assertThat(answer).bodyJson().extractingPath("$.candidates[0].kind").isEqualTo("person");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			/api/claims?limit=0                       | limit
			/api/claims?limit=-1                      | limit
			/api/claims?limit=1000000000              | limit
			/api/claims?limit=99999999999             | limit
			/api/claims?limit=ten                     | limit
			/api/claims?from=yesterday                | from
			/api/claims?from=2031-02-30               | from
			/api/claims?from=-9999-01-01              | from
			/api/claims?to=2031-03-01T00:00           | to
			/api/claims?from=2031-03-02&to=2031-03-01 | from
			/api/claims?relation=HATES                | relation
			/api/claims?polarity=maybe                | polarity
			/api/claims?distinct=yes                  | distinct
			/api/claims?q=***                         | q
			/api/claims?q=toll OR                     | q
			/api/claims?confidence=2                  | confidence
			/api/claims?manner=direct,loud            | manner
			/api/claims?facets=colour                 | facets
			/api/claims?total=maybe                   | total
			/api/claims?order=random                  | order
			/api/claims?order=relevance               | order
			/api/claims?cursor=abc                    | cursor
			/api/claims?cursor=garbage                | cursor
			/api/claims?edge=x                        | edge
			/api/claims?wording=x                     | wording
			/api/claims?speeker=Mara                  | speeker
			/api/relations?type=';MATCH               | type
			/api/relations?reports=0                  | reports
			/api/relations?confidence=-1              | confidence
			/api/articles?order=relevance             | order
			/api/actors?kind=robot                    | kind
			/api/actors?q=...                         | q
			/api/articles?limit=501                   | limit
			/api/paths?from=Mara Lindqvist            | to
			/api/paths?from=Mara Lindqvist&to=Mara Lindqvist | to
			/api/paths?from=Mara Lindqvist&to=Tomas Brandt&maxLength=7 | maxLength
			/api/network?depth=5                      | depth
			/api/network?format=svg                   | format
			/api/queries/claims?limit=many            | limit
			/api/queries/claims-by-speaker            | speaker
			""")
	void badInputIsRefusedByTheNameOfItsParameter(String address, String parameter) {
		MvcTestResult answer = get(address);

		assertThat(answer).hasStatus(400).hasContentType(MediaType.APPLICATION_PROBLEM_JSON);
		assertThat(answer).bodyJson().extractingPath("$.parameter").isEqualTo(parameter);
		assertThat(answer).bodyJson().extractingPath("$.detail").asString().contains(parameter);
	}

	@ParameterizedTest
	@ValueSource(strings = { "') MATCH (n) DETACH DELETE n //", "<script>alert(1)</script>", "\"", "AND", "foo~~", "*",
			"[", "a:b", "\\", "((", "the*", "\"open phrase", "*:*", "+-&&||!(){}[]^\"~*?:/", "x^99999999999",
			"\uD835\uDD18", "\u65e5\u672c" })
	void whateverIsTypedIsAnsweredOrRefusedAndChangesNothing(String typed) {
		for (String path : List.of("/api/claims", "/api/actors", "/api/articles", "/api/relations", "/api/network", "/",
				"/names")) {
			for (String name : List.of("q", "speaker", "about", "outlet", "subject", "actor")) {
				MvcTestResult answer = this.http.get().uri(path).param(name, typed).exchange();

				assertThat(answer.getResponse().getStatus()).as(path + "?" + name).isIn(200, 400, 404, 409);
			}
		}
		assertThat(get("/api/claims?limit=500")).bodyJson().extractingPath("$.claims.length()").isEqualTo(10);
	}

	@ParameterizedTest
	@CsvSource({ "/api/claims/0000000000000", "/api/articles/nothing", "/api/actors/Nobody Atall",
			"/api/queries/nothing", "/api/claims?about=<script>alert(1)</script>", "/api/nothing" })
	void whatIsNotThereIsNotFound(String address) {
		assertThat(get(address)).hasStatus(404).hasContentType(MediaType.APPLICATION_PROBLEM_JSON);
	}

	@Test
	void everyQueryOfTheCatalogueRunsWithItsExampleValues() {
		assertThat(get("/api/queries")).hasStatusOk()
			.bodyJson()
			.extractingPath("$.queries[*].name")
			.asArray()
			.contains("claims-by-speaker", "paths");
		assertThat(get("/api/queries/claims?limit=3")).hasStatusOk()
			.bodyJson()
			.extractingPath("$.rows[0].content")
			.isEqualTo(HarbourTown.QUOTE);
		assertThat(get("/api/queries/claims?limit=3")).bodyJson()
			.extractingPath("$.browser")
			.asString()
			.startsWith("/browser/?")
			.contains("LIMIT%203");
		assertThat(get("/api/queries/claims-drawn?ids=a,b")).hasStatusOk();
	}

	@Test
	void aQueryOfTheCatalogueRefusesValuesThatTheDatabaseRefuses() {
		assertThat(get("/api/queries/claims-by-words?words=((")).hasStatus(400)
			.bodyJson()
			.extractingPath("$.type")
			.isEqualTo("/problems/refused-values");
	}

	@Test
	void aNetworkThatIsCutSaysSo() {
		assertThat(get("/api/network?limit=1")).bodyJson().extractingPath("$.truncated").isEqualTo(true);
		assertThat(get("/api/network")).bodyJson().extractingPath("$.truncated").isEqualTo(false);
		assertThat(get("/api/network?actor=Mara Lindqvist&depth=4&limit=2")).bodyJson()
			.extractingPath("$.truncated")
			.isEqualTo(true);
	}

	@Test
	void listsArePagedToTheirEnd() {
		for (Map.Entry<String, String> list : Map
			.of("/api/actors?", "actors", "/api/actors?q=l", "actors", "/api/articles?", "articles",
					"/api/articles?order=oldest", "articles", "/api/relations?", "relations",
					"/api/relations?object=Tomas Brandt", "relations", "/api/claims?", "claims",
					"/api/claims?order=oldest", "claims", "/api/claims?q=toll OR bridge&order=relevance", "claims")
			.entrySet()) {
			Object all = read(list.getKey(), "$." + list.getValue());
			List<Object> walked = new ArrayList<>();
			Object next = "";
			while (next != null) {
				String page = list.getKey() + "&limit=2" + (next.equals("") ? "" : "&cursor=" + next);
				walked.addAll((List<?>) read(page, "$." + list.getValue()));
				next = read(page, "$.next");
			}
			assertThat(walked).as(list.getKey()).isEqualTo(all).hasSizeGreaterThan(1);
		}
	}

	@Test
	void theApiDescribesItself() {
		MvcTestResult answer = get("/v3/api-docs");

		assertThat(answer).hasStatusOk();
		assertThat(answer).bodyJson()
			.extractingPath("$.paths['/api/claims'].get.parameters[*].name")
			.asArray()
			.contains("speaker", "about", "relation", "confidence", "distinct", "order", "facets", "total", "limit",
					"cursor");
		assertThat(answer).bodyText().contains("\"indirect\"", "application/problem+json").doesNotContain("INDIRECT");
		assertThat(get("/swagger-ui/index.html")).hasStatusOk();
	}

	@Test
	void healthTellsReadinessAndNothingElse() {
		assertThat(get("/actuator/health/readiness")).hasStatusOk().bodyJson().isStrictlyEqualTo("{\"status\":\"UP\"}");
		assertThat(get("/actuator/env")).hasStatus(404);
	}

	private Object read(String address, String path) {
		MvcTestResult answer = get(address);
		assertThat(answer).as(address).hasStatusOk();
		try {
			return JsonPath.read(answer.getResponse().getContentAsString(), path);
		}
		catch (UnsupportedEncodingException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/** An address as people write it, without percent signs. */
	private MvcTestResult get(String address) {
		int end = (address.indexOf('?') < 0) ? address.length() : address.indexOf('?');
		var request = this.http.get().uri(URI.create(address.substring(0, end).replace(" ", "%20")));
		for (String parameter : address.substring(Math.min(end + 1, address.length())).split("&", -1)) {
			int equals = parameter.indexOf('=');
			if (equals > 0) {
				request = request.param(parameter.substring(0, equals), parameter.substring(equals + 1));
			}
		}
		return request.exchange();
	}

}
