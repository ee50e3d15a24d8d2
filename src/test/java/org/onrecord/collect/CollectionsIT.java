package org.onrecord.collect;

import java.util.List;

import com.jayway.jsonpath.JsonPath;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.graph.GraphDump;
import org.onrecord.graph.TestGraph;
import org.onrecord.query.HarbourTown;
import org.onrecord.query.OnTestGraph;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

/** Collections over HTTP. */
@OnTestGraph
class CollectionsIT {

	private static final String QUARREL = HarbourTown.QUARREL.id();

	private static final String ECHO = HarbourTown.ECHO.id();

	private static final String COUSIN = HarbourTown.COUSIN.id();

	private final TestGraph graph = TestGraph.inProcess();

	@Autowired
	private MockMvcTester http;

	@BeforeEach
	void store() {
		this.graph.clear().writer().store(HarbourTown.readings());
	}

	@Test
	void aCollectionIsMadeListedChangedAndRemoved() {
		MvcTestResult made = send(HttpMethod.POST, "/api/collections", """
				{"name": " Bridge files ", "description": "Who sold it?"}""");
		assertThat(made).hasStatus(201);
		String id = text(made, "$.id");
		assertThat(made).headers().hasValue("Location", "/api/collections/" + id);
		put(id, QUARREL);
		put(id, QUARREL);

		assertThat(get("/api/collections")).hasStatusOk()
			.bodyJson()
			.extractingPath("$.collections[0]")
			.asMap()
			.containsEntry("name", "Bridge files")
			.containsEntry("description", "Who sold it?")
			.containsEntry("articles", 1)
			.containsEntry("claims", 7)
			.containsEntry("id", id);
		assertThat(send(HttpMethod.PATCH, "/api/collections/BRIDGE files", "{\"name\": \"Pier files\"}")).hasStatusOk();
		assertThat(text(get("/api/collections/pier FILES"), "$.id")).isEqualTo(id);
		assertThat(text(get("/api/collections/" + id), "$.description")).isEqualTo("Who sold it?");
		assertThat(send(HttpMethod.POST, "/api/collections", "{\"name\": \"Bridge files\"}")).hasStatus(201)
			.bodyJson()
			.extractingPath("$.id")
			.isNotEqualTo(id);

		assertThat(send(HttpMethod.DELETE, "/api/collections/" + id, null)).hasStatus(204);
		assertThat(get("/api/collections/" + id)).hasStatus(404);
		assertThat(get("/api/articles/" + QUARREL)).hasStatusOk();
	}

	@Test
	void removingACollectionLeavesTheGraphAsItWas() {
		List<String> before = GraphDump.of(this.graph.driver());
		String id = make("Bridge");
		assertThat(send(HttpMethod.POST, "/api/collections/" + id + "/claims?relation=CRITICIZED", null)).hasStatusOk();
		assertThat(GraphDump.of(this.graph.driver())).anyMatch((line) -> line.contains("-STATED"));

		send(HttpMethod.DELETE, "/api/collections/" + id, null);

		assertThat(GraphDump.of(this.graph.driver())).isEqualTo(before);
	}

	@Test
	void membersComeAndGoByIdAndByWhatAnswersAQuestionNow() {
		String id = make("Bridge");

		assertMoved(send(HttpMethod.POST, "/api/collections/Bridge/articles?outlet=tidewater post&to=2031-03-02", null),
				1, 1, 1);
		assertMoved(send(HttpMethod.POST, "/api/collections/Bridge/claims?relation=CRITICIZED", null), 2, 1, 2);
		assertMoved(send(HttpMethod.POST, "/api/collections/" + id + "/articles",
				"{\"ids\": [\"" + COUSIN + "\", \"" + COUSIN + "\", \"" + ECHO + "\"]}"), 2, 1, 3);
		assertMoved(send(HttpMethod.DELETE, "/api/collections/Bridge/articles?outlet=Norrland Mail", null), 1, 1, 2);
		assertMoved(send(HttpMethod.DELETE, "/api/collections/Bridge/claims?speaker=Jonas Lindqvist", null), 1, 1, 1);
		assertMoved(send(HttpMethod.DELETE, "/api/collections/Bridge/articles/" + QUARREL, null), 1, 1, 0);
		assertThat(get("/api/articles?collection=Bridge")).bodyJson().extractingPath("$.articles").asArray().isEmpty();
	}

	@Test
	void edgesFollowWhatIsInTheCollection() {
		make("Bridge");
		put("Bridge", QUARREL);
		put("Bridge", ECHO);
		String reports = "/api/relations?type=CRITICIZED&collection=Bridge";
		assertThat(get(reports)).bodyJson().extractingPath("$.relations[0].reports").isEqualTo(2);

		send(HttpMethod.DELETE, "/api/collections/Bridge/articles/" + ECHO, null);
		assertThat(get(reports)).bodyJson().extractingPath("$.relations[0].reports").isEqualTo(1);
		this.graph.writer().rebuild((done, of) -> {
		});
		assertThat(get(reports)).bodyJson().extractingPath("$.relations[0].reports").isEqualTo(1);
		this.graph.run("MATCH (c:Claim {relation: 'CRITICIZED'}) SET c.status = 'rejected'", java.util.Map.of());
		this.graph.writer().rebuild((done, of) -> {
		});
		assertThat(get(reports)).bodyJson().extractingPath("$.relations").asArray().isEmpty();
	}

	@Test
	void whatACollectionStatesFollowsDecisionsAtOnce() {
		make("Bridge");
		put("Bridge", QUARREL);
		put("Bridge", ECHO);
		List<String> before = GraphDump.of(this.graph.driver());
		String address = "/api/relations?type=CRITICIZED&collection=Bridge";
		MvcTestResult claims = get("/api/claims?relation=CRITICIZED&collection=Bridge");

		String first = decide("{\"kind\": \"reject\", \"claim\": \"" + text(claims, "$.claims[0].id") + "\"}");
		assertThat(get(address)).bodyJson().extractingPath("$.relations[0].reports").isEqualTo(1);
		String second = decide("{\"kind\": \"reject\", \"claim\": \"" + text(claims, "$.claims[1].id") + "\"}");
		assertThat(get(address)).bodyJson().extractingPath("$.relations").asArray().isEmpty();
		undo(second);
		undo(first);
		assertThat(get(address)).bodyJson().extractingPath("$.relations[0].reports").isEqualTo(2);

		String gone = decide("{\"kind\": \"withdraw\", \"article\": \"" + ECHO + "\"}");
		assertThat(get(address)).bodyJson().extractingPath("$.relations[0].reports").isEqualTo(1);
		assertThat(get("/api/collections/Bridge")).bodyJson().extractingPath("$.articles").isEqualTo(1);
		undo(gone);
		assertThat(GraphDump.of(this.graph.driver()))
			.filteredOn((line) -> !line.contains("Decision") && !line.contains("DECI"))
			.containsAll(before.stream().filter((line) -> line.contains("-STATED") || line.contains("-IN")).toList());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			/api/claims?total=true&facets=outlet                 | $.total                           | 1
			/api/claims?total=true&facets=outlet                 | $.facets.values.outlet.top[0].claims | 1
			/api/claims?q=bridge&order=relevance                 | $.claims.length()                 | 1
			/api/claims?q=bridge                                 | $.claims[0].reports               | 1
			/api/claims?about=Tomas Brandt                       | $.claims.length()                 | 1
			/api/articles?total=true                             | $.total                           | 1
			/api/actors?total=true                               | $.total                           | 3
			/api/actors?q=lind                                   | $.actors[0].made                  | 1
			/api/actors/Tomas Brandt?                            | $.about                           | 1
			/api/actors/Tomas Brandt?                            | $.spokespersons.length()          | 0
			/api/relations?total=true                            | $.total                           | 1
			/api/paths?from=Tomas Brandt&to=Mara Lindqvist       | $.paths[0].length                 | 1
			/api/network?actor=Tomas Brandt                      | $.edges.length()                  | 1
			/api/network?                                        | $.edges.length()                  | 1
			/api/queries/who-to-whom?object=Tomas Brandt         | $.rows.length()                   | 1
			/api/queries/spokespersons?principal=Tomas Brandt    | $.rows.length()                   | 0
			/api/queries/ego-network?actor=Tomas Brandt          | $.rows[0].edge.type               | CRITICIZED
			/api/review?limit=500                                | $.claims.length()                 | 1
			/api/ask?q=Who criticized Tomas Brandt?              | $.answer.rows.length()            | 1
			""")
	void aQuestionIsLimitedToACollection(String address, String path, String answer) {
		make("Echoes");
		put("Echoes", ECHO);

		MvcTestResult told = this.http.get().uri(address + "&collection={name}", "echoes").exchange();
		assertThat(told).hasStatusOk();
		assertThat(text(told, path)).isEqualTo(answer);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					POST   | /api/collections                        | {"name": "BRIDGE"}            | 409 | another name
					POST   | /api/collections                        | {"name": " "}                 | 400 | name
					POST   | /api/collections                        | {"title": "x"}                | 400 | name
					POST   | /api/collections                        | {"name": "x", "color": "red"} | 400 | color
					POST   | /api/collections                        | ["x"]                         | 400 | JSON object
					POST   | /api/collections                        | {                             | 400 | could not be read
					POST   | /api/collections                        | {"name": "0123456789abc"}     | 400 | look like an id
					PATCH  | /api/collections/Nothing                | {"name": "y"}                 | 404 | no collection
					POST   | /api/collections/Bridge/articles        |                               | 400 | No articles are chosen
					POST   | /api/collections/Bridge/articles?q=x    | {"ids": ["a"]}                | 400 | not by both
					POST   | /api/collections/Bridge/articles        | {"ids": ["nothing"]}          | 404 | Nothing was changed
					POST   | /api/collections/Bridge/articles        | {"ids": []}                   | 400 | ids
					POST   | /api/collections/Bridge/articles?to=now |                               | 400 | to
					POST   | /api/collections/Bridge/claims?x=y      |                               | 400 | no parameter
					PUT    | /api/collections/Bridge/articles/none   |                               | 404 | Nothing was changed
					DELETE | /api/collections/Nothing                |                               | 404 | no collection
					GET    | /api/claims?collection=Bridges          |                               | 404 | Near: Bridge
					GET    | /api/queries/who-to-whom?collection=zz  |                               | 404 | no collection
					GET    | /api/relations?collection=zz            |                               | 404 | no collection
					GET    | /api/network?format=dot&collection=zz   |                               | 404 | no collection
					""")
	void whatCannotBeIsRefusedAndChangesNothing(String method, String address, String body, int status, String told) {
		make("Bridge");
		List<String> before = GraphDump.of(this.graph.driver());

		MvcTestResult answer = send(HttpMethod.valueOf(method), address, body);

		assertThat(answer).hasStatus(status).hasContentType(MediaType.APPLICATION_PROBLEM_JSON);
		assertThat(answer).bodyJson().extractingPath("$.detail").asString().contains(told);
		assertThat(GraphDump.of(this.graph.driver())).isEqualTo(before);
	}

	@Test
	void anExportOfACollectionHoldsWhatItsArticlesState() {
		make("Echoes");
		put("Echoes", ECHO);

		assertThat(get("/api/network?format=dot&collection=Echoes")).bodyText()
			.contains("Mara Lindqvist", "CRITICIZED")
			.doesNotContain("Harbour Council");
		assertThat(get("/api/network?format=ndjson&collection=Echoes&actor=Tomas Brandt")).bodyText()
			.contains("\"record\":\"collection\"", "\"record\":\"member\"", "Norrland Mail")
			.doesNotContain("Harbour Council");
	}

	private void assertMoved(MvcTestResult answer, int received, int moved, int articles) {
		assertThat(answer).hasStatusOk();
		assertThat(answer).bodyJson()
			.extractingPath("$")
			.asMap()
			.containsEntry("received", received)
			.containsEntry("moved", moved)
			.containsEntry("unchanged", received - moved)
			.containsEntry("articles", articles);
	}

	private String make(String name) {
		return text(send(HttpMethod.POST, "/api/collections", "{\"name\": \"" + name + "\"}"), "$.id");
	}

	private String decide(String decision) {
		MvcTestResult made = send(HttpMethod.POST, "/api/decisions", decision);
		assertThat(made.getResponse().getStatus()).isBetween(200, 201);
		return text(made, "$.id");
	}

	private void undo(String decision) {
		assertThat(send(HttpMethod.POST, "/api/decisions/" + decision + "/undo", null).getResponse().getStatus())
			.isBetween(200, 201);
	}

	private void put(String collection, String article) {
		assertThat(send(HttpMethod.PUT, "/api/collections/" + collection + "/articles/" + article, null)).hasStatusOk();
	}

	private MvcTestResult get(String address) {
		return send(HttpMethod.GET, address, null);
	}

	private MvcTestResult send(HttpMethod method, String address, String body) {
		var request = this.http.method(method).uri(address);
		return (body != null) ? request.contentType(MediaType.APPLICATION_JSON).content(body).exchange()
				: request.exchange();
	}

	private static String text(MvcTestResult answer, String path) {
		try {
			return JsonPath.read(answer.getResponse().getContentAsString(), path).toString();
		}
		catch (java.io.UnsupportedEncodingException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
