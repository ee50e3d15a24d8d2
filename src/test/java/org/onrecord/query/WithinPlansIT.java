package org.onrecord.query;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.onrecord.graph.CypherFile;
import org.onrecord.graph.Plans;
import org.onrecord.graph.Readings;
import org.onrecord.graph.TestGraph;
import org.onrecord.knowledge.Reading;

import static org.assertj.core.api.Assertions.assertThat;

/** How the database would answer each statement within a collection. */
class WithinPlansIT {

	private static final TestGraph GRAPH = TestGraph.inProcess();

	@BeforeAll
	static void store() {
		List<Reading> readings = Readings.generate(300);
		GRAPH.clear().writer().store(readings);
		String id = GRAPH.collectionWriter().make("Some", "");
		GRAPH.collectionWriter()
			.put(id, readings.subList(0, 100).stream().map((reading) -> reading.article().id()).toList());
		GRAPH.run("CALL db.prepareForReplanning(60)", Map.of());
	}

	@TestFactory
	Stream<DynamicTest> everyStatementIsAnsweredFromIndexes() {
		return GRAPH.files()
			.folder("query")
			.stream()
			.filter(Within::limits)
			.flatMap((file) -> Stream.of(true, false)
				.map((few) -> DynamicTest.dynamicTest(file.name() + ", few " + few,
						() -> assertPlan(Within.of(file, few)))));
	}

	private static void assertPlan(CypherFile limited) {
		List<String> operators = Plans.operators(GRAPH, limited.text());
		assertThat(operators).as("operators of the plan").noneMatch(Plans::readsAll).noneMatch(Plans::sortsAll);
	}

}
