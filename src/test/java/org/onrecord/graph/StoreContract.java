package org.onrecord.graph;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.knowledge.ActorKind;
import org.onrecord.knowledge.Modality;
import org.onrecord.knowledge.Polarity;
import org.onrecord.knowledge.Reading;
import org.onrecord.knowledge.Relation;
import org.onrecord.knowledge.RelationType;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** What the store promises on every Neo4j, in process or not. */
abstract class StoreContract {

	private TestGraph graph;

	private KnowledgeWriter writer;

	/** The graph that is tested. */
	abstract TestGraph graph();

	@BeforeEach
	void clear() {
		this.graph = graph().clear();
		this.writer = this.graph.writer();
	}

	@Test
	void storingNothingChangesNothing() {
		assertThat(this.writer.store(List.of())).isEqualTo(StoreCounts.NONE);
		assertThat(dump()).isEmpty();
	}

	@Test
	void anArticleWithoutActorsIsStoredAllTheSame() {
		Reading empty = ReadingBuilder.of(null, null, "Nobody said anything.").build();
		assertThat(this.writer.store(List.of(empty))).isEqualTo(new StoreCounts(1, 0, 0, 0, 0, 0));
		assertThat(this.graph.articles().known(List.of(empty.article().id(), "0000000000000")))
			.isEqualTo(Map.of(empty.article().id(),
					new KnownArticle(empty.article().id(), Set.of(empty.article().textHash()), null)));
	}

	@Test
	void storingTheSameArticlesTwiceAddsNothing() {
		List<Reading> readings = Readings.generate(20);
		StoreCounts first = this.writer.store(readings);
		List<String> before = dump();

		StoreCounts second = this.writer.store(readings);

		assertThat(first.articles()).isEqualTo(20);
		assertThat(first.claims()).isPositive();
		assertThat(second).isEqualTo(new StoreCounts(0, 20, 0, 0, 0, 0));
		assertThat(dump()).isEqualTo(before);
	}

	@ParameterizedTest
	@ValueSource(ints = { 1, 2, 3 })
	void neitherOrderNorBatchesMakeADifference(int seed) {
		List<Reading> readings = Readings.generate(60);
		this.writer.store(readings);
		List<String> expected = dump();
		this.graph.clear();
		Random random = new Random(seed);
		List<Reading> shuffled = new ArrayList<>(readings);
		Collections.shuffle(shuffled, random);

		for (int from = 0; from < shuffled.size();) {
			int to = Math.min(shuffled.size(), from + 1 + random.nextInt(20));
			this.writer.store(shuffled.subList(from, to));
			from = to;
		}

		assertThat(dump()).isEqualTo(expected);
	}

	@Test
	void aBatchWithOneArticleThatCannotBeStoredStoresNone() {
		Reading whole = Readings.generate(1).get(0);
		Reading undecided = new Reading(whole.article(), whole.extraction(), List.of());
		List<Reading> batch = List.of(ReadingBuilder.of(null, null, "Fine.").build(), undecided);

		assertThatThrownBy(() -> this.writer.store(batch)).isInstanceOf(IllegalArgumentException.class)
			.hasMessageContaining(whole.article().id());

		assertThat(dump()).isEmpty();
	}

	@Test
	void theSameWordsInTwoArticlesAreOneClaimInTwoReports() {
		this.writer.store(List.of(criticism("Fennmark Courier", "2030-05-01"), criticism("Tarn Post", "2030-05-03"),
				criticism("Tarn Post", null)));

		assertThat(values("MATCH (:Person)-[r:CRITICIZED]->(:Office) RETURN properties(r) AS value"))
			.containsExactly(Map.of("claims", 1L, "reports", 3L, "outlets", 2L, "firstAt", "2030-05-01", "lastAt",
					"2030-05-03", "confidence", 0.8, "status", "proposed"));
	}

	@Test
	void aNegatedOrPlannedRelationMakesNoEdge() {
		ReadingBuilder draft = ReadingBuilder.of(null, null, "Marsh never asked Fenn. Marsh may ask Fenn.");
		String marsh = draft.mention(ActorKind.PERSON, "Ida Marsh");
		String fenn = draft.mention(ActorKind.PERSON, "Odo Fenn");
		draft.claim(null, "Marsh never asked Fenn.",
				new Relation(RelationType.REQUESTED, marsh, fenn, Polarity.NEGATED, Modality.ASSERTED), fenn);
		draft.claim(null, "Marsh may ask Fenn.",
				new Relation(RelationType.REQUESTED, marsh, fenn, Polarity.AFFIRMED, Modality.PLANNED), fenn);

		assertThat(this.writer.store(List.of(draft.build())).edges()).isZero();

		assertThat(values("MATCH (:Actor)-[r]->(:Actor) RETURN type(r) AS value")).isEmpty();
		assertThat(values(
				"MATCH (c:Claim)-[:SUBJECT]->(s), (c)-[:OBJECT]->(o) RETURN s.name + c.polarity + o.name AS value"))
			.containsExactlyInAnyOrder("Ida MarshnegatedOdo Fenn", "Ida MarshaffirmedOdo Fenn");
	}

	@Test
	void whatFollowsFromAClaimStandsBesideIt() {
		this.writer.store(List.of(criticism("Fennmark Courier", "2030-05-01")));

		assertThat(values("MATCH (s)-[:MADE]->(c)-[a:ABOUT]->(o) WHERE c.speaker = s.id AND c.about = o.id"
				+ " AND a.about = o.id AND a.speaker = s.id AND a.date = c.date AND a.id = c.id"
				+ " RETURN s.name + ' about ' + o.name + ' on ' + c.date AS value"))
			.containsExactly("Ida Marsh about Governor of Fennmark on 2030-05-01");
		assertThat(values("MATCH (:Article)-[:PUBLISHED_BY]->(o:Organization) RETURN o.name AS value"))
			.containsExactly("Fennmark Courier");
		assertThat(values("MATCH (a:Office)-[:OF]->(b:State) RETURN b.name AS value")).containsExactly("Fennmark");
		assertThat(values("MATCH (a:Person:Unnamed) RETURN a.name AS value"))
			.containsExactly("spokesperson for Ida Marsh");
	}

	@Test
	void anActorIsCalledAsItsMentionsAre() {
		ReadingBuilder first = ReadingBuilder.of(null, null, "First.");
		first.mention(ActorKind.PERSON, "Ida Marsh", "Marsh");
		ReadingBuilder second = ReadingBuilder.of(null, null, "Second.");
		second.mention(ActorKind.PERSON, "IDA MARSH", "Ida");
		this.writer.store(List.of(first.build()));
		this.writer.store(List.of(second.build()));

		assertThat(values("MATCH (a:Actor) RETURN [a.name, a.names, a.nameKeys] AS value")).containsExactly(List
			.of("Ida Marsh", List.of("IDA MARSH", "Ida", "Ida Marsh", "Marsh"), List.of("ida", "ida marsh", "marsh")));
	}

	@Test
	void aRebuildChangesNothing() {
		this.writer.store(Readings.generate(60));
		List<String> before = dump();
		List<Long> steps = new ArrayList<>();

		StoreCounts counts = this.writer.rebuild((done, total) -> steps.add(total - done));

		assertThat(dump()).isEqualTo(before);
		assertThat(counts.claims()).isPositive();
		assertThat(steps).first().isNotEqualTo(0L);
		assertThat(steps).last().isEqualTo(0L);
	}

	@Test
	void aRebuildOfAnEmptyGraphDoesNothing() {
		assertThat(this.writer.rebuild((done, total) -> {
		})).isEqualTo(StoreCounts.NONE);
	}

	@ParameterizedTest
	@ValueSource(strings = { "MATCH ()-[r:MADE]->() DELETE r", "MATCH ()-[r:ABOUT|SUBJECT|OBJECT]->() DELETE r",
			"MATCH (c:Claim) REMOVE c.speaker, c.about, c.edge, c.date, c.outlet, c.article",
			"MATCH (:Actor)-[r]->(:Actor) DELETE r",
			"MATCH (:Actor)-[r:CRITICIZED]->() SET r.claims = 77, r.made = 'up'",
			"MATCH (a:Actor) REMOVE a.names, a.nameKeys, a.matchKeys SET a.name = 'Nobody'",
			"MATCH (a:Actor), (b:Actor) WHERE a.id < b.id CREATE (b)-[:APPROVED {claims: 1}]->(a), (a)-[:OF]->(b)",
			"MATCH (c:Claim), (a:Actor {name: 'Ida Marsh'}) CREATE (a)-[:MADE]->(c)-[:ABOUT]->(a)" })
	void aRebuildRepairsWhatWasDamaged(String damage) {
		this.writer.store(Readings.generate(20));
		List<String> before = dump();
		this.graph.run(damage, Map.of());
		assertThat(dump()).isNotEqualTo(before);

		this.writer.rebuild((done, total) -> {
		});

		assertThat(dump()).isEqualTo(before);
	}

	/** Marsh criticizes the governor, in the same words in every article. */
	private static Reading criticism(String outlet, String day) {
		ReadingBuilder draft = ReadingBuilder.of(outlet, day, "\"The governor sleeps,\" Marsh said. " + outlet + day);
		String marsh = draft.mention(ActorKind.PERSON, "Ida Marsh", "Marsh");
		String state = draft.mention(ActorKind.STATE, "Fennmark");
		String governor = draft.mention(ActorKind.OFFICE, "Governor of Fennmark", false, state);
		draft.mention(ActorKind.PERSON, "spokesperson for Ida Marsh", true, marsh);
		return draft
			.claim(marsh, "The governor sleeps", ReadingBuilder.plain(marsh, RelationType.CRITICIZED, governor),
					governor)
			.build();
	}

	private List<String> dump() {
		return GraphDump.of(this.graph.driver());
	}

	private List<Object> values(String query) {
		try (var session = this.graph.driver().session()) {
			return session.run(query).list((row) -> row.get("value").asObject());
		}
	}

}
