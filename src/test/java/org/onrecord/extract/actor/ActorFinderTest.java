package org.onrecord.extract.actor;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.onrecord.knowledge.ActorKind;
import org.onrecord.knowledge.Mention;

import static org.assertj.core.api.Assertions.assertThat;

class ActorFinderTest {

	@Test
	void aTextWithoutActorsHasNone() {
		assertThat(Reader.read("It rained all day long.").names()).isEmpty();
	}

	@Test
	void aSurnameMeansThePersonOfTheFullName() {
		Reader reader = Reader.read("Laura Kendrick opened the fair. The crowd cheered Kendrick for an hour.");

		assertThat(reader.names()).containsExactly("Laura Kendrick");
		assertThat(reader.mention("Laura Kendrick").aliases()).containsExactly("Kendrick");
	}

	@Test
	void twoPersonsWithOneSurnameStayApart() {
		Reader reader = Reader.read("""
				Robert Hale and Susan Hale own the mill. Mr. Hale wants to sell it.
				Mrs. Hale wants to keep it.""");

		assertThat(reader.names()).contains("Robert Hale", "Susan Hale");
		assertThat(reader.mention("Robert Hale").spans()).hasSizeGreaterThan(1);
		assertThat(reader.mention("Susan Hale").spans()).hasSizeGreaterThan(1);
	}

	@Test
	void aTitleBeforeTheNameGivesTheOfficeAndIsNoPartOfTheName() {
		Reader reader = Reader.read("Ohio Gov. Peter Lindgren said the state will open a camp.");

		assertThat(reader.offices()).containsExactly("Peter Lindgren - Governor of Ohio - asserted");
		assertThat(reader.mention("Governor of Ohio").of()).isEqualTo(reader.mention("Ohio").id());
		assertThat(reader.at("Gov.")).isEqualTo("Peter Lindgren");
	}

	@Test
	void aTitleAloneMeansItsHolder() {
		Reader reader = Reader.read("""
				Ohio Gov. Peter Lindgren opened a camp near Dayton.

				"We are ready," the governor said on Monday.""");

		assertThat(reader.speakers()).contains(List.of("Peter Lindgren"));
	}

	@Test
	void anUnnamedSpokespersonBelongsToItsPrincipal() {
		Reader reader = Reader.read("A spokesman for Iowa Gov. Marta Olsen said the bridge was safe.");

		Mention unnamed = reader.mention("spokesperson for Marta Olsen");
		assertThat(unnamed.unnamed()).isTrue();
		assertThat(unnamed.of()).isEqualTo(reader.mention("Marta Olsen").id());
		assertThat(reader.spokespersons()).containsExactly("spokesperson for Marta Olsen - Marta Olsen");
		assertThat(reader.speakers()).containsExactly(List.of("spokesperson for Marta Olsen"));
	}

	@Test
	void theDepartmentOfWarIsTheDepartmentOfDefenseUnderTheNameTheArticleUses() {
		Mention renamed = Reader.readOn("2025-10-01", "The Department of War sent trucks.")
			.mention("Department of War");
		Mention before = Reader.read("The Pentagon sent trucks.").mention("Department of Defense");

		assertThat(renamed.gazetteer()).isEqualTo(before.gazetteer()).isEqualTo("us-dod");
		assertThat(renamed.kind()).isEqualTo(ActorKind.AGENCY);
		assertThat(before.aliases()).containsExactly("Pentagon");
	}

	@Test
	void aNameThatWasNotYetInUseDoesNotMeanTheActor() {
		assertThat(Reader.readOn("1944-06-06", "The Department of War sent trucks.").actors().mentions())
			.noneMatch((mention) -> "us-dod".equals(mention.gazetteer()));
	}

	@Test
	void aHyphenatedSurnameIsOneName() {
		Reader reader = Reader.read("""
				Maria Vale-Ortiz runs the shelter.
				"We are full," Vale-Ortiz said.""");

		assertThat(reader.names()).containsExactly("Maria Vale-Ortiz");
		assertThat(reader.speakers()).containsExactly(List.of("Maria Vale-Ortiz"));
	}

	@Test
	void aPluralTitleHoldsForEachName() {
		Reader reader = Reader.read("Sens. Paul Hartley (Ky.) and Marco Delgado (Fla.) debated taxes.");

		assertThat(reader.offices()).containsExactlyInAnyOrder("Paul Hartley - U.S. Senator from Kentucky - asserted",
				"Marco Delgado - U.S. Senator from Florida - asserted");
	}

	@Test
	void theStateOfASenatorMayStandAfterTheName() {
		assertThat(Reader.read("Last week, U.S. Sen. Arthur Bell, a Republican from Utah, visited the dam.").offices())
			.containsExactly("Arthur Bell - U.S. Senator from Utah - asserted");
		assertThat(Reader.read("Rep. Dana Whitlock (D-Ore.) voted for the bill.").offices())
			.containsExactly("Dana Whitlock - U.S. Representative from Oregon - asserted");
	}

	@Test
	void aTitleAfterTheNameGivesTheOfficeToo() {
		assertThat(Reader.read("Henry Marsh, the former mayor of Denver, praised the plan.").offices())
			.containsExactly("Henry Marsh - Mayor of Denver - former");
	}

	@Test
	void theOfficeOfAPersonIsAnActorOfItsOwn() {
		Reader reader = Reader.read("""
				Iowa Gov. Marta Olsen closed the bridge on Monday.
				According to Olsen's office, the work will take a year.""");

		assertThat(reader.speakers()).containsExactly(List.of("office of Marta Olsen"));
		assertThat(reader.mention("office of Marta Olsen").of()).isEqualTo(reader.mention("Marta Olsen").id());
	}

	@Test
	void aNamedSpokespersonIsTiedToThePrincipal() {
		assertThat(Reader.read("The bridge is safe, said Olsen campaign spokeswoman Judy Trent.").spokespersons())
			.containsExactly("Judy Trent - Olsen campaign");
		assertThat(Reader.read("Walter Quinn, a spokesman for the Pentagon, declined to comment.").spokespersons())
			.containsExactly("Walter Quinn - Department of Defense");
	}

	@Test
	void aPronounMeansTheLastSubjectOfItsGender() {
		Reader reader = Reader.read("Susan Hale met Robert Dunn in Denver. She said the mill will close.");

		assertThat(reader.speakers()).containsExactly(List.of("Susan Hale"));
	}

	@Test
	void aPronounIsNotTheSpeakerOfItsQuotation() {
		Reader reader = Reader.read("""
				Robert Dunn wants to sell the mill.
				"He is wrong," Walter Quinn said.""");

		assertThat(reader.at("He")).isEqualTo("Robert Dunn");
	}

	@Test
	void describedSourcesAreUnnamedAndTiedToTheirBody() {
		Reader reader = Reader.read("A senior Pentagon official said the trucks had left.");

		Mention official = reader.mention("senior Pentagon official");
		assertThat(official.unnamed()).isTrue();
		assertThat(official.of()).isEqualTo(reader.mention("Department of Defense").id());
	}

	@Test
	void theGuardIsTheOneOfTheState() {
		Reader reader = Reader.read("""
				The Utah National Guard sent trucks. The Guard will stay for a week.""");

		assertThat(reader.at("Guard")).isEqualTo("Utah National Guard");
	}

	@Test
	void presidentOfAClubIsNotThePresident() {
		assertThat(Reader.read("Ilse Hogan, president of the chess club, said the hall is cold.").offices()).isEmpty();
		assertThat(Reader.read("President Harold Crane flew to Ohio.").offices())
			.containsExactly("Harold Crane - President of the United States - asserted");
	}

}
