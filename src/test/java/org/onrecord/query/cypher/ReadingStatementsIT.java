package org.onrecord.query.cypher;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.onrecord.graph.TestGraph;
import org.onrecord.query.HarbourTown;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

/** Ordinary statements of every shape pass all guards and bring rows. */
@OnCypherGraph
class ReadingStatementsIT {

	private static final Map<String, Object> PARAMETERS = Map.of("name", "Mara Lindqvist", "names",
			List.of("Mara Lindqvist", "Nobody"), "limit", 2, "pattern", "Mara .*", "rows",
			List.of(Map.of("name", "pier", "size", 4), Map.of("name", "quay", "size", 2)), "words", "lindqvist", "from",
			"2031-01-01", "label", "Person", "key", "name");

	@Autowired
	private MockMvcTester http;

	@BeforeAll
	static void store() {
		TestGraph.inProcess().clear().writer().store(HarbourTown.readings());
		TestGraph.inProcess().run("CALL db.awaitIndexes(60)", Map.of());
	}

	static List<StatementFile.Named> statements() {
		return StatementFile.read("reading-statements.cypher");
	}

	@ParameterizedTest
	@MethodSource("statements")
	void anOrdinaryStatementBringsRows(StatementFile.Named statement) {
		MvcTestResult answer = Asked.of(this.http, statement.text(), PARAMETERS);

		assertThat(answer).hasStatusOk();
		assertThat(answer).bodyJson().extractingPath("$.rows").asArray().isNotEmpty();
		assertThat(answer).bodyJson().extractingPath("$.truncated").isEqualTo(false);
	}

	@Test
	void thereAreMoreThanSixtyOfThem() {
		assertThat(statements()).hasSizeGreaterThan(60).doesNotHaveDuplicates();
	}

}
