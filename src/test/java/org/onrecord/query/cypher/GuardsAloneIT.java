package org.onrecord.query.cypher;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.driver.Session;
import org.neo4j.driver.SimpleQueryRunner;
import org.neo4j.driver.exceptions.ClientException;
import org.neo4j.driver.exceptions.Neo4jException;
import org.onrecord.graph.TestGraph;
import org.onrecord.knowledge.OnRecordException;
import org.springframework.util.unit.DataSize;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** Each guard by itself, with the others left out. */
class GuardsAloneIT {

	private static final Duration LONG = Duration.ofSeconds(30);

	private final TestGraph graph = TestGraph.inProcess();

	private final ReadAccess access = new ReadAccess(this.graph.driver(), this.graph.connection());

	@BeforeEach
	void clear() {
		this.graph.clear();
	}

	@ParameterizedTest
	@ValueSource(strings = { "CREATE (n:Intruder)", "MERGE (n:Intruder {id: 1})", "CALL { CREATE (n:Intruder) }",
			"FOREACH (i IN [1] | CREATE (:Intruder))", "CALL db.createLabel('Intruder')",
			"CREATE INDEX intruder FOR (n:Actor) ON (n.x)" })
	void theAccessModeAloneStopsWhatWrites(String statement) {
		assertThatExceptionOfType(ClientException.class)
			.isThrownBy(() -> this.access.reading(LONG, 10, (transaction) -> transaction.run(statement).consume()))
			.satisfies((fault) -> assertThat(StatementFaults.told(fault, (message) -> message)).isInstanceOfSatisfying(
					OnRecordException.class,
					(refusal) -> assertThat(refusal.problem()).isIn("refused-statement", "invalid-statement")));
		assertThat(intruders()).isZero();
	}

	@Test
	void theAccessModeLetsReadingPass() {
		this.access.reading(LONG, 10,
				(transaction) -> assertThat(transaction.run("RETURN 1 AS one").single().get("one").asInt()).isOne());
	}

	@ParameterizedTest
	@ValueSource(strings = { "CREATE (n:Intruder)", "MATCH (n) SET n.name = 'x' RETURN n", "MATCH (n) DETACH DELETE n",
			"CALL { CREATE (n:Intruder) }", "FOREACH (i IN [1] | CREATE (:Intruder))",
			"CREATE INDEX intruder FOR (n:Actor) ON (n.x)" })
	void thePlanAloneStopsWhatWrites(String statement) {
		inWritingSession((database) -> assertThatExceptionOfType(OnRecordException.class)
			.isThrownBy(() -> ReadOnlyPlan.assertReadOnly(database, AskedStatement.of(statement)))
			.satisfies((refusal) -> assertThat(refusal.details()).containsEntry("guard", "plan")));
		assertThat(intruders()).isZero();
	}

	@Test
	void thePlanLetsReadingPassWithoutRunningIt() {
		inWritingSession((database) -> ReadOnlyPlan.assertReadOnly(database,
				AskedStatement.of("UNWIND range(1, 1000000000) AS i RETURN count(i)")));
	}

	@Test
	void aPlanThatCannotBeMadeTellsThePlaceInTheStatementAsItWasAsked() {
		inWritingSession((database) -> assertThatExceptionOfType(OnRecordException.class)
			.isThrownBy(() -> ReadOnlyPlan.assertReadOnly(database, AskedStatement.of("RETURN nobody")))
			.withMessageContaining("line 1, column 8 (offset: 7)")
			.satisfies((refusal) -> assertThat(refusal.problem()).isEqualTo("invalid-statement")));
	}

	@Test
	void theTimeLimitAloneStopsWhatRunsOn() {
		assertThatExceptionOfType(Neo4jException.class).isThrownBy(() -> this.access.reading(Duration.ofSeconds(1), 10,
				(transaction) -> transaction
					.run("UNWIND range(1, 1000000000) AS a UNWIND range(1, 1000) AS b RETURN sum(a + b) AS s")
					.consume()))
			.satisfies((fault) -> assertThat(StatementFaults.isTooCostly(fault)).isTrue());
	}

	@Test
	void theRowLimitAloneCutsTheAnswer() {
		Reading reading = new Reading(7, Long.MAX_VALUE);
		this.access.reading(LONG, 10,
				(transaction) -> reading.read(transaction.run("UNWIND range(1, 100000000) AS i RETURN i")));

		assertThat(reading.rows()).hasSize(7);
		assertThat(reading.isTruncated()).isTrue();
		assertThat(reading.columns()).containsExactly("i");
	}

	@Test
	void asManyRowsAsMayBeAreNotCut() {
		Reading reading = new Reading(7, Long.MAX_VALUE);
		this.access.reading(LONG, 10,
				(transaction) -> reading.read(transaction.run("UNWIND range(1, 7) AS i RETURN i")));

		assertThat(reading.rows()).hasSize(7);
		assertThat(reading.isTruncated()).isFalse();
	}

	@Test
	void theByteLimitAloneCutsTheAnswer() {
		Reading reading = new Reading(1000, 10_000);
		this.access.reading(LONG, 10, (transaction) -> reading
			.read(transaction.run("UNWIND range(1, 1000) AS i RETURN [x IN range(1, 50) | {text: 'words'}] AS l")));

		assertThat(reading.rows()).hasSizeBetween(1, 10);
		assertThat(reading.isTruncated()).isTrue();
	}

	@Test
	void theBoundOfStatementsAtOnceAloneTurnsOthersAwayUntilOneIsReallyOver() throws InterruptedException {
		Slots slots = new Slots(new CypherSettings(Duration.ofSeconds(1), DataSize.ofMegabytes(1), 1));
		CountDownLatch over = new CountDownLatch(1);

		assertThat(slots.run(() -> await(over), Duration.ofMillis(50))).isFalse();
		assertThatExceptionOfType(OnRecordException.class).isThrownBy(() -> slots.run(() -> {
		}, Duration.ofSeconds(1))).satisfies((refusal) -> assertThat(refusal.problem()).isEqualTo("busy"));
		over.countDown();
		assertThat(slots.run(() -> {
		}, Duration.ofSeconds(5))).isTrue();
		slots.close();
	}

	private static void await(CountDownLatch latch) {
		try {
			latch.await();
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

	private void inWritingSession(Consumer<SimpleQueryRunner> action) {
		try (Session session = this.graph.driver().session()) {
			action.accept(session);
		}
	}

	private long intruders() {
		try (Session session = this.graph.driver().session()) {
			return session.run("MATCH (n:Intruder) RETURN count(n) AS n").single().get("n").asLong();
		}
	}

}
