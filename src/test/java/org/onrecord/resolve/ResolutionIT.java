package org.onrecord.resolve;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Record;
import org.neo4j.driver.Session;
import org.onrecord.graph.ReadingBuilder;
import org.onrecord.graph.TestGraph;
import org.onrecord.knowledge.Actor;
import org.onrecord.knowledge.ActorKind;
import org.onrecord.knowledge.Reading;
import org.onrecord.knowledge.RelationType;

import static org.assertj.core.api.Assertions.assertThat;

class ResolutionIT {

	private static final TestGraph GRAPH = TestGraph.inProcess();

	private final PlainMerges merges = new PlainMerges(GRAPH);

	private final Resolution resolution = resolution(this.merges);

	@BeforeEach
	void clear() {
		GRAPH.clear();
	}

	@Test
	void anEmptyGraphHasNothingToResolve() {
		assertThat(all()).isEqualTo(ResolutionReport.NONE);
		assertThat(this.resolution.resolve(List.of("0000000000000"))).isEqualTo(new ResolutionReport(1, 0, 0, 0, 0, 0));
	}

	@Test
	void variantsOfANameBecomeOneActorAndDoingItAgainChangesNothing() {
		store(naming("1", "Mike Dorn", "Ida Lund"), naming("2", "Mike K. Dorn", "Ida Lund"));
		assertThat(all()).isEqualTo(new ResolutionReport(4, 1, 1, 0, 0, 0));
		assertThat(this.merges.merged()).extracting(ScoredPair::rule).containsExactly("name-variant");
		assertThat(all()).isEqualTo(new ResolutionReport(3, 0, 0, 0, 0, 0));
	}

	@Test
	void aPairThatIsNotSafeWaitsWithItsReasonsSinceItWasFound() {
		store(naming("1", "Mike Dorn", "Ida Lund"), naming("2", "M. Dorn", "Ida Lund"));
		assertThat(all()).isEqualTo(new ResolutionReport(4, 1, 0, 1, 0, 0));
		List<Map<String, Object>> waiting = waiting();
		assertThat(waiting).hasSize(1);
		assertThat(waiting.get(0)).containsEntry("score", 0.55)
			.containsEntry("id", ActorPair.of(id("Mike Dorn"), id("M. Dorn")).id())
			.containsEntry("reasons", List.of("the same last name and first initial", "both in articles with Ida Lund",
					"both reported by Larkmoor Post", "reported within the same year"));
		assertThat(all()).isEqualTo(new ResolutionReport(4, 1, 0, 1, 0, 0));
		assertThat(waiting()).isEqualTo(waiting);
	}

	@Test
	void actorsOfANewArticleAreComparedWithAllOthers() {
		store(naming("1", "Mike Dorn"), naming("2", "Ida Lund"), naming("3", "Ida K. Lund"));
		store(naming("4", "Mike K. Dorn"));
		assertThat(this.resolution.resolve(List.of(id("Mike K. Dorn"))))
			.isEqualTo(new ResolutionReport(1, 1, 1, 0, 0, 0));
		assertThat(names()).containsExactlyInAnyOrder("Mike K. Dorn|Mike Dorn", "Ida Lund", "Ida K. Lund");
	}

	@Test
	void aLastNameInAnOfficeIsWhoeverHoldsIt() {
		store(holding("1", "Mike Dorn", "Mayor of Larkmoor"), holding("2", "Dorn", "Mayor of Larkmoor"),
				naming("3", "Ida Dorn"));
		assertThat(all().merged()).isEqualTo(1);
		assertThat(this.merges.merged()).extracting(ScoredPair::rule).containsExactly("last-name-in-office");
	}

	@Test
	void whatSomebodyJudgedOtherwiseIsRefusedAndDoesNotWait() {
		store(naming("1", "Mike Dorn"), naming("2", "Mike K. Dorn"));
		this.merges.different(id("Mike Dorn"), id("Mike K. Dorn"));
		assertThat(all()).isEqualTo(new ResolutionReport(3, 1, 0, 0, 1, 0, 0, Map.of("decisions-in-the-way", 1L)));
		assertThat(waiting()).isEmpty();
	}

	@Test
	void aPairThatAPersonHasJudgedWaitsNoLonger() {
		store(naming("1", "Mike Dorn"), naming("2", "M. Dorn"));
		all();
		assertThat(waiting()).hasSize(1);
		this.merges.known(id("Mike Dorn"), id("M. Dorn"));
		assertThat(all()).isEqualTo(new ResolutionReport(3, 1, 0, 0, 1, 1));
		assertThat(waiting()).isEmpty();
	}

	@Test
	void aPairThatIsNoLongerAlikeWaitsNoLonger() {
		store(naming("1", "Mike Dorn"), naming("2", "M. Dorn"));
		all();
		GRAPH.run("MATCH (a:Actor {name: 'M. Dorn'}) SET a.name = 'Ida Lund', a.names = ['Ida Lund'], a.matchKeys = []",
				Map.of());
		assertThat(this.resolution.resolve(List.of(id("Mike Dorn"))).dropped()).isEqualTo(1);
		assertThat(waiting()).isEmpty();
	}

	@Test
	void whereNobodyMakesJudgementsWhatIsSafeWaitsToo() {
		store(naming("1", "Mike Dorn"), naming("2", "Mike K. Dorn"));
		assertThat(resolution(Judgements.NONE).resolveAll("", ResolutionProgress.NONE))
			.isEqualTo(new ResolutionReport(3, 1, 0, 1, 0, 0));
		assertThat(waiting()).hasSize(1);
	}

	@Test
	void aRunThatIsStoppedGoesOnWhereItWas() {
		List<Reading> readings = new ArrayList<>();
		for (int i = 0; i < 120; i++) {
			readings.add(naming("a" + i, "Mike Dorn" + i));
			readings.add(naming("b" + i, "Mike K. Dorn" + i));
		}
		GRAPH.writer().store(readings);
		List<String> cursors = new ArrayList<>();
		ResolutionReport first = this.resolution.resolveAll("", (actors, total, cursor) -> {
			assertThat(total).isEqualTo(241);
			cursors.add(cursor);
			return false;
		});
		assertThat(first.actors()).isEqualTo(100);
		ResolutionReport second = this.resolution.resolveAll(cursors.get(0), ResolutionProgress.NONE);
		assertThat(first.merged()).isPositive();
		assertThat(first.merged() + second.merged()).isEqualTo(120);
	}

	@Test
	void whoIsOneDoesNotDependOnTheOrderOfArticles() {
		List<Reading> readings = new ArrayList<>(List.of(naming("1", "Mike Dorn", "Ida Lund", "Eva Quist"),
				naming("2", "Mike K. Dorn", "Ida Lund"), naming("3", "Michael Dorn", "Ida Lund", "Eva Quist"),
				naming("4", "Jo Falk", "Eva Quist"), naming("5", "Jo A. Falk"), naming("6", "Jo B. Falk"),
				holding("7", "Falk", "Mayor of Larkmoor"), holding("8", "Jo A. Falk", "Mayor of Larkmoor")));
		Set<Set<String>> partitions = new java.util.HashSet<>();
		Random random = new Random(5);
		for (int i = 0; i < 6; i++) {
			GRAPH.clear();
			Collections.shuffle(readings, random);
			readings.forEach((reading) -> GRAPH.writer().store(List.of(reading)));
			all();
			partitions.add(names());
		}
		assertThat(partitions).hasSize(1);
		assertThat(partitions.iterator().next()).contains("Michael Dorn|Mike K. Dorn|Mike Dorn", "Jo A. Falk|Falk",
				"Jo Falk");
	}

	private ResolutionReport all() {
		return this.resolution.resolveAll("", ResolutionProgress.NONE);
	}

	private static Resolution resolution(Judgements judgements) {
		return new Resolution(new ResolveStatements(GRAPH.driver(), GRAPH.connection(), GRAPH.files()), judgements);
	}

	private static void store(Reading... readings) {
		GRAPH.writer().store(List.of(readings));
	}

	/** An article that names these persons; its outlet is one more actor. */
	private static Reading naming(String text, String... names) {
		ReadingBuilder reading = ReadingBuilder.of("Larkmoor Post", "2025-03-02", text);
		for (String name : names) {
			reading.mention(ActorKind.PERSON, name);
		}
		return reading.build();
	}

	/** An article that says who holds an office. */
	private static Reading holding(String text, String name, String office) {
		ReadingBuilder reading = ReadingBuilder.of("Larkmoor Post", "2025-03-02", text);
		String person = reading.mention(ActorKind.PERSON, name);
		String post = reading.mention(ActorKind.OFFICE, office);
		return reading.claim(null, text, ReadingBuilder.plain(person, RelationType.HOLDS_OFFICE, post)).build();
	}

	private static String id(String name) {
		return Actor.idOfName(ActorKind.PERSON, name);
	}

	private static List<Map<String, Object>> waiting() {
		return rows("MATCH (:Actor)-[waits:MAY_BE]->(:Actor) RETURN properties(waits) AS value").stream()
			.map((row) -> row.get("value").asMap())
			.toList();
	}

	/** The full names of each person, joined, those of longer ones first. */
	private static Set<String> names() {
		Set<String> names = new TreeSet<>();
		rows("MATCH (a:Person) RETURN a.names AS value").forEach((row) -> names.add(String.join("|",
				row.get("value")
					.asList((name) -> name.asString())
					.stream()
					.sorted(java.util.Comparator.comparing((String name) -> -name.length()).thenComparing(name -> name))
					.toList())));
		return names;
	}

	private static List<Record> rows(String statement) {
		try (Session session = GRAPH.driver().session()) {
			return session.run(statement).list();
		}
	}

}
