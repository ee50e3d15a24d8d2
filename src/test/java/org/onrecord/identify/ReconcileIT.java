package org.onrecord.identify;

import java.io.UnsupportedEncodingException;
import java.util.List;

import com.jayway.jsonpath.JsonPath;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.graph.GraphDump;
import org.onrecord.graph.Identifiers.Identified;
import org.onrecord.graph.TestGraph;
import org.onrecord.knowledge.Actor;
import org.onrecord.knowledge.ActorKind;
import org.onrecord.knowledge.ExternalId;
import org.onrecord.query.HarbourTown;
import org.onrecord.query.OnTestGraph;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

/** The reconciliation API, as its specification has it and as OpenRefine asks it. */
@OnTestGraph
class ReconcileIT {

	private static final String MAYOR = Actor.idOfName(ActorKind.PERSON, "Mara Lindqvist");

	private static final String GOVERNOR = Actor.idOfName(ActorKind.PERSON, "Tomas Brandt");

	private final TestGraph graph = TestGraph.inProcess();

	@Autowired
	private MockMvcTester http;

	@BeforeEach
	void store() {
		this.graph.clear().writer().store(HarbourTown.readings());
		this.graph.identifiers().add(List.of(new Identified(MAYOR, new ExternalId("wikidata", "Q99001"))), "test");
	}

	@Test
	void theManifestTellsWhatTheServiceOffers() {
		MvcTestResult answer = get("/api/reconcile");

		assertMeets("manifest", answer);
		assertThat(text(answer, "$.preview.url")).isEqualTo("http://localhost/api/reconcile/preview?id={{id}}");
		assertThat(text(answer, "$.defaultTypes[0].id")).isEqualTo("person");
	}

	/**
	 * What OpenRefine sends: a guess of types from ten cells, then batches of ten,
	 * posted.
	 */
	@Test
	void aSessionOfOpenRefineIsAnswered() {
		MvcTestResult guess = post("queries", """
				{"q0":{"query":"Mara Lindqvist","limit":3},"q1":{"query":"Brandt, Tomas","limit":3}}""");
		assertMeets("results", guess);
		assertThat(text(guess, "$.q0.result[0].type[0].id")).isEqualTo("person");

		MvcTestResult batch = post("queries", """
				{"q0":{"query":"Mara Lindqvist","type":"person","type_strict":"should",\
				"properties":[{"pid":"outlet","v":"Tidewater Post"}]},\
				"q1":{"query":"Governor of Norrland","type":"office","type_strict":"should"},\
				"q2":{"query":"lindqvist","type":"person","type_strict":"should"},\
				"q3":{"query":"Nobody Atall","type":"person","type_strict":"should"}}""");
		assertMeets("results", batch);
		assertThat(text(batch, "$.q0.result[0].id")).isEqualTo(MAYOR);
		assertThat(text(batch, "$.q0.result[0].match")).isEqualTo("true");
		assertThat(text(batch, "$.q0.result[0].score")).isEqualTo("100.0");
		assertThat(text(batch, "$.q1.result[0].match")).isEqualTo("true");
		assertThat(text(batch, "$.q2.result.length()")).as("two of this surname").isEqualTo("2");
		assertThat(text(batch, "$.q2.result[0].match")).isEqualTo("false");
		assertThat(text(batch, "$.q3.result.length()")).isEqualTo("0");

		MvcTestResult suggested = get("/api/reconcile/suggest/entity?prefix=lind&type=person&type_strict=should");
		assertMeets("suggestions", suggested);
		assertThat(text(suggested, "$.result.length()")).isEqualTo("2");
		assertMeets("proposal", get("/api/reconcile/extend/propose?type=person&limit=20"));

		MvcTestResult extended = post("extend", """
				{"ids":["%s","%s"],"properties":[{"id":"office"},{"id":"wikidata"},{"id":"claimsAbout"},\
				{"id":"name","settings":{"limit":1}}]}""".formatted(GOVERNOR, MAYOR));
		assertMeets("extension", extended);
		assertThat(text(extended, "$.rows." + GOVERNOR + ".office[0].name")).isEqualTo("Governor of Norrland");
		assertThat(text(extended, "$.rows." + MAYOR + ".wikidata[0].str")).isEqualTo("Q99001");
		assertThat(text(extended, "$.rows." + MAYOR + ".name.length()")).isEqualTo("1");
		assertThat(text(extended, "$.rows." + GOVERNOR + ".claimsAbout[0].int")).isEqualTo("6");
		assertThat(text(extended, "$.meta[0].id")).isEqualTo("office");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					{"query":"Mara Lindqvist"}                                             | Mara Lindqvist | true
					{"query":"MARA LINDQVIST","type":["person"]}                           | Mara Lindqvist | true
					{"query":"Mara Lindquist"}                                             | Mara Lindqvist | false
					{"query":"Brandt, Tomas"}                                              | Tomas Brandt   | true
					{"query":"Somebody","properties":[{"pid":"wikidata","v":"q99001"}]}    | Mara Lindqvist | true
					{"query":"Somebody","properties":[{"pid":"identifier","v":["wikidata:Q99001"]}]} | Mara Lindqvist | true
					{"query":"Mara Lindqvist","properties":[{"pid":"outlet","v":"Unheard Mail"}]} | Mara Lindqvist | false
					{"query":"Tomas Brandt","properties":[{"pid":"office","v":{"id":"t7pkdddx76xsk","name":"x"}}]} | Tomas Brandt | true
					{"query":"Brandt","properties":[{"pid":"office","v":"governor of norrland"}]} | Tomas Brandt | true
					{"query":"Mara Lindqvist","type":{"id":"office"},"type_strict":"should"} | Mara Lindqvist | false
					""")
	void theLikeliestComesFirstAndIsAMatchOnlyWhereItIsSafe(String query, String name, boolean match) {
		MvcTestResult answer = get("/api/reconcile?queries={queries}", "{\"q\":" + query + "}");

		assertMeets("results", answer);
		assertThat(text(answer, "$.q.result[0].name")).isEqualTo(name);
		assertThat(text(answer, "$.q.result[0].match")).isEqualTo(Boolean.toString(match));
	}

	@Test
	void anotherKindIsNoCandidateWhereTheTypeIsStrict() {
		assertThat(text(
				get("/api/reconcile?queries={queries}", "{\"q\":{\"query\":\"Mara Lindqvist\",\"type\":\"office\"}}"),
				"$.q.result.length()"))
			.isEqualTo("0");
	}

	@Test
	void thePreviewIsASmallPageThatProgramsOfThisMachineMayFrame() {
		MvcTestResult preview = get("/api/reconcile/preview?id=" + MAYOR);

		assertThat(preview).hasStatusOk().hasContentTypeCompatibleWith(MediaType.TEXT_HTML);
		assertThat(preview).bodyText().contains("Mara Lindqvist", "person", "wikidata:Q99001");
		assertThat(preview).headers().doesNotContainHeader("X-Frame-Options");
		assertThat(preview.getResponse().getHeader("Content-Security-Policy"))
			.contains("frame-ancestors 'self' http://localhost:*");
		assertThat(get("/api/reconcile/preview?id=nobody")).hasStatus(404);
	}

	@Test
	void pagesOfProgramsOnThisMachineMayAskAndOthersMayNot() {
		var openRefine = this.http.post()
			.uri("/api/reconcile")
			.header("Origin", "http://127.0.0.1:3333")
			.header("Sec-Fetch-Site", "cross-site")
			.contentType(MediaType.APPLICATION_FORM_URLENCODED)
			.param("queries", "{\"q\":{\"query\":\"Brandt\"}}")
			.exchange();
		assertThat(openRefine).hasStatusOk().headers().hasValue("Access-Control-Allow-Origin", "http://127.0.0.1:3333");
		assertThat(this.http.get().uri("/api/reconcile").header("Origin", "https://elsewhere.example").exchange())
			.hasStatus(403);
		assertThat(this.http.post()
			.uri("/api/reconcile")
			.header("Origin", "https://elsewhere.example")
			.contentType(MediaType.APPLICATION_FORM_URLENCODED)
			.param("queries", "{}")
			.exchange()).hasStatus(403);
		assertThat(this.http.get().uri("/api/actors").header("Origin", "http://127.0.0.1:3333").exchange()).headers()
			.doesNotContainHeader("Access-Control-Allow-Origin");
		assertThat(this.http.put()
			.uri("/api/actors/" + MAYOR + "/identifiers")
			.header("Origin", "http://127.0.0.1:3333")
			.contentType(MediaType.APPLICATION_JSON)
			.content("{\"identifiers\":[]}")
			.exchange()).hasStatus(403);
	}

	@ParameterizedTest
	@ValueSource(strings = { "[]", "{", "{\"q\":{}}", "{\"q\":{\"query\":\"\"}}", "{\"q\":\"Mara\"}",
			"{\"q\":{\"query\":\"x\",\"type\":\"robot\"}}",
			"{\"q\":{\"query\":\"x\",\"properties\":[{\"pid\":\"height\",\"v\":\"2\"}]}}" })
	void whatIsNoBatchIsRefused(String queries) {
		List<String> before = GraphDump.of(this.graph.driver());

		assertThat(post("queries", queries)).hasStatus(400).hasContentType(MediaType.APPLICATION_PROBLEM_JSON);
		assertThat(post("extend", queries)).hasStatus(400);
		assertThat(GraphDump.of(this.graph.driver())).isEqualTo(before);
	}

	private void assertMeets(String schema, MvcTestResult answer) {
		assertThat(answer).hasStatusOk().hasContentType(MediaType.APPLICATION_JSON);
		assertThat(SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
			.getSchema(ReconcileIT.class.getResourceAsStream(schema + ".schema.json"))
			.validate(body(answer), InputFormat.JSON)).isEmpty();
	}

	private MvcTestResult get(String address, Object... values) {
		return this.http.get().uri(address, values).exchange();
	}

	private MvcTestResult post(String parameter, String value) {
		return this.http.post()
			.uri("/api/reconcile")
			.contentType(MediaType.APPLICATION_FORM_URLENCODED)
			.param(parameter, value)
			.exchange();
	}

	private static String text(MvcTestResult answer, String path) {
		return JsonPath.read(body(answer), path).toString();
	}

	private static String body(MvcTestResult answer) {
		try {
			return answer.getResponse().getContentAsString();
		}
		catch (UnsupportedEncodingException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
