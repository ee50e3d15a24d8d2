package org.onrecord.resolve;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;

import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.onrecord.knowledge.ActorKind;

import static org.assertj.core.api.Assertions.assertThat;

class JudgeTest {

	private static final ActorProfile MIKE = Profiled.person("Mike Dorn").build();

	@Test
	void namesThatAreNotAlikeAreNoPair() {
		assertThat(judge(MIKE, Profiled.person("Ida Lund").build())).isEmpty();
	}

	@Test
	void anotherKindIsAnotherActor() {
		assertThat(judge(MIKE, Profiled.of(ActorKind.ORGANIZATION, "Mike Dorn").build())).isEmpty();
	}

	@Test
	void whoeverIsOnlyDescribedIsNeverOneWithAnother() {
		assertThat(judge(MIKE, Profiled.person("Mike K. Dorn").unnamed().build())).isEmpty();
	}

	@Test
	void twoEntriesOfTheGazetteerAreTwo() {
		assertThat(judge(Profiled.of(ActorKind.AGENCY, "Water Board").known().build(),
				Profiled.of(ActorKind.AGENCY, "The Water Board").known().build()))
			.isEmpty();
	}

	@Test
	void aMiddleNameMakesNoOtherPerson() {
		assertThat(rule(MIKE, Profiled.person("Mike K. Dorn").build())).isEqualTo("name-variant");
	}

	@Test
	void aNamesakeWhoseMiddleNameContradictsLeavesItToAPerson() {
		ActorProfile other = Profiled.person("Mike K. Dorn").build();
		ActorProfile rival = Profiled.person("Mike L. Dorn").build();
		assertThat(rule(MIKE, other, rival)).isEqualTo("waits");
		assertThat(rule(MIKE, rival, other)).isEqualTo("waits");
		assertThat(rule(other, rival, MIKE)).isEqualTo("none");
	}

	@Test
	void fatherAndSonAreTwo() {
		assertThat(rule(Profiled.person("Mike Dorn Sr.").build(), Profiled.person("Mike Dorn Jr.").build()))
			.isEqualTo("none");
	}

	@Test
	void twoThatOneArticleNamesBesideEachOtherAreLeftToAPerson() {
		ActorProfile other = Profiled.person("Mike K. Dorn").with(MIKE.id()).build();
		assertThat(rule(MIKE, other)).isEqualTo("waits");
	}

	@Test
	void aNicknameNeedsSupport() {
		ActorProfile alone = Profiled.person("Michael Dorn").build();
		assertThat(rule(MIKE, alone)).isEqualTo("waits");
		ActorProfile mike = Profiled.person("Mike Dorn").holding("Mayor of Larkmoor").build();
		ActorProfile michael = Profiled.person("Michael Dorn").holding("Mayor of Larkmoor").build();
		assertThat(rule(mike, michael)).isEqualTo("nickname");
	}

	@Test
	void aNicknameOfTwoIsLeftToAPerson() {
		ActorProfile alex = Profiled.person("Alex Dorn").with("Ida Lund", "Ferry Board").build();
		ActorProfile alexander = Profiled.person("Alexander Dorn").with("Ida Lund", "Ferry Board").build();
		ActorProfile alexandra = Profiled.person("Alexandra Dorn").build();
		assertThat(rule(alex, alexander)).isEqualTo("nickname");
		assertThat(rule(alex, alexander, alexandra)).isEqualTo("waits");
	}

	@Test
	void aLastNameIsTheBearerWhoHoldsTheOfficeAtThatTime() {
		ActorProfile single = Profiled.person("Dorn").holding("Mayor of Larkmoor").build();
		ActorProfile mayor = Profiled.person("Mike Dorn").holding("Mayor of Larkmoor").build();
		ActorProfile rival = Profiled.person("Ida Dorn").build();
		assertThat(rule(single, mayor, rival)).isEqualTo("last-name-in-office");
		assertThat(rule(single, rival, mayor)).isEqualTo("none");
		assertThat(
				rule(single, Profiled.person("Mike Dorn").on("2019-03-02").holding("Mayor of Larkmoor").build(), rival))
			.isEqualTo("none");
		assertThat(rule(single, mayor, Profiled.person("Ida Dorn").holding("Mayor of Larkmoor").build()))
			.isEqualTo("waits");
	}

	@Test
	void aLastNameIsItsOneWellKnownBearer() {
		ActorProfile single = Profiled.person("Dorn").with("Ida Lund", "Ferry Board", "Larkmoor").build();
		ActorProfile known = Profiled.person("Mike Dorn")
			.mentioned(20)
			.with("Ida Lund", "Ferry Board", "Larkmoor")
			.build();
		assertThat(rule(single, known)).isEqualTo("only-bearer");
		assertThat(rule(single, known, Profiled.person("Ada Dorn").mentioned(4).build())).isEqualTo("only-bearer");
		assertThat(rule(single, known, Profiled.person("Ada Dorn").mentioned(5).build())).isEqualTo("waits");
		assertThat(rule(single, Profiled.person("Mike Dorn").with("Ida Lund", "Ferry Board", "Larkmoor").build()))
			.isEqualTo("waits");
	}

	@Test
	void whatARegisterKnowsByDifferentIdentifiersIsLeftToAPersonAndTheReasonsSaySo() {
		ActorProfile one = Profiled.person("Mike K. Dorn").identified("viaf:12", "wikidata:Q99001").build();
		ActorProfile other = Profiled.person("Michael K. Dorn").identified("wikidata:Q99002").build();
		assertThat(rule(one, MIKE)).isEqualTo("name-variant");
		assertThat(rule(Profiled.person("M. K. Dorn").identified("wikidata:Q99002").build(), one)).isEqualTo("none");
		assertThat(
				judge(Profiled.person("Mike Dorn").identified("wikidata:Q99002").build(), one).map(ScoredPair::reasons)
					.orElseThrow())
			.contains(
					"a register knows them as two: Mike Dorn as wikidata:Q99002, " + "Mike K. Dorn as wikidata:Q99001");
		assertThat(rule(one, MIKE, other)).isEqualTo("waits");
		assertThat(rule(Profiled.person("Mike Dorn").identified("isni:0000000121032683").build(), one))
			.isEqualTo("name-variant");
	}

	@Test
	void bodiesThatARegisterKnowsAsTwoAreLeftToAPerson() {
		ActorProfile one = Profiled.of(ActorKind.AGENCY, "Department of Tides").identified("wikidata:Q99001").build();
		ActorProfile other = Profiled.of(ActorKind.AGENCY, "Tides Department").identified("wikidata:Q99002").build();
		ActorProfile third = Profiled.of(ActorKind.AGENCY, "the U.S. Tides Department").build();
		assertThat(rule(one, other)).isEqualTo("waits");
		assertThat(rule(one, third)).isEqualTo("same-words");
		assertThat(rule(one, third, other)).isEqualTo("waits");
	}

	@Test
	void bodiesWithTheSameWordsAreOne() {
		assertThat(rule(Profiled.of(ActorKind.AGENCY, "Department of Tides").build(),
				Profiled.of(ActorKind.AGENCY, "the U.S. Tides Department").build()))
			.isEqualTo("same-words");
		assertThat(judge(Profiled.of(ActorKind.ORGANIZATION, "University of Larkmoor").build(),
				Profiled.of(ActorKind.ORGANIZATION, "Larkmoor University").build()))
			.isEmpty();
	}

	@Test
	void anOfficeOfOneWordIsAnotherInEachArticle() {
		assertThat(judge(Profiled.of(ActorKind.OFFICE, "Governor").build(),
				Profiled.of(ActorKind.OFFICE, "the governor").build()))
			.isEmpty();
	}

	@Test
	void anAcronymIsTheBodyThatIsCalledSo() {
		ActorProfile acronym = Profiled.of(ActorKind.AGENCY, "LWB").build();
		ActorProfile called = Profiled.of(ActorKind.AGENCY, "Larkmoor Water Board").called("LWB").build();
		ActorProfile uncalled = Profiled.of(ActorKind.AGENCY, "Lund Weather Bureau").build();
		assertThat(rule(acronym, called)).isEqualTo("known-acronym");
		assertThat(rule(acronym, uncalled)).isEqualTo("waits");
		assertThat(rule(acronym, called, uncalled)).isEqualTo("waits");
	}

	@RepeatedTest(20)
	void judgementsAreTheSameFromBothSidesAndInAnyOrderOfRivals(RepetitionInfo repetition) {
		Random random = new Random(repetition.getCurrentRepetition());
		List<ActorProfile> all = new ArrayList<>(Stream
			.of("Mike Dorn", "Michael Dorn", "Mike K. Dorn", "Mike L. Dorn", "M. Dorn", "Dorn", "Ida Dorn",
					"Michael Dorn Jr.")
			.map((name) -> any(name, random))
			.toList());
		for (ActorProfile one : all) {
			for (ActorProfile other : all) {
				if (!one.id().equals(other.id())) {
					List<ActorProfile> rivals = new ArrayList<>(all);
					rivals.removeAll(List.of(one, other));
					Optional<ScoredPair> judged = Judge.judge(one, other, rivals);
					Collections.shuffle(rivals, random);
					assertThat(Judge.judge(other, one, rivals)).isEqualTo(judged);
				}
			}
		}
	}

	private static ActorProfile any(String name, Random random) {
		Profiled profiled = Profiled.person(name).mentioned(1 + random.nextInt(30));
		Stream.of("Ida Lund", "Ferry Board", "Larkmoor", "Tides")
			.filter((other) -> random.nextBoolean())
			.forEach(profiled::with);
		return (random.nextBoolean() ? profiled.holding("Mayor of Larkmoor") : profiled).build();
	}

	private static Optional<ScoredPair> judge(ActorProfile one, ActorProfile other, ActorProfile... rivals) {
		Optional<ScoredPair> judged = Judge.judge(one, other, List.of(rivals));
		assertThat(Judge.judge(other, one, List.of(rivals))).isEqualTo(judged);
		return judged;
	}

	/** The rule, "waits", or "none". */
	private static String rule(ActorProfile one, ActorProfile other, ActorProfile... rivals) {
		return judge(one, other, rivals).map((pair) -> (pair.rule() != null) ? pair.rule() : "waits").orElse("none");
	}

}
