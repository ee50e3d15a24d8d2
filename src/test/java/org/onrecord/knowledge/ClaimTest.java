package org.onrecord.knowledge;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class ClaimTest {

	private static final Relation CRITICISM = new Relation(RelationType.CRITICIZED, "m1", "m2", Polarity.AFFIRMED,
			Modality.ASSERTED);

	@Test
	void aClaimWithoutContentIsRefused() {
		assertThatIllegalArgumentException()
			.isThrownBy(() -> new Evidence(List.of(), List.of(), List.of(), Manner.DIRECT, new TextSpan(0, 9), "w"));
	}

	@Test
	void theIdFollowsFromSpeakerPlacesAndRelation() {
		assertThat(claim("m1", null).id()).isEqualTo(claim("m1", null).id())
			.isNotEqualTo(claim("m3", null).id())
			.isNotEqualTo(claim("m1", CRITICISM).id());
	}

	@Test
	void theIdIsTheSameWhateverTheDates() {
		Claim claim = claim("m1", CRITICISM);
		ReportedDate year = ReportedDate.year(2031);

		assertThat(Claim.of("article", "m1", List.of("m2"), CRITICISM, claim.evidence(), false, null, year,
				claim.provenance()))
			.extracting(Claim::id, Claim::saidOn)
			.containsExactly(claim.id(), year);
		assertThat(claim.happened(year)).extracting(Claim::id, Claim::happenedOn).containsExactly(claim.id(), year);
	}

	@Test
	void whereNothingIsDoneNothingHappens() {
		assertThat(claim("m1", null).happened(null).happenedOn()).isNull();
		assertThatIllegalArgumentException().isThrownBy(() -> claim("m1", null).happened(ReportedDate.year(2031)))
			.withMessageContaining("no relation");
	}

	@Test
	void everyMentionIsNamedOnce() {
		assertThat(claim("m1", CRITICISM).mentions()).containsExactly("m1", "m2");
		assertThat(claim(null, null).mentions()).containsExactly("m2");
	}

	@Test
	void onlyAffirmedAndAssertedRelationsArePlain() {
		assertThat(CRITICISM.plain()).isTrue();
		assertThat(new Relation(RelationType.REQUESTED, "a", "b", Polarity.NEGATED, Modality.ASSERTED).plain())
			.isFalse();
		assertThat(new Relation(RelationType.REQUESTED, "a", "b", Polarity.AFFIRMED, Modality.POSSIBLE).plain())
			.isFalse();
	}

	@ParameterizedTest
	@CsvSource({ "PRAISED, AFFIRMED, SUPPORTED, AFFIRMED", "ACCUSED, AFFIRMED, CRITICIZED, AFFIRMED",
			"ACCUSED, NEGATED, CRITICIZED, NEGATED", "ORDERED, AFFIRMED, REQUESTED, AFFIRMED",
			"REJECTED, AFFIRMED, APPROVED, NEGATED" })
	void aParticularRelationImpliesTheWiderOne(RelationType type, Polarity polarity, RelationType wider,
			Polarity implied) {
		assertThat(new Relation(type, "a", "b", polarity, Modality.PLANNED).implied())
			.contains(new Relation(wider, "a", "b", implied, Modality.PLANNED));
	}

	@Test
	void whatIsNotRejectedIsNotThereforeApproved() {
		assertThat(new Relation(RelationType.REJECTED, "a", "b", Polarity.NEGATED, Modality.ASSERTED).implied())
			.isEmpty();
		assertThat(CRITICISM.implied()).isEmpty();
	}

	@Test
	void noActorStandsInARelationToItself() {
		assertThatIllegalArgumentException()
			.isThrownBy(() -> new Relation(RelationType.REQUESTED, "a", "a", Polarity.AFFIRMED, Modality.ASSERTED));
	}

	@Test
	void theSameWordsHaveTheSameWordingWhateverTheirMarks() {
		assertThat(Evidence.wording("“We WAIT for rain.”")).isEqualTo(Evidence.wording("we wait, for rain"))
			.isNotEqualTo(Evidence.wording("We wait for snow."));
	}

	@Test
	void aClaimWithAnOuterSpeakerIsNested() {
		Claim plain = claim("m1", null);

		assertThatIllegalArgumentException()
			.isThrownBy(() -> Claim.of("article", "m1", List.of(), null, plain.evidence(), false, "m3", null,
					plain.provenance()))
			.withMessageContaining("nested");
		assertThat(
				Claim.of("article", "m1", List.of("m2"), null, plain.evidence(), true, null, null, plain.provenance())
					.id())
			.isEqualTo(plain.id());
	}

	private static Claim claim(@Nullable String speaker, @Nullable Relation relation) {
		Evidence evidence = new Evidence(List.of(), List.of(), List.of(new TextSpan(2, 7)), Manner.INDIRECT,
				new TextSpan(0, 9), "w");
		return Claim.of("article", speaker, List.of("m2"), relation, evidence, false, null, null,
				new Provenance("rules-1", "test", 0.5));
	}

}
