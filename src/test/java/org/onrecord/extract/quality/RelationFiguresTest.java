package org.onrecord.extract.quality;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.extract.corpus.LabelledArticle;
import org.onrecord.extract.corpus.LabelledArticle.Named;
import org.onrecord.extract.corpus.LabelledArticle.Speaker;
import org.onrecord.extract.corpus.StatedRelation;
import org.onrecord.knowledge.Polarity;
import org.onrecord.knowledge.RelationType;
import org.onrecord.knowledge.TextSpan;

import static org.assertj.core.api.Assertions.assertThat;

class RelationFiguresTest {

	private static final List<Named> ACTORS = List.of(new Named("Ida Brock", Set.of("Ida Brock", "Brock")),
			new Named("Harbour Board", Set.of("Harbour Board", "the board")),
			new Named("unnamed: three fishermen of Ossing", Set.of("unnamed: three fishermen of Ossing")));

	private final List<FoundRelation> found = new ArrayList<>();

	private final List<FoundAttribution> claims = new ArrayList<>();

	@ParameterizedTest
	@CsvSource(nullValues = "-", textBlock = """
			Ida Brock, Ida Brock, true
			Ida Brock, BROCK, true
			Ida Brock, Mrs. Ida Brock, true
			Ida Brock, Ida Brock\u2019s, true
			Ida Brock, Ida, true
			Ida Brock, Karl Marsh, false
			Ida Brock, Harbour Board, false
			Ida Brock, unnamed: Ida Brock, false
			Ida Brock, -, false
			Harbour Board, Board, true
			Harbour Board, The Harbour, true
			-, -, true
			-, Ida Brock, false
			unnamed: three fishermen of Ossing, -, true
			unnamed: three fishermen of Ossing, unnamed: critics, true
			unnamed: three fishermen of Ossing, fishermen, true
			unnamed: three fishermen of Ossing, Ida Brock, false
			""")
	void namesMeanActors(@Nullable String labelled, @Nullable String name, boolean means) {
		assertThat(new ArticleNames(ACTORS).means(labelled, name)).isEqualTo(means);
	}

	@Test
	void nothingFoundIsNothingRight() {
		assertThat(relations().sentence().all()).isEqualTo(new RelationFigures.Type(3, 0, new Measure(0, 0, 0)));
	}

	@Test
	void theSameActorsPolarityAndPlaceAreRight() {
		found(RelationType.CRITICIZED, "Brock", "the Board", Polarity.AFFIRMED, 3, 40);
		found(RelationType.REQUESTED, "Ida Brock", "Harbour Board", Polarity.NEGATED, 60, 70);

		assertThat(relations().sentence().all()).isEqualTo(new RelationFigures.Type(3, 2, new Measure(1, 0.6667, 0.8)));
		assertThat(relations().article().all()).isEqualTo(new RelationFigures.Type(2, 2, new Measure(1, 1, 1)));
		assertThat(relations().article().types()).containsOnlyKeys(RelationType.REQUESTED, RelationType.CRITICIZED);
	}

	@Test
	void anotherPlaceActorOrPolarityIsWrong() {
		found(RelationType.CRITICIZED, "Brock", "the Board", Polarity.AFFIRMED, 55, 59);
		found(RelationType.CRITICIZED, "the Board", "Brock", Polarity.AFFIRMED, 0, 50);
		found(RelationType.REQUESTED, "Ida Brock", "Harbour Board", Polarity.AFFIRMED, 60, 70);

		assertThat(relations().sentence().all().measure().precision()).isZero();
		assertThat(relations().article().all().measure().precision()).isEqualTo(0.3333);
	}

	@Test
	void typesThatAreNotLabelledAreNotCounted() {
		found(RelationType.HOLDS_OFFICE, "Brock", "the Board", Polarity.AFFIRMED, 0, 50);

		assertThat(relations().sentence().all().found()).isZero();
	}

	@Test
	void aSpeakerIsThatOfTheClaimThatSharesMost() {
		claim("Harbour Board", new TextSpan(22, 26));
		claim("Brock", new TextSpan(20, 40));
		claim(null, new TextSpan(90, 101));

		SpeakerFigures speakers = relations().speakers();

		assertThat(speakers).isEqualTo(new SpeakerFigures(3, 2, 0.5, 0.3333, 1));
	}

	@Test
	void faultsTellWhatIsMissedAndWhoSpeaks() {
		found(RelationType.CRITICIZED, "the Board", "Brock", Polarity.AFFIRMED, 0, 50);
		claim("the board", new TextSpan(20, 40));

		assertThat(count().faults()).filteredOn((fault) -> !"attribution".equals(fault.of()))
			.extracting((fault) -> fault.of() + " " + fault.kind())
			.containsExactly("relation missed", "relation missed", "relation missed", "relation spurious",
					"speaker speaker", "speaker unpaired", "speaker unpaired");
	}

	private void found(RelationType type, String subject, String object, Polarity polarity, int start, int end) {
		this.found.add(new FoundRelation(stated(type, subject, object, polarity, start, end), 0.8));
	}

	private void claim(@Nullable String speaker, TextSpan content) {
		this.claims.add(new FoundAttribution(List.of(), List.of(), List.of(content), speaker, true, "test", 0.8));
	}

	private QualityReport.Relations relations() {
		QualityReport.Relations relations = MarkedStory.report(count()).relations();
		if (relations == null) {
			throw new AssertionError("No relations were counted");
		}
		return relations;
	}

	/**
	 * Three relations, two of which are the same; the speakers of three attributions and
	 * of one that is not there.
	 */
	private QualityCount count() {
		Set<RelationType> types = Set.of(RelationType.CRITICIZED, RelationType.REQUESTED);
		QualityCount count = new QualityCount(types, 0);
		List<StatedRelation> labels = List.of(
				stated(RelationType.CRITICIZED, "Ida Brock", "Harbour Board", Polarity.AFFIRMED, 0, 50),
				stated(RelationType.CRITICIZED, "Ida Brock", "Harbour Board", Polarity.AFFIRMED, 70, 90),
				stated(RelationType.REQUESTED, "Ida Brock", "Harbour Board", Polarity.NEGATED, 60, 90));
		count.add(new MarkedStory().article(),
				new LabelledArticle("pier", 1, types, ACTORS, labels,
						List.of(new Speaker("E1", "Ida Brock"), new Speaker("E2", "Ida Brock"),
								new Speaker("E3", "Harbour Board"), new Speaker("E9", "Ida Brock"))),
				this.claims, this.found);
		return count;
	}

	private static StatedRelation stated(RelationType type, String subject, String object, Polarity polarity, int start,
			int end) {
		return new StatedRelation(type, subject, object, polarity, new TextSpan(start, end));
	}

}
