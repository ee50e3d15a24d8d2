package org.onrecord.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.onrecord.graph.Readings;
import org.onrecord.graph.TestGraph;
import org.onrecord.query.ClaimAnswer;
import org.onrecord.query.OnTestGraph;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

/** The queue of claims to look at and the decisions on them, over HTTP. */
@OnTestGraph
class ReviewIT {

	@Autowired
	private MockMvcTester http;

	@Autowired
	private Review review;

	@BeforeEach
	void store() {
		TestGraph.inProcess().clear().writer().store(Readings.generate(40));
	}

	@Test
	void anEmptyGraphHasNothingToLookAt() {
		TestGraph.inProcess().clear();
		assertThat(get("/api/review")).hasStatusOk().bodyJson().extractingPath("$.claims").asArray().isEmpty();
		assertThat(get("/api/review/progress")).hasStatusOk().bodyJson().extractingPath("$.proposed").isEqualTo(0);
		assertThat(get("/api/review/precision")).hasStatusOk().bodyJson().extractingPath("$.rules").asArray().isEmpty();
	}

	@Test
	void claimsWithRelationsComeFirstAndBusyActorsBeforeOthersThatAreAsSure() {
		List<ReviewedClaim> queue = this.review.next(null, 500);
		assertThat(queue).hasSizeGreaterThan(100);
		List<Boolean> typed = queue.stream().map((item) -> item.claim().relation() != null).toList();
		assertThat(typed.lastIndexOf(true)).isLessThan(typed.indexOf(false));
		List<Double> useful = queue.stream()
			.filter((item) -> item.claim().relation() != null)
			.map(ReviewIT::useful)
			.toList();
		assertThat(useful).isSortedAccordingTo((a, b) -> Double.compare(b, a));
	}

	private static double useful(ReviewedClaim item) {
		return Math.log(2 + item.claims()) * (1.01 - item.claim().confidence());
	}

	@Test
	void eachComesInTheParagraphInWhichItStands() {
		assertThat(this.review.next(null, 20)).allSatisfy((item) -> {
			assertThat(item.paragraph()).contains("winter");
			assertThat(item.paragraphSpan()).isNotNull();
		});
	}

	@Test
	void whatIsDecidedLeavesTheQueueAndIsCounted() {
		List<String> ids = this.review.next(null, 6).stream().map(ReviewedClaim::claim).map(ClaimAnswer::id).toList();
		assertThat(post("/api/review",
				"{\"accept\":" + json(ids.subList(0, 4)) + ",\"reject\":" + json(ids.subList(4, 6))
						+ ",\"note\":\"read them\"}"))
			.hasStatusOk()
			.bodyJson()
			.extractingPath("$.decisions[*].kind")
			.asArray()
			.containsExactly("accept", "accept", "accept", "accept", "reject", "reject");
		assertThat(this.review.next(null, 500)).extracting((item) -> item.claim().id())
			.doesNotContainAnyElementsOf(ids);
		assertThat(get("/api/review/progress")).hasStatusOk().bodyJson().satisfies((json) -> {
			assertThat(json).extractingPath("$.accepted").isEqualTo(4);
			assertThat(json).extractingPath("$.rejected").isEqualTo(2);
			assertThat(json).extractingPath("$.days[0].by").isEqualTo("local");
		});
		assertThat(get("/api/review/precision")).hasStatusOk()
			.bodyJson()
			.extractingPath("$.rules[*].seen")
			.asArray()
			.isNotEmpty();
		assertThat(get("/api/claims/" + ids.get(0))).hasStatusOk()
			.bodyJson()
			.extractingPath("$.status")
			.isEqualTo("accepted");
		assertThat(get("/api/decisions?on=" + ids.get(0))).hasStatusOk()
			.bodyJson()
			.extractingPath("$.decisions[0].note")
			.isEqualTo("read them");
	}

	@Test
	void oneThatCannotBeDecidedStopsAll() {
		List<String> ids = this.review.next(null, 2).stream().map(ReviewedClaim::claim).map(ClaimAnswer::id).toList();
		assertThat(post("/api/review", "{\"accept\":" + json(ids) + ",\"reject\":[\"0000000000000\"]}")).hasStatus(404)
			.bodyJson()
			.extractingPath("$.index")
			.isEqualTo(2);
		assertThat(get("/api/decisions")).hasStatusOk().bodyJson().extractingPath("$.decisions").asArray().isEmpty();
	}

	@Test
	void ofTwoPeopleWhoDecideTheSameClaimOneWins() throws Exception {
		String id = this.review.next(null, 1).get(0).claim().id();
		ExecutorService people = Executors.newFixedThreadPool(8);
		try {
			List<Callable<Integer>> work = new ArrayList<>();
			for (int i = 0; i < 8; i++) {
				String kind = (i % 2 == 0) ? "accept" : "reject";
				work.add(() -> post("/api/decisions", "{\"kind\":\"" + kind + "\",\"claim\":\"" + id + "\"}")
					.getResponse()
					.getStatus());
			}
			List<Integer> statuses = new ArrayList<>();
			for (Future<Integer> done : people.invokeAll(work)) {
				statuses.add(done.get());
			}
			assertThat(statuses).containsOnlyOnce(201).contains(409).hasSize(8);
		}
		finally {
			people.shutdownNow();
		}
		assertThat(get("/api/decisions?on=" + id)).bodyJson().extractingPath("$.decisions").asArray().hasSize(1);
	}

	@Test
	void pairsThatWaitComeTheMostAlikeFirstUntilSomebodyJudges() {
		List<String> ids = ids("Ida Marsh", "Odo Fenn", "The Quill Courier", "The Rowan Courier");
		waits(ids.get(0), ids.get(1), "p000000000001", 0.4);
		waits(ids.get(2), ids.get(3), "p000000000002", 0.6);
		MvcTestResult first = get("/api/review/pairs?limit=1");
		assertThat(first).hasStatusOk().bodyJson().satisfies((json) -> {
			assertThat(json).extractingPath("$.pairs[*].id").asArray().containsExactly("p000000000002");
			assertThat(json).extractingPath("$.pairs[0].reasons[0]").isEqualTo("alike");
			assertThat(json).extractingPath("$.pairs[0].actors[*].name")
				.asArray()
				.containsExactly("The Quill Courier", "The Rowan Courier");
			assertThat(json).extractingPath("$.next").isEqualTo("0.6:p000000000002");
		});
		assertThat(get("/api/review/pairs?cursor=0.6:p000000000002")).bodyJson()
			.extractingPath("$.pairs[*].id")
			.asArray()
			.containsExactly("p000000000001");
		assertThat(get("/api/review/pairs?cursor=nonsense")).hasStatus(400);
		post("/api/decisions", "{\"kind\":\"unsure\",\"actors\":" + json(ids.subList(2, 4)) + "}");
		post("/api/decisions", "{\"kind\":\"merge\",\"actors\":" + json(ids.subList(0, 2)) + "}");
		assertThat(get("/api/review/pairs")).bodyJson().extractingPath("$.pairs").asArray().isEmpty();
	}

	private static void waits(String a, String b, String id, double score) {
		TestGraph.inProcess()
			.run("MATCH (a:Actor {id: $a}) MATCH (b:Actor {id: $b}) CREATE (a)-[:MAY_BE {id: $id, score: $score, "
					+ "reasons: ['alike'], at: datetime('2031-05-01T10:00:00Z')}]->(b)",
					Map.of("a", a, "b", b, "id", id, "score", score));
	}

	@Test
	void aMergedActorIsFoundUnderItsOldId() {
		List<String> ids = ids("Ida Marsh", "Odo Fenn");
		assertThat(post("/api/decisions",
				"{\"kind\":\"merge\",\"actors\":" + json(ids) + ",\"into\":\"" + ids.get(0) + "\"}"))
			.hasStatus(201);
		assertThat(get("/api/actors/" + ids.get(1))).hasStatus(308).hasHeader("Location", "/api/actors/" + ids.get(0));
		assertThat(get("/actors/" + ids.get(1))).hasStatus(308).hasHeader("Location", "/actors/" + ids.get(0));
		assertThat(get("/api/actors/" + ids.get(0))).hasStatusOk()
			.bodyJson()
			.extractingPath("$.parts[*].name")
			.asArray()
			.containsExactly("Odo Fenn");
		assertThat(get("/api/claims?speaker=" + ids.get(1))).hasStatusOk()
			.bodyJson()
			.extractingPath("$.claims[0].speaker.id")
			.isEqualTo(ids.get(0));
	}

	@Test
	void aWithdrawnArticleCanBeReadAndADeletedOneIsGone() {
		List<String> articles = articles();
		assertThat(post("/api/decisions", "{\"kind\":\"withdraw\",\"article\":\"" + articles.get(0) + "\"}"))
			.hasStatus(201);
		assertThat(get("/api/articles/" + articles.get(0))).hasStatusOk().bodyJson().satisfies((json) -> {
			assertThat(json).extractingPath("$.past").isEqualTo("withdrawn");
			assertThat(json).extractingPath("$.claims[0].past").isEqualTo("withdrawn");
			assertThat(json).extractingPath("$.mentions").asArray().isNotEmpty();
		});
		assertThat(get("/articles/" + articles.get(0))).hasStatusOk();
		assertThat(post("/api/decisions", "{\"kind\":\"delete\",\"article\":\"" + articles.get(1) + "\"}"))
			.hasStatus(201);
		assertThat(get("/api/articles/" + articles.get(1))).hasStatus(410);
		assertThat(get("/articles/" + articles.get(1))).hasStatus(410);
	}

	private static List<String> articles() {
		return texts("MATCH (a:Article)-[:REPORTS]->() RETURN DISTINCT a.id AS id ORDER BY id LIMIT 2", Map.of());
	}

	private static List<String> ids(String... names) {
		return texts("UNWIND $names AS name MATCH (a:Actor {name: name}) RETURN a.id AS id",
				Map.of("names", List.of(names)));
	}

	private static List<String> texts(String statement, Map<String, Object> values) {
		try (var session = TestGraph.inProcess().driver().session()) {
			return session.run(statement, values).list((row) -> row.get("id").asString());
		}
	}

	private static String json(List<String> ids) {
		return "[\"" + String.join("\",\"", ids) + "\"]";
	}

	private MvcTestResult get(String uri) {
		return this.http.get().uri(uri).exchange();
	}

	private MvcTestResult post(String uri, String body) {
		return this.http.post().uri(uri).contentType(MediaType.APPLICATION_JSON).content(body).exchange();
	}

}
