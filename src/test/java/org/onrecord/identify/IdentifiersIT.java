package org.onrecord.identify;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.graph.GraphDump;
import org.onrecord.graph.TestGraph;
import org.onrecord.knowledge.Actor;
import org.onrecord.knowledge.ActorKind;
import org.onrecord.query.HarbourTown;
import org.onrecord.query.OnTestGraph;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

/** Identifiers of other registers, over HTTP. */
@OnTestGraph
class IdentifiersIT {

	private static final String MAYOR = Actor.idOfName(ActorKind.PERSON, "Mara Lindqvist");

	private static final String GOVERNOR = Actor.idOfName(ActorKind.PERSON, "Tomas Brandt");

	private final TestGraph graph = TestGraph.inProcess();

	@Autowired
	private MockMvcTester http;

	@BeforeEach
	void store() {
		this.graph.clear().writer().store(HarbourTown.readings());
	}

	@Test
	void identifiersAreGivenShownFoundAndTaken() {
		assertThat(put("Mara Lindqvist", """
				{"identifiers":[{"scheme":"wikidata","value":"http://www.wikidata.org/entity/q99001"},
				{"scheme":"town-hall","value":"M 17"}]}""")).hasStatusOk()
			.bodyJson()
			.extractingPath("$.identifiers[*].value")
			.asArray()
			.containsExactly("M 17", "Q99001");
		assertThat(get("/api/actors/" + MAYOR)).bodyJson()
			.extractingPath("$.identifiers[1]")
			.asMap()
			.containsEntry("scheme", "wikidata")
			.containsEntry("value", "Q99001")
			.containsEntry("url", "https://www.wikidata.org/wiki/Q99001");
		assertThat(get("/api/actors?identifier=wikidata:Q99001")).bodyJson()
			.extractingPath("$.actors[*].id")
			.asArray()
			.containsExactly(MAYOR);
		assertThat(get("/api/actors?identifier=wikidata:Q5&total=true")).bodyJson()
			.extractingPath("$.total")
			.isEqualTo(0);

		assertThat(put(MAYOR, "{\"identifiers\":[{\"scheme\":\"wikidata\",\"value\":\"Q99001\"}]}")).bodyJson()
			.extractingPath("$.identifiers[*].scheme")
			.asArray()
			.containsExactly("wikidata");
		assertThat(
				send(HttpMethod.DELETE, "/api/actors/" + MAYOR + "/identifiers?identifier=wikidata:Q99001", null, null))
			.hasStatusOk();
		assertThat(get("/api/actors/" + MAYOR + "/identifiers")).bodyJson()
			.extractingPath("$.identifiers")
			.asArray()
			.isEmpty();
		assertThat(GraphDump.of(this.graph.driver())).noneMatch((line) -> line.contains("Identifier"));
	}

	@Test
	void aListIsTakenWhole() {
		String list = "\uFEFFScheme,Actor,Identifier\nwikidata,Mara Lindqvist,Q99001\nwikidata," + GOVERNOR
				+ ",Q99002\r\nviaf,\"Tomas Brandt\",12\n";

		assertThat(list(list)).hasStatusOk().bodyJson().isLenientlyEqualTo("{received: 3, added: 3, unchanged: 0}");
		assertThat(list(list)).hasStatusOk().bodyJson().isLenientlyEqualTo("{received: 3, added: 0, unchanged: 3}");
	}

	@Test
	void ofAListWithWrongLinesNothingIsTakenAndEachIsTold() {
		List<String> before = GraphDump.of(this.graph.driver());

		MvcTestResult answer = list("""
				actor,scheme,identifier
				Mara Lindqvist,wikidata,Q99001
				Nobody Atall,wikidata,Q3
				Lindqvist,wikidata,Q4
				Tomas Brandt,wikidata,Brandt
				Tomas Brandt,isni,0000000000000000
				Tomas Brandt,wikidata
				""");

		assertThat(answer).hasStatus(422).hasContentType(MediaType.APPLICATION_PROBLEM_JSON);
		assertThat(answer).bodyJson()
			.extractingPath("$.lines[*].line")
			.asArray()
			.containsExactlyInAnyOrder(3, 4, 5, 6, 7);
		assertThat(GraphDump.of(this.graph.driver())).isEqualTo(before);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			name,scheme,identifier        | 400 | wrong-columns
			actor,scheme                  | 400 | wrong-columns
			actor,scheme,identifier,note  | 400 | wrong-columns
			''                            | 400 | wrong-columns
			""")
	void aListWithOtherColumnsIsRefused(String list, int status, String problem) {
		assertThat(list(list)).hasStatus(status).bodyJson().extractingPath("$.type").asString().endsWith(problem);
	}

	@Test
	void anIdentifierStandsForOneActor() {
		put(MAYOR, "{\"identifiers\":[{\"scheme\":\"wikidata\",\"value\":\"Q99001\"}]}");
		put(GOVERNOR, "{\"identifiers\":[{\"scheme\":\"viaf\",\"value\":\"12\"}]}");
		List<String> before = GraphDump.of(this.graph.driver());

		assertThat(put(GOVERNOR, "{\"identifiers\":[{\"scheme\":\"wikidata\",\"value\":\"Q99001\"}]}")).hasStatus(409)
			.bodyJson()
			.extractingPath("$.bearer")
			.isEqualTo(MAYOR);
		assertThat(list(
				"actor,scheme,identifier\n" + GOVERNOR + ",isni,0000000121032683\n" + GOVERNOR + ",wikidata,Q99001\n"))
			.hasStatus(409);
		assertThat(GraphDump.of(this.graph.driver())).isEqualTo(before);
	}

	@Test
	void anActorHasOneIdentifierOfARegisterThatKnowsEachThingByOne() {
		put(MAYOR, "{\"identifiers\":[{\"scheme\":\"wikidata\",\"value\":\"Q99001\"}]}");
		List<String> before = GraphDump.of(this.graph.driver());

		assertThat(list("actor,scheme,identifier\n" + MAYOR + ",wikidata,Q99002\n")).hasStatus(409)
			.bodyJson()
			.extractingPath("$.type")
			.asString()
			.endsWith("identifiers-differ");
		assertThat(put(GOVERNOR, """
				{"identifiers":[{"scheme":"wikidata","value":"Q1"},{"scheme":"wikidata","value":"Q2"}]}"""))
			.hasStatus(409);
		assertThat(GraphDump.of(this.graph.driver())).isEqualTo(before);

		assertThat(put(MAYOR, "{\"identifiers\":[{\"scheme\":\"wikidata\",\"value\":\"Q99002\"}]}")).hasStatusOk();
		assertThat(list("actor,scheme,identifier\n" + MAYOR + ",town-hall,M 17\n" + MAYOR + ",town-hall,M 18\n"))
			.hasStatusOk();
	}

	@Test
	void whomNobodySpeaksOfAnyMoreAnIdentifierStandsForNoLongerOnceItIsGivenToAnother() {
		put(MAYOR, "{\"identifiers\":[{\"scheme\":\"wikidata\",\"value\":\"Q99001\"}]}");
		this.graph.run("MATCH (a:Actor {id: $id}) SET a:PastActor, a.labels = ['Person'] REMOVE a:Actor:Person",
				Map.of("id", MAYOR));

		assertThat(put(GOVERNOR, "{\"identifiers\":[{\"scheme\":\"wikidata\",\"value\":\"Q99001\"}]}")).hasStatusOk();
		assertThat(GraphDump.of(this.graph.driver())).filteredOn((line) -> line.contains("IDENTIFIED_AS")).hasSize(1);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			{"identifiers":[{"scheme":"wikidata","value":"P1"}]}             | 400
			{"identifiers":[{"scheme":"Wiki data","value":"Q1"}]}            | 400
			{"identifiers":[{"scheme":"orcid","value":"0000-0002-1825-0098"}]} | 400
			{"identifiers":[{"scheme":"lei","value":"ABCDEFGHIJKLMNOPQR12"}]} | 400
			{"identifiers":[{"scheme":"viaf"}]}                              | 400
			{"identifiers":[{"scheme":"viaf","value":"1","x":1}]}            | 400
			{"identifiers":[{"scheme":"viaf","value":"1"},{"scheme":"viaf","value":"1"}]} | 400
			{"identifiers":"Q1"}                                             | 400
			{}                                                               | 400
			""")
	void whatIsNoIdentifierIsRefused(String body, int status) {
		assertThat(put(MAYOR, body)).hasStatus(status).hasContentType(MediaType.APPLICATION_PROBLEM_JSON);
		assertThat(get("/api/actors?identifier=Q1")).hasStatus(400);
		assertThat(get("/api/actors?identifier=wikidata:Q1&q=lind")).hasStatus(400);
		assertThat(send(HttpMethod.DELETE, "/api/actors/" + MAYOR + "/identifiers?identifier=wikidata:Q7", null, null))
			.hasStatus(404);
	}

	private MvcTestResult get(String address) {
		return send(HttpMethod.GET, address, null, null);
	}

	private MvcTestResult put(String actor, String body) {
		return send(HttpMethod.PUT, "/api/actors/" + actor + "/identifiers", MediaType.APPLICATION_JSON, body);
	}

	private MvcTestResult list(String list) {
		return send(HttpMethod.POST, "/api/identifiers",
				new MediaType("text", "csv", java.nio.charset.StandardCharsets.UTF_8), list);
	}

	private MvcTestResult send(HttpMethod method, String address, MediaType type, String body) {
		var request = this.http.method(method).uri(address);
		return (body != null) ? request.contentType(type).content(body).exchange() : request.exchange();
	}

}
