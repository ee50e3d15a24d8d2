package org.onrecord.query.cypher;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.knowledge.OnRecordException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class JudgeTest {

	static List<StatementFile.Named> hostile() {
		return StatementFile.read("hostile-statements.cypher")
			.stream()
			.filter((statement) -> !statement.heading().equals("cut by the limits"))
			.toList();
	}

	@ParameterizedTest
	@MethodSource("hostile")
	void itsTextAloneTellsThatItIsHostile(StatementFile.Named statement) {
		assertThatExceptionOfType(OnRecordException.class).isThrownBy(() -> judge(statement.text()))
			.satisfies((refusal) -> assertThat(refusal.problem()).isEqualTo("refused-statement"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "RETURN reduce(s = '', i IN range(1, 1000) | s + 'x') AS s",
			"RETURN reduce(l = [], i IN range(1, 500) | l + i) AS l",
			"RETURN reduce(l = [], i IN range(1, 500) | CASE WHEN i IN l THEN l ELSE l + i END) AS l",
			"RETURN reduce(best = 0, i IN range(1, 50000) | CASE WHEN i > best THEN i ELSE best END) AS b",
			"RETURN [x IN range(1, 1000) | [y IN range(1, 100) | x * y]] AS table",
			"UNWIND range(1, 1000) AS a UNWIND range(1, 1000) AS b RETURN count(*) AS n",
			"MATCH (a)-[r]->(b) WITH a, collect(b) AS bs RETURN [x IN bs WHERE none(y IN bs WHERE y.name < x.name)] AS first",
			"MATCH p = (a)-[*..5]-(b) RETURN [n IN nodes(p) | n.name] AS names, reduce(t = 0, r IN relationships(p) | t + r.claims) AS claims",
			"MATCH (c:Claim) WITH collect(c.text)[..1000] AS ts RETURN reduce(s = '', t IN ts | s + t) AS s",
			"MATCH (c:Claim) RETURN toUpper(trim(replace(c.text, '  ', ' '))) + '.' AS t",
			"MATCH (c:Claim) WHERE c.text =~ '(?i).*\\\\b(mayor|governor)s?\\\\b.*' RETURN c",
			"MATCH (c:Claim) RETURN [w IN split(toLower(c.text), ' ') WHERE size(w) > 3] AS words",
			"MATCH (c:Claim) UNWIND split(toLower(c.text), ' ') AS word RETURN word, count(*) AS n ORDER BY n DESC LIMIT 20" })
	void anOrdinaryStatementPasses(String statement) {
		assertThatCode(() -> judge(statement)).doesNotThrowAnyException();
	}

	@Test
	void parametersAreMeasuredAsTheyAre() {
		String statement = "RETURN size([x IN range(1, $n) | $text]) AS n";

		assertThatCode(() -> judge(statement, Map.of("n", 10L, "text", "x".repeat(1000)))).doesNotThrowAnyException();
		assertRefused(statement, Map.of("n", 90_000L, "text", "x".repeat(1000)), "appetite");
		assertRefused(statement, Map.of("n", 1_000_000_000L, "text", "x"), "appetite");
		assertRefused("RETURN 'aaaaaaaaaaaaaaaaaaaaaaaa!' =~ $pattern AS b", Map.of("pattern", "(a+)+"), "appetite");
	}

	@Test
	void aRangeWithoutAKnownParameterIsLeftToTheDatabaseToRefuse() {
		assertRefused("RETURN range(1, $n) AS l", Map.of(), "appetite");
	}

	@Test
	void whatIsNoCypherTellsLineAndColumn() {
		assertThatExceptionOfType(OnRecordException.class).isThrownBy(() -> judge("MATCH (a)\nRETRUN a"))
			.satisfies((refusal) -> {
				assertThat(refusal.problem()).isEqualTo("invalid-statement");
				assertThat(refusal.details()).containsEntry("line", 2).containsEntry("column", 1);
			})
			.withMessageContaining("RETRUN");
	}

	@Test
	void aStatementMayEndWithASemicolon() {
		assertThatCode(() -> judge("RETURN 1 AS one;")).doesNotThrowAnyException();
	}

	private static void assertRefused(String statement, Map<String, Object> parameters, String guard) {
		assertThatExceptionOfType(OnRecordException.class).isThrownBy(() -> judge(statement, parameters))
			.satisfies((refusal) -> assertThat(refusal.details()).containsEntry("guard", guard));
	}

	private static Amount judge(String statement) {
		return judge(statement, Map.of());
	}

	private static Amount judge(String statement, Map<String, Object> parameters) {
		return Judge.judge(new AskedStatement(statement, Map.copyOf(parameters)));
	}

}
