package org.onrecord.query;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.onrecord.graph.CypherFile;
import org.onrecord.graph.TestGraph;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Bean;
import org.springframework.http.MediaType;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

import static org.assertj.core.api.Assertions.assertThat;

/** What a question may take and may do: so much time, and no writing. */
@SpringBootTest(properties = { "onrecord.sample=false", "onrecord.query.timeout=1s" })
@AutoConfigureMockMvc
@ContextConfiguration(initializers = TestGraph.Context.class)
class TimeLimitIT {

	@Autowired
	private MockMvcTester http;

	@Test
	void aQuestionThatTakesTooLongIsGivenUpAndSaysSo() {
		MvcTestResult answer = this.http.get().uri("/api/test/endless").exchange();

		assertThat(answer).hasStatus(503).hasContentType(MediaType.APPLICATION_PROBLEM_JSON);
		assertThat(answer).bodyJson().extractingPath("$.type").isEqualTo("/problems/too-costly");
		assertThat(answer).bodyText().contains("Ask for less").doesNotContain("Neo4j", "Exception");
		assertThat(this.http.get().uri("/api/about")).hasStatusOk();
	}

	@Test
	void aQuestionThatWritesIsRefusedAndNothingIsWritten() {
		assertThat(this.http.get().uri("/api/test/writing")).hasStatus(500)
			.bodyText()
			.contains("/problems/internal")
			.doesNotContain("Intruder");
		assertThat(this.http.get().uri("/api/test/intruders")).bodyText().isEqualTo("0");
	}

	@TestConfiguration
	static class Statements {

		@Bean
		Asked asked(Asking asking) {
			return new Asked(asking);
		}

	}

	/**
	 * Asks as the answers of the program do, but what no statement of the program asks.
	 */
	@RestController
	record Asked(Asking asking) {

		@GetMapping("/api/test/endless")
		long endless() {
			return ask("UNWIND range(1, 1000000) AS a UNWIND range(1, 1000000) AS b RETURN sum(a * b % 7) AS n");
		}

		@GetMapping("/api/test/writing")
		long writing() {
			return ask("CREATE (n:Intruder) RETURN count(n) AS n");
		}

		@GetMapping("/api/test/intruders")
		long intruders() {
			return ask("MATCH (n:Intruder) RETURN count(n) AS n");
		}

		private long ask(String statement) {
			CypherFile file = new CypherFile("query", "test", "How many?", "", null, List.of(), List.of(), List.of(),
					statement);
			return this.asking.rows(file, Map.of(), (row) -> row.get("n").asLong()).get(0);
		}

	}

}
