package org.onrecord.query;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.driver.Result;
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

	/** Statements that begin with the ids of claims that another finds. */
	private static final List<String> CONTINUING = List.of("claims-shown", "claims-counted", "claims-drawn");

	private static final Map<String, Explained> EXPLAINED = new ConcurrentHashMap<>();

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
	@ValueSource(strings = { "claims", "claims-oldest", "claims-by-speaker", "claims-by-speaker-oldest", "claims-about",
			"claims-about-oldest", "claims-by-speaker-about", "claims-by-speaker-about-oldest", "claims-by-relation",
			"claims-by-relation-oldest", "articles", "articles-oldest", "actors" })
	void pagesComeFromTheIndexInTheirOrder(String name) {
		assertThat(operators(name)).doesNotContain("Sort", "Top", "PartialTop", "PartialSort")
			.anyMatch((operator) -> operator.contains("IndexSeek"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "claims-by-relations", "claims-by-relations-oldest", "claims-by-outlets",
			"claims-by-outlets-oldest" })
	void severalRelationsAndOutletsAreMergedFromTheIndexInTheirOrder(String name) {
		assertThat(operators(name)).doesNotContain("Sort", "PartialTop", "PartialSort")
			.anyMatch((operator) -> operator.contains("IndexSeek"))
			.containsOnlyOnce("Top");
	}

	@ParameterizedTest
	@MethodSource("finding")
	void aFindingStatementKeepsItsPlanWhereAnotherContinuesIt(String name) {
		CypherFile finding = this.graph.files().get("query", name);
		List<String> alone = operators(name);
		for (String then : CONTINUING) {
			CypherFile continuing = this.graph.files().get("query", then);
			Map<String, Object> values = examples(finding);
			values.putAll(examples(continuing));
			List<String> operators = new ArrayList<>();
			collect(explained(Prepared.of(Chain.of(finding, continuing)), values).summary().plan(), operators);

			assertThat(operators).as(then).doesNotContainAnyElementsOf(SCANS).doesNotContain("Sort", "PartialSort");
			for (String sorting : List.of("Top", "PartialTop")) {
				assertThat(Collections.frequency(operators, sorting)).as(then + ": " + sorting)
					.isEqualTo(Collections.frequency(alone, sorting));
			}
		}
	}

	/**
	 * They are near-copies: what one asks for, all ask for, of claims and of newer ones.
	 */
	@ParameterizedTest
	@MethodSource("finding")
	void everyFindingStatementHasEveryFilter(String name) {
		String text = this.graph.files().get("query", name).text().replaceAll("(?m)^ +", "");

		for (String claim : List.of("c", "newer")) {
			for (String words : List.of("relation", "polarity", "modality", "manner", "status")) {
				if (!name.startsWith("claims-by-relation") || !words.equals("relation")) {
					assertThat(text)
						.contains("AND ($%s IS NULL OR %s.%s IN $%s)\n".formatted(words, claim, words, words));
				}
			}
			assertThat(text).contains("AND ($confidence IS NULL OR %s.confidence >= $confidence)\n".formatted(claim),
					"AND ($outlet IS NULL OR any(outlet IN $outlet WHERE toLower(outlet) = toLower(%s.outlet)))\n"
						.formatted(claim));
		}
		assertThat(text).contains("AND newer.date <= $to\n", "LIMIT $limit");
	}

	static Stream<String> finding() {
		return statements().filter((name) -> name.startsWith("claims") && !CONTINUING.contains(name));
	}

	@ParameterizedTest
	@MethodSource("statements")
	void noStatementWrites(String name) {
		assertThat(explained(name).summary().queryType()).isEqualTo(QueryType.READ_ONLY);
	}

	@ParameterizedTest
	@MethodSource("statements")
	void noStatementSortsWithoutALimit(String name) {
		assertThat(operators(name)).doesNotContain("Sort", "PartialSort");
	}

	@ParameterizedTest
	@MethodSource("statements")
	void theHeadNamesColumnsThatAreReturned(String name) {
		CypherFile file = this.graph.files().get("query", name);

		assertThat(explained(name).columns()).containsAll(file.page().stream().map(CypherFile.PageKey::column).toList())
			.containsAll(file.graph());
	}

	@ParameterizedTest
	@ValueSource(strings = { "relations", "relations-by-subject", "relations-by-object", "relations-around",
			"relations-among", "actor-shown", "paths", "who-to-whom", "common-subjects", "ego-network" })
	void statementsAboutEdgesNameEveryTypeOfEdge(String name) {
		String text = this.graph.files().get("query", name).text();

		assertThat(RelationType.values()).allSatisfy((type) -> assertThat(text).contains(type.name()));
	}

	@Test
	void asManyReportsAreCountedAsTheAnswerSays() {
		assertThat(this.graph.files().get("query", "claims-shown").text())
			.contains("WITH same LIMIT " + ClaimAnswer.MOST_REPORTS + "\n");
	}

	private List<String> operators(String name) {
		List<String> operators = new ArrayList<>();
		collect(explained(name).summary().plan(), operators);
		return operators;
	}

	private Explained explained(String name) {
		return EXPLAINED.computeIfAbsent(name, (key) -> {
			CypherFile file = this.graph.files().get("query", name);
			return explained(Prepared.of(file), examples(file));
		});
	}

	/** As it is sent. */
	private Explained explained(Prepared statement, Map<String, Object> values) {
		try (Session session = this.graph.driver().session()) {
			Result result = session.run("EXPLAIN " + statement.text(), statement.with(values));
			return new Explained(result.keys(), result.consume());
		}
	}

	private static Map<String, Object> examples(CypherFile file) {
		Map<String, Object> values = new HashMap<>();
		file.parameters()
			.forEach((parameter) -> values.put(parameter.name(), Typed.value(parameter, example(parameter))));
		return values;
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

	/** What the database says of a statement that it does not run. */
	private record Explained(List<String> columns, ResultSummary summary) {

	}

}
