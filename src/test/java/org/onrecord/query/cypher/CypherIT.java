package org.onrecord.query.cypher;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.graph.TestGraph;
import org.onrecord.query.HarbourTown;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.http.MediaType;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

@OnCypherGraph
@ExtendWith(OutputCaptureExtension.class)
@TestPropertySource(properties = "logging.level.org.onrecord.audit=info")
class CypherIT {

	@Autowired
	private MockMvcTester http;

	@BeforeEach
	void store() {
		TestGraph.inProcess().clear().writer().store(HarbourTown.readings());
	}

	@Test
	void rowsComeBackWithTheirColumns() {
		MvcTestResult answer = Asked.of(this.http, "UNWIND $names AS name RETURN name, size(name) AS letters",
				Map.of("names", List.of("pier", "quayside")));

		assertThat(answer).hasStatusOk().hasContentTypeCompatibleWith(MediaType.APPLICATION_JSON);
		assertThat(answer).bodyJson().extractingPath("$.columns").isEqualTo(List.of("name", "letters"));
		assertThat(answer).bodyJson()
			.extractingPath("$.rows")
			.isEqualTo(List.of(Map.of("name", "pier", "letters", 4), Map.of("name", "quayside", "letters", 8)));
		assertThat(answer).bodyJson().extractingPath("$.truncated").isEqualTo(false);
	}

	@Test
	void aLimitCutsAndSaysSo() {
		MvcTestResult answer = Asked.of(this.http, "/api/cypher?limit=2", "UNWIND range(1, 3) AS i RETURN i", Map.of());

		assertThat(answer).bodyJson().extractingPath("$.rows").asArray().hasSize(2);
		assertThat(answer).bodyJson().extractingPath("$.truncated").isEqualTo(true);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			RETURN 1 +                    | line 1, column 11
			MATCH (a)\\nRETURN b          | line 2, column 8
			RETURN $missing AS m          | missing
			RETURN 1 / 0 AS n             | / by zero
			RETURN toInteger([1]) AS n    | toInteger
			CALL db.index.fulltext.queryNodes('actorNames', '"open') YIELD node RETURN node | open
			""")
	void whatTheDatabaseCannotRunAnswersItsWordsAndThePlace(String statement, String words) {
		MvcTestResult answer = Asked.of(this.http, statement.replace("\\n", "\n"));

		assertThat(answer).hasStatus(400).bodyJson().extractingPath("$.type").isEqualTo("/problems/invalid-statement");
		assertThat(answer).bodyJson()
			.extractingPath("$.detail")
			.asString()
			.contains(words)
			.doesNotContain("EXPLAIN", "org.");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			{"query": "RETURN 1", "params": {}}            | params
			{"parameters": {}}                             | query
			{"query": 1}                                   | query
			{"query": "RETURN 1", "query": "RETURN 2"}     | Duplicate
			{"query": "RETURN 1", "parameters": []}        | parameters
			[1]                                            | JSON object
			null                                           | JSON object
			{"query": "  "}                                | query
			{"query": "RETURN $a", "parameters": {"a": 123456789012345678901}} | 64 bits
			""")
	void aBodyThatIsNoStatementIsRefusedWithTheReason(String body, String words) {
		assertThat(post("/api/cypher", body)).hasStatus(400).bodyText().contains(words);
	}

	@Test
	void aBodyThatIsTooLargeIsRefused() {
		String body = "{\"query\": \"RETURN $a\", \"parameters\": {\"a\": \"" + "x".repeat(1_100_000) + "\"}}";

		assertThat(post("/api/cypher", body)).hasStatus(413).bodyText().contains("/problems/statement-too-large");
	}

	@ParameterizedTest
	@CsvSource({ "limit=0", "limit=10001", "limit=many", "format=wav", "colour=red" })
	void aParameterThatMakesNoSenseIsRefused(String parameter) {
		MvcTestResult answer = Asked.of(this.http, "/api/cypher?" + parameter, "RETURN 1", Map.of());

		assertThat(answer).hasStatus(400)
			.bodyJson()
			.extractingPath("$.parameter")
			.isEqualTo(parameter.substring(0, parameter.indexOf("=")));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			csv     | text/csv             | Mara Lindqvist
			ndjson  | application/x-ndjson | {"a":{
			graphml | application/graphml+xml | <graphml
			""")
	void rowsComeInTheFormThatIsAskedFor(String format, String type, String beginning) {
		MvcTestResult answer = Asked.of(this.http, "/api/cypher?format=" + format,
				"MATCH (a:Actor {name: 'Mara Lindqvist'})-[r:CRITICIZED]->(b) RETURN a, r, b", Map.of());

		assertThat(answer).hasStatusOk().hasContentTypeCompatibleWith(type);
		assertThat(answer).bodyText().contains(beginning);
	}

	@Test
	void eachStatementLeavesALineWithoutTheValuesOfItsParameters(CapturedOutput output) {
		Asked.of(this.http, "RETURN $word AS word", Map.of("word", "confidential"));
		Asked.of(this.http, "CREATE (n:Intruder)");

		assertThat(output.getOut().lines().filter((line) -> line.contains("act=cypher"))).satisfiesExactly(
				(line) -> assertThat(line).contains("verdict=answered rows=1", "RETURN $word AS word")
					.doesNotContain("confidential"),
				(line) -> assertThat(line).contains("verdict=refused-statement:clauses rows=0", "CREATE (n:Intruder)"));
	}

	private MvcTestResult post(String address, String body) {
		return this.http.post().uri(address).contentType(MediaType.APPLICATION_JSON).content(body).exchange();
	}

}
