package org.onrecord.graph;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * How the database would answer each stored statement. None may read all nodes of a label
 * or sort more than a page; a new file in {@code cypher} is looked at without further
 * ado. The planner decides by statistics, so there are a few hundred articles.
 */
class PlansIT {

	/** Statements that sort a handful of rows, and which. */
	private static final Map<String, String> SORTS_A_FEW = Map.of("graph/project-claims",
			"the mentions that one claim names", "export/edges", "the edges that begin at one actor", "export/edges-of",
			"the edges that begin at one actor", "export/ties", "the actors of one claim", "export/ties-of",
			"the actors of one claim", "export/past-ties", "the ties of one node", "export/collection-members",
			"the articles of one collection", "export/collection-members-of", "the articles of one collection");

	private static final TestGraph GRAPH = TestGraph.inProcess();

	@BeforeAll
	static void store() {
		GRAPH.clear().writer().store(Readings.generate(300));
		GRAPH.run("CALL db.prepareForReplanning(60)", Map.of());
	}

	@TestFactory
	Stream<DynamicTest> everyStatementIsAnsweredFromIndexes() {
		return GRAPH.files()
			.all()
			.stream()
			.filter((file) -> !"schema".equals(file.folder()))
			.map((file) -> DynamicTest.dynamicTest(file.folder() + "/" + file.name(), () -> assertPlan(file)));
	}

	@ParameterizedTest
	@ValueSource(strings = { "MATCH (c:Claim) RETURN c", "MATCH (n) RETURN n LIMIT 1", "MATCH ()-[r:MADE]->() RETURN r",
			"MATCH (c:Claim) WHERE c.speaker = 'x' RETURN c" })
	void aStatementThatReadsEverythingIsFound(String statement) {
		assertThat(Plans.operators(GRAPH, statement)).anyMatch(Plans::readsAll);
	}

	@Test
	void aStatementThatSortsEverythingIsFound() {
		assertThat(Plans.operators(GRAPH, "MATCH (a:Actor) WHERE a.id > '' RETURN a.id ORDER BY a.names"))
			.anyMatch(Plans::sortsAll);
	}

	private static void assertPlan(CypherFile file) {
		List<String> operators = Plans.operators(GRAPH, file.text());
		assertThat(operators).as("operators of the plan").noneMatch(Plans::readsAll);
		if (!SORTS_A_FEW.containsKey(file.folder() + "/" + file.name())) {
			assertThat(operators).as("operators of the plan").noneMatch(Plans::sortsAll);
		}
	}

}
