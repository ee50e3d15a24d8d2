package org.onrecord.graph;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.driver.Session;
import org.neo4j.driver.summary.Plan;

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
			"the actors of one claim");

	private static final Set<String> UNBOUNDED = Set.of("Sort", "PartialSort");

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
		assertThat(operators(statement)).anyMatch(PlansIT::readsAll);
	}

	@Test
	void aStatementThatSortsEverythingIsFound() {
		assertThat(operators("MATCH (a:Actor) WHERE a.id > '' RETURN a.id ORDER BY a.names"))
			.anyMatch(UNBOUNDED::contains);
	}

	private static void assertPlan(CypherFile file) {
		List<String> operators = operators(file.text());
		assertThat(operators).as("operators of the plan").noneMatch(PlansIT::readsAll);
		if (!SORTS_A_FEW.containsKey(file.folder() + "/" + file.name())) {
			assertThat(operators).as("operators of the plan").noneMatch(UNBOUNDED::contains);
		}
	}

	private static List<String> operators(String statement) {
		List<String> operators = new ArrayList<>();
		try (Session session = GRAPH.driver().session()) {
			collect(session.run("EXPLAIN " + statement, Map.of()).consume().plan(), operators);
		}
		return operators;
	}

	private static boolean readsAll(String operator) {
		return operator.contains("AllNodesScan") || operator.contains("ByLabelScan") || operator.contains("LabelsScan")
				|| operator.contains("RelationshipTypeScan") || operator.contains("AllRelationshipsScan")
				|| operator.contains("RelationshipTypesScan");
	}

	private static void collect(Plan plan, List<String> operators) {
		operators.add(plan.operatorType().replaceFirst("@.*", ""));
		plan.children().forEach((child) -> collect(child, operators));
	}

}
