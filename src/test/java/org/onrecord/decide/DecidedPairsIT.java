package org.onrecord.decide;

import java.time.Clock;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.onrecord.graph.ReadingBuilder;
import org.onrecord.graph.TestGraph;
import org.onrecord.knowledge.Actor;
import org.onrecord.knowledge.ActorKind;
import org.onrecord.knowledge.OnRecordException;
import org.onrecord.knowledge.OnRecordException.Reason;
import org.onrecord.knowledge.Reading;
import org.onrecord.query.OnTestGraph;
import org.onrecord.resolve.ActorPair;
import org.onrecord.resolve.Judgements.Outcome;
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

	@Autowired
	private Decisions decisions;

	@Autowired
	private DecidedPairs pairs;

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

	private DecisionAnswer decide(String kind, String... actors) {
		return this.decisions.decide(List.of(Map.of("kind", kind, "actors", List.of(actors))), "tester").get(0);
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

	private static List<String> decided() {
		return GraphWithoutLog.texts(GRAPH, "MATCH (d:Decision) RETURN d.kind + ' ' + d.by ORDER BY d.number");
	}

}
