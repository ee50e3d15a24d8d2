package org.onrecord.extract;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.onrecord.knowledge.ActorKind;
import org.onrecord.knowledge.Claim;
import org.onrecord.knowledge.Evidence;
import org.onrecord.knowledge.Extraction;
import org.onrecord.knowledge.Manner;
import org.onrecord.knowledge.Mention;
import org.onrecord.knowledge.Modality;
import org.onrecord.knowledge.Polarity;
import org.onrecord.knowledge.Provenance;
import org.onrecord.knowledge.Relation;
import org.onrecord.knowledge.RelationType;
import org.onrecord.knowledge.ReportedDate;
import org.onrecord.knowledge.TextSpan;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

class ExtractionJsonTest {

	private static final Mention TARR = person("Mona Tarr", false);

	private static final Mention AIDE = person("aide", true);

	@Test
	void anArticleInWhichNobodySpeaksHasEmptyLists() {
		assertThat(ExtractionJson.line("a", new Extraction("id", List.of(), List.of(), List.of())))
			.isEqualTo("{\"article\":\"a\",\"actors\":[],\"claims\":[],\"relations\":[]}");
	}

	@Test
	void aClaimIsWrittenWithItsPlaces() {
		JsonNode claim = json(claim(TARR, 20, 40, null)).get("claims").get(0);

		assertThat(claim.get("speaker").asString()).isEqualTo("Mona Tarr");
		assertThat(claim.get("speakers").toString()).isEqualTo("[\"Mona Tarr\"]");
		assertThat(claim.get("source").toString()).isEqualTo("[[0,9]]");
		assertThat(claim.get("cue").toString()).isEqualTo("[[10,14]]");
		assertThat(claim.get("content").toString()).isEqualTo("[[20,40]]");
		assertThat(claim.get("manner").asString()).isEqualTo("direct");
		assertThat(claim.get("nested").asBoolean()).isFalse();
		assertThat(claim.get("rule").asString()).isEqualTo("test");
		assertThat(claim.get("confidence").asDouble()).isEqualTo(0.5);
	}

	@Test
	void actorsWithoutANameAreMarked() {
		JsonNode line = json(claim(AIDE, 20, 40, null));

		assertThat(line.get("actors").get(1).get("name").asString()).isEqualTo("unnamed: aide");
		assertThat(line.get("claims").get(0).get("speaker").asString()).isEqualTo("unnamed: aide");
	}

	@Test
	void nobodyIsNull() {
		assertThat(json(claim(null, 20, 40, null)).get("claims").get(0).get("speaker").isNull()).isTrue();
		assertThat(json(claim(null, 20, 40, null)).get("claims").get(0).get("speakers")).isEmpty();
	}

	@Test
	void aFurtherRelationOfTheSameWordsIsNoClaimOfItsOwn() {
		Relation one = new Relation(RelationType.CRITICIZED, TARR.id(), AIDE.id(), Polarity.AFFIRMED,
				Modality.ASSERTED);
		Relation other = new Relation(RelationType.REQUESTED, TARR.id(), AIDE.id(), Polarity.NEGATED,
				Modality.POSSIBLE);
		JsonNode line = json(claim(TARR, 20, 40, one), claim(TARR, 25, 30, other));

		assertThat(line.get("claims")).hasSize(1);
		assertThat(line.get("claims").get(0).get("content").toString()).isEqualTo("[[20,40]]");
		assertThat(line.get("relations")).hasSize(2);
		assertThat(line.get("relations").get(1).get("polarity").asString()).isEqualTo("negated");
		assertThat(line.get("relations").get(1).get("modality").asString()).isEqualTo("possible");
		assertThat(line.get("relations").get(1).get("asserted_by").asString()).isEqualTo("Mona Tarr");
	}

	@Test
	void whatSeveralSayTogetherStandsOnceWithAllOfThem() {
		JsonNode claims = json(claim(TARR, 20, 40, null), claim(AIDE, 20, 40, null)).get("claims");

		assertThat(claims).hasSize(1);
		assertThat(claims.get(0).get("speaker").asString()).isEqualTo("Mona Tarr and unnamed: aide");
		assertThat(claims.get(0).get("speakers").toString()).isEqualTo("[\"Mona Tarr\",\"unnamed: aide\"]");
	}

	@Test
	void otherWordsOfTheSameSpeakerStayApart() {
		assertThat(json(claim(TARR, 20, 40, null), claim(TARR, 50, 60, null)).get("claims")).hasSize(2);
	}

	@Test
	void narrationIsARelationAndNoClaim() {
		Relation held = new Relation(RelationType.CRITICIZED, TARR.id(), AIDE.id(), Polarity.AFFIRMED,
				Modality.ASSERTED);
		Evidence evidence = new Evidence(List.of(), List.of(), List.of(new TextSpan(20, 40)), Manner.NARRATION,
				new TextSpan(0, 60), "w");
		JsonNode line = json(Claim.of("id", null, List.of(), held, evidence, false, null, null, provenance()));

		assertThat(line.get("claims")).isEmpty();
		assertThat(line.get("relations").get(0).get("asserted_by").asString()).isEqualTo("article");
	}

	@Test
	void datesStandWithTheirPrecisionBehindTheOtherFields() {
		Relation asked = new Relation(RelationType.REQUESTED, TARR.id(), AIDE.id(), Polarity.AFFIRMED,
				Modality.ASSERTED);
		Claim undated = claim(TARR, 20, 40, asked);
		Claim dated = Claim
			.of("id", TARR.id(), List.of(), asked, undated.evidence(), false, null,
					ReportedDate.day(LocalDate.of(2031, 7, 15)), provenance())
			.happened(ReportedDate.year(2015));

		assertThat(json(dated).get("claims").get(0).toString())
			.endsWith("\"confidence\":0.5,\"saidOn\":\"2031-07-15\",\"saidOnPrecision\":\"day\"}");
		assertThat(json(dated).get("relations").get(0).toString())
			.endsWith("\"confidence\":0.5,\"date\":\"2015-01-01\",\"datePrecision\":\"year\"}");
		assertThat(json(undated).get("claims").get(0).get("saidOn").isNull()).isTrue();
		assertThat(json(undated).get("relations").get(0).get("datePrecision").isNull()).isTrue();
	}

	private static JsonNode json(Claim... claims) {
		Extraction extraction = new Extraction("id", List.of(TARR, AIDE), List.of(claims), List.of());
		return JsonMapper.shared().readTree(ExtractionJson.line("a", extraction));
	}

	private static Claim claim(@Nullable Mention speaker, int start, int end, @Nullable Relation relation) {
		Evidence evidence = new Evidence(List.of(new TextSpan(0, 9)), List.of(new TextSpan(10, 14)),
				List.of(new TextSpan(start, end)), Manner.DIRECT, new TextSpan(0, 60), "w");
		return Claim.of("id", (speaker != null) ? speaker.id() : null, List.of(), relation, evidence, false, null, null,
				provenance());
	}

	private static Provenance provenance() {
		return new Provenance("test-1", "test", 0.5);
	}

	private static Mention person(String name, boolean unnamed) {
		return new Mention(Mention.id("id", ActorKind.PERSON, name), name, ActorKind.PERSON, List.of(), List.of(),
				unnamed, null, null);
	}

}
