package org.onrecord.query;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.driver.Session;
import org.neo4j.driver.summary.Plan;
import org.neo4j.driver.summary.QueryType;
import org.neo4j.driver.summary.ResultSummary;
import org.onrecord.graph.CypherFile;
import org.onrecord.graph.TestGraph;
import org.onrecord.knowledge.RelationType;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * How the database means to run the statements of this room, looked at with the graph
 * small: a plan that scans or sorts shows the same operators as on a large one.
 */
class StatementsIT {

	private static final Set<String> SCANS = Set.of("AllNodesScan", "NodeByLabelScan", "UnionNodeByLabelsScan",
			"DirectedAllRelationshipsScan", "UndirectedAllRelationshipsScan");

	private final TestGraph graph = TestGraph.inProcess();

	static Stream<String> statements() {
		return TestGraph.inProcess().files().folder("query").stream().map(CypherFile::name);
	}

	@ParameterizedTest
	@MethodSource("statements")
	void noStatementReadsEverything(String name) {
		assertThat(operators(name)).doesNotContainAnyElementsOf(SCANS);
	}

	@ParameterizedTest
	@ValueSource(strings = { "claims", "claims-by-speaker", "claims-about", "claims-by-speaker-about",
			"claims-by-relation", "articles", "actors" })
	void pagesComeFromTheIndexInTheirOrder(String name) {
		assertThat(operators(name)).doesNotContain("Sort", "Top", "PartialTop", "PartialSort")
			.anyMatch((operator) -> operator.contains("IndexSeek"));
	}

	@ParameterizedTest
	@MethodSource("statements")
	void noStatementWrites(String name) {
		assertThat(explained(name).queryType()).isEqualTo(QueryType.READ_ONLY);
	}

	@ParameterizedTest
	@MethodSource("statements")
	void noStatementSortsWithoutALimit(String name) {
		assertThat(operators(name)).doesNotContain("Sort", "PartialSort");
	}

	@ParameterizedTest
	@ValueSource(strings = { "relations", "relations-by-subject", "relations-by-object", "relations-around",
			"relations-among", "actor-relations", "paths" })
	void statementsAboutEdgesNameEveryTypeOfEdge(String name) {
		String text = this.graph.files().get("query", name).text();

		assertThat(RelationType.values()).allSatisfy((type) -> assertThat(text).contains(type.name()));
	}

	private List<String> operators(String name) {
		List<String> operators = new ArrayList<>();
		collect(explained(name).plan(), operators);
		return operators;
	}

	private ResultSummary explained(String name) {
		CypherFile file = this.graph.files().get("query", name);
		Map<String, Object> values = new HashMap<>();
		file.parameters()
			.forEach((parameter) -> values.put(parameter.name(), Typed.value(parameter, example(parameter))));
		try (Session session = this.graph.driver().session()) {
			return session.run("EXPLAIN " + file.text(), values).consume();
		}
	}

	private static String example(CypherFile.Parameter parameter) {
		if (parameter.defaultValue() != null) {
			return null;
		}
		return (parameter.example() != null) ? parameter.example() : "some";
	}

	private static void collect(Plan plan, List<String> operators) {
		operators.add(plan.operatorType().replace("@neo4j", ""));
		plan.children().forEach((child) -> collect(child, operators));
	}

}
