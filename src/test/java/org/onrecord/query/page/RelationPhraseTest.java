package org.onrecord.query.page;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.onrecord.knowledge.ActorKind;
import org.onrecord.knowledge.Modality;
import org.onrecord.knowledge.Polarity;
import org.onrecord.knowledge.RelationType;
import org.onrecord.query.ActorBrief;
import org.onrecord.query.ClaimAnswer.StatedRelation;

import static org.assertj.core.api.Assertions.assertThat;

class RelationPhraseTest {

	private static final ActorBrief ADA = new ActorBrief("a", "Ada", ActorKind.PERSON, false);

	private static final ActorBrief BO = new ActorBrief("b", "Bo", ActorKind.PERSON, false);

	@Test
	void aPlainRelationHasNoHedges() {
		assertThat(phrase(RelationType.CRITICIZED, Polarity.AFFIRMED, Modality.ASSERTED).hedges()).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "NEGATED, ASSERTED, denied", "AFFIRMED, POSSIBLE, considering", "AFFIRMED, FORMER, former",
			"AFFIRMED, PLANNED, planned" })
	void whatIsNoPlainStatementSaysSoInWords(Polarity polarity, Modality modality, String hedge) {
		assertThat(phrase(RelationType.APPROVED, polarity, modality).hedges()).containsExactly(hedge);
	}

	@ParameterizedTest
	@EnumSource
	void everyTypeIsWrittenInSmallLetters(RelationType type) {
		assertThat(RelationPhrase.word(type)).matches("[a-z ]+");
	}

	private static RelationPhrase phrase(RelationType type, Polarity polarity, Modality modality) {
		return RelationPhrase.of(new StatedRelation(type, ADA, BO, polarity, modality, null, null, null));
	}

}
