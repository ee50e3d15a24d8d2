package org.onrecord.decide;

import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.onrecord.graph.Identifiers.Identified;
import org.onrecord.graph.ReadingBuilder;
import org.onrecord.graph.TestGraph;
import org.onrecord.knowledge.Actor;
import org.onrecord.knowledge.ActorKind;
import org.onrecord.knowledge.ExternalId;
import org.onrecord.knowledge.OnRecordException;
import org.onrecord.knowledge.OnRecordException.Reason;
import org.onrecord.knowledge.Reading;
import org.onrecord.query.OnTestGraph;
import org.onrecord.resolve.ActorPair;
import org.onrecord.resolve.Judgements.Outcome;
import org.onrecord.resolve.Resolution;
import org.onrecord.resolve.ResolutionProgress;
import org.onrecord.resolve.ResolutionReport;
import org.onrecord.resolve.ScoredPair;
import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** Rules of resolution decide, and people before, beside and after them. */
@OnTestGraph
class DecidedPairsIT {

	private static final TestGraph GRAPH = TestGraph.inProcess();

	private static final String MIKE = id("Mike Dorn");

	private static final String MIKE_K = id("Mike K. Dorn");

	private static final String M = id("M. Dorn");

	private static final String IDA = id("Ida Lund");

	@Autowired
	private Decisions decisions;

	@Autowired
	private DecidedPairs pairs;

	@Autowired
	private Resolution resolution;

	@BeforeEach
	void store() {
		GRAPH.clear();
		GRAPH.writer().store(List.of(naming("1", "Mike Dorn"), naming("2", "Mike K. Dorn"), naming("3", "Ida Lund")));
	}

	@Test
	void whatARuleFindsIsADecisionOfThatRule() {
		assertThat(this.pairs.same(pair(MIKE, MIKE_K)).survivor()).isIn(MIKE, MIKE_K);
		assertThat(decided()).containsExactly("merge rule:name-variant");
	}

	@Test
	void whereAPersonJudgedOtherwiseItIsRefusedForThatReason() {
		decide("different", MIKE, MIKE_K);
		assertThat(this.pairs.same(pair(MIKE, MIKE_K))).isEqualTo(Outcome.refused("decisions-in-the-way"));
	}

	@Test
	void whomAPersonMergedMeanwhileIsNotMergedAgain() {
		decide("merge", MIKE, MIKE_K);
		assertThat(this.pairs.same(pair(MIKE, MIKE_K))).isEqualTo(Outcome.refused("already-one"));
		assertThat(decided()).containsExactly("merge tester");
	}

	@Test
	void whoeverHasChangedOrGoneMeanwhileIsRefusedForThatReason() {
		assertThat(this.pairs.same(pair(MIKE, "0000000000000"))).isEqualTo(Outcome.refused("unknown-actor"));
		this.decisions.decide(List.of(Map.of("kind", "kind", "actor", MIKE_K, "to", "group")), "tester");
		assertThat(this.pairs.same(pair(MIKE, MIKE_K))).isEqualTo(Outcome.refused("kinds-differ"));
	}

	@Test
	void everyOtherObstacleStopsTheRun() {
		Decisions obstructed = new Decisions(GRAPH.statements(), (field, name) -> {
			throw OnRecordException.of(Reason.UNAVAILABLE, "busy", "Not now");
		}, Clock.systemUTC());
		DecidedPairs there = new DecidedPairs(GRAPH.statements(), obstructed);
		assertThatExceptionOfType(OnRecordException.class).isThrownBy(() -> there.same(pair(MIKE, "0000000000000")))
			.withMessage("Not now");
	}

	@Test
	void whatARegisterKnowsAsTwoWaitsForAPersonWhoHasToTakeAnIdentifierAway() {
		identify(MIKE, "Q99001");
		identify(MIKE_K, "Q99002");
		assertThat(this.pairs.same(pair(MIKE, MIKE_K))).isEqualTo(Outcome.WAITS);
		assertThat(all().merged()).isZero();
		assertThat(GraphWithoutLog.texts(GRAPH, "MATCH ()-[m:MAY_BE]->() UNWIND m.reasons AS why RETURN why"))
			.anyMatch((why) -> why.contains("wikidata:Q99001") && why.contains("wikidata:Q99002"));

		List<String> before = GraphWithoutLog.of(GRAPH);
		assertThatExceptionOfType(OnRecordException.class).isThrownBy(() -> decide("merge", MIKE, MIKE_K))
			.satisfies((ex) -> assertThat(ex.problem()).isEqualTo("identifiers-differ"))
			.withMessageContaining("wikidata:Q99001")
			.withMessageContaining("wikidata:Q99002");
		assertThat(GraphWithoutLog.of(GRAPH)).isEqualTo(before);

		GRAPH.identifiers().replace(MIKE_K, List.of(), "tester");
		decide("merge", MIKE, MIKE_K);
		assertThat(GRAPH.identifiers().of(survivor())).extracting((stored) -> stored.identifier().value())
			.containsExactly("Q99001");
	}

	@Test
	void theyAreTwoForARegisterAlsoThroughOthers() {
		identify(MIKE, "Q99001");
		identify(IDA, "Q99002");
		decide("merge", MIKE, MIKE_K);
		assertThatExceptionOfType(OnRecordException.class).isThrownBy(() -> decide("merge", MIKE_K, IDA))
			.satisfies((ex) -> assertThat(ex.problem()).isEqualTo("identifiers-differ"));
		assertThatExceptionOfType(OnRecordException.class)
			.isThrownBy(() -> GRAPH.identifiers()
				.add(List.of(new Identified(survivor(), new ExternalId("wikidata", "Q99003"))), "tester"))
			.satisfies((ex) -> assertThat(ex.problem()).isEqualTo("identifiers-differ"));
	}

	@Test
	void aMergeThatWasUndoneIsDoneAgainOnceAnIdentifierIsTakenAway() {
		DecisionAnswer merge = decide("merge", MIKE, MIKE_K);
		DecisionAnswer undo = this.decisions.undo(merge.id(), null, "tester");
		identify(MIKE, "Q99001");
		identify(MIKE_K, "Q99002");
		List<String> before = GraphWithoutLog.of(GRAPH);
		assertThatExceptionOfType(OnRecordException.class)
			.isThrownBy(() -> this.decisions.undo(undo.id(), null, "tester"))
			.satisfies((ex) -> assertThat(ex.problem()).isEqualTo("identifiers-differ"));
		assertThat(GraphWithoutLog.of(GRAPH)).isEqualTo(before);
		GRAPH.identifiers().replace(MIKE, List.of(), "tester");
		DecisionAnswer again = this.decisions.undo(undo.id(), null, "tester");
		assertThat(GRAPH.identifiers().of(survivor())).hasSize(1);
		this.decisions.undo(again.id(), null, "tester");
		assertThat(GRAPH.identifiers().of(MIKE)).isEmpty();
		assertThat(GRAPH.identifiers().of(MIKE_K)).hasSize(1);
	}

	@Test
	void ofAnActorThatIsPartOfAnotherNoPairWaitsUntilItComesBack() {
		GRAPH.writer().store(List.of(naming("4", "M. Dorn")));
		assertThat(all().merged()).isEqualTo(1);
		List<String> waiting = waiting();
		assertThat(waiting).hasSize(1);
		DecisionAnswer merge = this.decisions
			.decide(List.of(Map.of("kind", "merge", "actors", List.of(M, IDA), "into", IDA)), "tester")
			.get(0);
		assertThat(waiting()).isEmpty();
		assertThat(all().dropped()).isZero();
		assertThat(waiting()).noneMatch(waiting::contains);
		this.decisions.undo(merge.id(), null, "tester");
		assertThat(waiting()).containsAll(waiting);
		// What was found of the merged actor alone goes with it
		all();
		assertThat(waiting()).isEqualTo(waiting);
	}

	@Test
	void anActorThatASplitMadeGoesWithItAlsoWherePairsWait() {
		GRAPH.writer().store(List.of(naming("4", "M. Dorn")));
		List<String> before = GraphWithoutLog.of(GRAPH);
		String mention = GraphWithoutLog.texts(GRAPH, "MATCH (m:Mention {name: 'M. Dorn'}) RETURN m.id").get(0);
		DecisionAnswer split = this.decisions
			.decide(List.of(Map.of("kind", "split", "actor", M, "mentions", List.of(mention))), "tester")
			.get(0);
		assertThat(new HashSet<>(GraphWithoutLog.of(GRAPH))).isNotEqualTo(new HashSet<>(before));
		this.resolution.resolve(GraphWithoutLog.texts(GRAPH, "MATCH (a:Actor {name: 'M. Dorn'}) RETURN a.id"));
		assertThat(waiting()).isNotEmpty();
		this.decisions.undo(split.id(), null, "tester");
		assertThat(GraphWithoutLog.of(GRAPH)).isEqualTo(before);
	}

	private ResolutionReport all() {
		return this.resolution.resolveAll("", ResolutionProgress.NONE);
	}

	private DecisionAnswer decide(String kind, String... actors) {
		return this.decisions.decide(List.of(Map.of("kind", kind, "actors", List.of(actors))), "tester").get(0);
	}

	private static void identify(String actor, String value) {
		GRAPH.identifiers().add(List.of(new Identified(actor, new ExternalId("wikidata", value))), "tester");
	}

	private static ScoredPair pair(String one, String other) {
		return new ScoredPair(ActorPair.of(one, other), 0.9, List.of(), "name-variant");
	}

	/** An article that names a person. */
	private static Reading naming(String text, String name) {
		ReadingBuilder reading = ReadingBuilder.of(null, "2025-03-02", text);
		reading.mention(ActorKind.PERSON, name);
		return reading.build();
	}

	private static String id(String name) {
		return Actor.idOfName(ActorKind.PERSON, name);
	}

	/** Whoever stands for both Mike and Mike K. */
	private static String survivor() {
		return GraphWithoutLog
			.texts(GRAPH, "MATCH (a:Actor) WHERE 'Mike Dorn' IN a.names AND 'Mike K. Dorn' IN a.names RETURN a.id")
			.get(0);
	}

	private static List<String> waiting() {
		return GraphWithoutLog.texts(GRAPH,
				"MATCH (a:Actor)-[m:MAY_BE]->(b:Actor) RETURN a.id + b.id + m.id + m.score + toString(m.at) AS pair "
						+ "ORDER BY pair");
	}

	private static List<String> decided() {
		return GraphWithoutLog.texts(GRAPH, "MATCH (d:Decision) RETURN d.kind + ' ' + d.by ORDER BY d.number");
	}

}
