package org.onrecord.query.cypher;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.onrecord.extract.Extractor;
import org.onrecord.graph.TestGraph;
import org.onrecord.query.HarbourTown;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/**
 * Whatever somebody sends is refused or cut, and the program goes on as before: nothing
 * is written, the next question is answered at once, and the heap is as it was.
 */
@OnCypherGraph
@TestPropertySource(properties = "onrecord.cypher.timeout=2s")
class HostileStatementsIT {

	/** Of the settings of this test, and some for a busy machine. */
	private static final Duration LONGEST = Duration.ofSeconds(20);

	private static final Duration NEXT_QUESTION = Duration.ofSeconds(1);

	/** Plans and code that the program keeps, and others' garbage. */
	private static final long HEAP_BACK = 128L << 20;

	private static final Duration PATIENCE = Duration.ofSeconds(60);

	private static final String COUNT = "MATCH (n) RETURN count(n) AS nodes, count(n.name) AS names";

	private static final String CUT = "cut by the limits";

	private static Duration slowest = Duration.ZERO;

	private static long usedBefore;

	@Autowired
	private MockMvcTester http;

	@Autowired
	private Extractor extractor;

	@BeforeAll
	static void store() {
		TestGraph.inProcess().clear().writer().store(HarbourTown.readings());
		usedBefore = 0;
	}

	@AfterAll
	static void tell() {
		System.out.println("Slowest question after a hostile statement: " + slowest.toMillis() + " ms; heap after all: "
				+ (used() >> 20) + " MB, before: " + (usedBefore >> 20) + " MB");
	}

	static Stream<StatementFile.Named> statements() {
		return Stream.concat(StatementFile.read("hostile-statements.cypher").stream(), made());
	}

	/** Those that would be tedious to write. */
	private static Stream<StatementFile.Named> made() {
		String deep = "made";
		return Stream.of(new StatementFile.Named(deep, "RETURN " + "(".repeat(20_000) + "1" + ")".repeat(20_000)),
				new StatementFile.Named(deep, "RETURN " + "(".repeat(9_900) + "1" + ")".repeat(9_900)),
				new StatementFile.Named(deep, "RETURN " + "[".repeat(9_900) + "1" + "]".repeat(9_900)),
				new StatementFile.Named(deep, "RETURN " + "{a:".repeat(4_000) + "1" + "}".repeat(4_000)),
				new StatementFile.Named(deep, "RETURN " + "(".repeat(50) + "1" + ")".repeat(50)),
				new StatementFile.Named(deep,
						"RETURN " + "CASE WHEN true THEN ".repeat(800) + "1" + " END".repeat(800)),
				new StatementFile.Named(deep,
						"RETURN 1 IS :: " + "LIST<".repeat(3_000) + "INTEGER" + ">".repeat(3_000)),
				new StatementFile.Named(deep, "RETURN " + "NOT ".repeat(4_000) + "true"),
				new StatementFile.Named(deep, "RETURN 1" + "-1".repeat(9_000)),
				new StatementFile.Named(deep, "RETURN 1" + "+1".repeat(9_000)),
				new StatementFile.Named(deep, "RETURN 'a'" + "||'a'".repeat(3_500)),
				new StatementFile.Named(deep, "RETURN true" + " AND true".repeat(2_000)),
				new StatementFile.Named(deep, "WITH [1] AS l RETURN l" + "[0]".repeat(6_000)),
				new StatementFile.Named(deep, "MATCH (a:" + "!".repeat(9_000) + "Actor) RETURN a"),
				new StatementFile.Named(deep, "MATCH " + "(a)--".repeat(3_000) + "() RETURN count(*) AS n"),
				new StatementFile.Named(deep, "MATCH (a:Actor {" + numbered("p%1$d: %1$d", 1_500) + "}) RETURN a"),
				new StatementFile.Named(deep,
						"RETURN " + "COUNT { MATCH (n) WHERE n.x = ".repeat(39) + "1" + "}".repeat(39)),
				new StatementFile.Named(deep, "RETURN 1 AS a" + " UNION RETURN 1 AS a".repeat(900)),
				new StatementFile.Named(deep,
						"UNWIND [1] AS x " + "CALL (x) { RETURN x AS y } ".repeat(600) + "RETURN x"),
				new StatementFile.Named(deep, "RETURN '" + "x".repeat(30_000) + "' AS s"));
	}

	private static String numbered(String form, int many) {
		return IntStream.range(0, many).mapToObj(form::formatted).collect(Collectors.joining(", "));
	}

	@ParameterizedTest
	@MethodSource("statements")
	void itIsRefusedOrCutAndTheProgramGoesOn(StatementFile.Named statement) {
		warmUp();
		long before = System.nanoTime();
		MvcTestResult answer = Asked.of(this.http, statement.text());
		Duration took = Duration.ofNanos(System.nanoTime() - before);

		if (statement.heading().equals(CUT)) {
			assertCut(answer);
		}
		else {
			assertThat(answer).hasStatus(403)
				.bodyJson()
				.extractingPath("$.type")
				.isEqualTo("/problems/refused-statement");
			assertThat(answer).bodyJson().extractingPath("$.guard").asString().isIn("clauses", "appetite");
		}
		assertThat(took).isLessThan(LONGEST);
		assertTheProgramGoesOn();
	}

	private static void assertCut(MvcTestResult answer) {
		if (answer.getResponse().getStatus() == 200) {
			assertThat(answer).bodyJson().extractingPath("$.truncated").isEqualTo(true);
		}
		else {
			assertThat(answer).hasStatus(503).bodyJson().extractingPath("$.type").isEqualTo("/problems/too-costly");
			assertThat(answer).hasHeader("Retry-After", "2");
		}
	}

	private void assertTheProgramGoesOn() {
		long asked = System.nanoTime();
		MvcTestResult next = Asked.of(this.http, COUNT);
		Duration took = Duration.ofNanos(System.nanoTime() - asked);
		slowest = (took.compareTo(slowest) > 0) ? took : slowest;
		assertThat(next).hasStatusOk();
		assertThat(next).bodyJson().extractingPath("$.rows[0]").isEqualTo(counted());
		assertThat(took).isLessThan(NEXT_QUESTION);
		// What the database could not interrupt keeps its memory until it ends
		await().pollDelay(Duration.ZERO)
			.atMost(PATIENCE)
			.until(() -> usedWithGarbage() < usedBefore + HEAP_BACK || used() < usedBefore + HEAP_BACK);
	}

	private static Map<String, Object> counted() {
		try (var session = TestGraph.inProcess().driver().session()) {
			Map<String, Object> counts = session.run(COUNT).single().asMap();
			assertThat(counts).isEqualTo(expected(counts));
			return Map.of("nodes", ((Long) counts.get("nodes")).intValue(), "names",
					((Long) counts.get("names")).intValue());
		}
	}

	private static Map<String, Object> first = Map.of();

	private static Map<String, Object> expected(Map<String, Object> counts) {
		first = first.isEmpty() ? counts : first;
		return first;
	}

	private void warmUp() {
		if (usedBefore == 0) {
			// The models are there before anything is measured
			this.extractor.read("Who said what?", LocalDate.EPOCH);
			Asked.of(this.http, COUNT);
			counted();
			usedBefore = used();
		}
	}

	private static long used() {
		System.gc();
		return usedWithGarbage();
	}

	private static long usedWithGarbage() {
		return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
	}

	@Test
	void thereAreMoreThanSixtyOfThem() {
		List<StatementFile.Named> all = statements().toList();

		assertThat(all).hasSizeGreaterThan(60).doesNotHaveDuplicates();
	}

}
