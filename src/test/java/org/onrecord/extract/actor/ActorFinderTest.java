package org.onrecord.extract.actor;

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

		assertThat(reader.speakers()).contains(java.util.List.of("Peter Lindgren"));
	}

	@Test
	void anUnnamedSpokespersonBelongsToItsPrincipal() {
		Reader reader = Reader.read("A spokesman for Iowa Gov. Marta Olsen said the bridge was safe.");

		Mention unnamed = reader.mention("spokesperson for Marta Olsen");
		assertThat(unnamed.unnamed()).isTrue();
		assertThat(unnamed.of()).isEqualTo(reader.mention("Marta Olsen").id());
		assertThat(reader.spokespersons()).containsExactly("spokesperson for Marta Olsen - Marta Olsen");
		assertThat(reader.speakers()).containsExactly(java.util.List.of("spokesperson for Marta Olsen"));
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

}
