package org.onrecord.extract.actor;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.onrecord.knowledge.ActorKind;
import org.onrecord.knowledge.Mention;

import static org.assertj.core.api.Assertions.assertThat;

class SpeakersTest {

	@Test
	void nobodySpeaksWhereNobodyIsNamed() {
		assertThat(Reader.read("Nobody said that the mill will close.").speakers()).isEqualTo(List.of(List.of()));
	}

	@Test
	void whoAfterADescriptionMeansThePersonItIsToldOf() {
		assertThat(Reader.read("Robert Hale is a miller who said the mill was safe.").speakers())
			.containsExactly(List.of("Robert Hale"));
	}

	@Test
	void joinedNamesAreASpeakerEach() {
		assertThat(Reader.read("Laura Kendrick and Robert Hale said the mill will close.").speakers())
			.containsExactly(List.of("Laura Kendrick", "Robert Hale"));
	}

	@Test
	void sheIsTheOneWhoSpokeAndNotWhoWasSpokenAbout() {
		Reader reader = Reader.read("""
				Laura Kendrick said that Susan Hale wanted the mill for years and lost it twice.

				"The mill will close in May," she said.""");

		assertThat(reader.speakers()).last().isEqualTo(List.of("Laura Kendrick"));
	}

	@Test
	void whoIsNamedInTheVeryWordsDoesNotSayThem() {
		Reader reader = Reader.read("""
				Robert Hale said the town was broke.
				"Walter Dunn wants to sell the mill," he said.""");

		assertThat(reader.speakers().get(1)).containsExactly("Robert Hale");
	}

	@Test
	void anUnnamedOfficialMayBeMeantByAPronounToo() {
		Reader reader = Reader.read("""
				Robert Hale owns the mill.

				A senior Pentagon official said the trucks had left. He said more would follow.""");

		assertThat(reader.speakers()).hasSize(2).containsOnly(List.of("senior Pentagon official"));
	}

	@Test
	void theOfficialIsTheOneDescribedBefore() {
		Reader reader = Reader
			.read("""
					Robert Hale met a senior Pentagon official in Denver. A senior Pentagon official said the trucks had left.

					"They will be back," the official said.""");

		assertThat(reader.speakers().get(1)).containsExactly("senior Pentagon official");
	}

	@Test
	void theBillionaireIsThePersonNamedBefore() {
		Reader reader = Reader.read("""
				Robert Hale said the mill was his.

				"I paid for it," the billionaire said.""");

		assertThat(reader.speakers().get(1)).containsExactly("Robert Hale");
	}

	@Test
	void whoIsWhatTheRelativeClauseHangsOn() {
		assertThat(Reader.read("Robert Hale, who said the mill was safe, left in May.").speakers())
			.containsExactly(List.of("Robert Hale"));
	}

	@Test
	void supportersOfAPersonAreAGroupWithATie() {
		Reader reader = Reader.read("""
				Robert Hale lost the vote. Hale's supporters said the count was wrong.""");

		Mention group = reader.mention("Hale supporters");
		assertThat(group.kind()).isEqualTo(ActorKind.GROUP);
		assertThat(group.unnamed()).isFalse();
		assertThat(group.of()).isEqualTo(reader.mention("Robert Hale").id());
		assertThat(reader.speakers()).containsExactly(List.of("Hale supporters"));
	}

	@Test
	void peopleWithoutANameStayUnnamed() {
		Reader reader = Reader.read("Two people familiar with the plan said the mill will close.");

		assertThat(reader.mention(reader.speakers().get(0).get(0)).unnamed()).isTrue();
		assertThat(reader.speakers().get(0).get(0)).contains("people familiar with the plan");
	}

	@Test
	void aNameBesideADescriptionIsWhoSpeaks() {
		assertThat(Reader.read("A local historian, Susan Hale, said the mill was old.").speakers())
			.containsExactly(List.of("Susan Hale"));
	}

	@Test
	void aReportIsTheWordOfItsIssuer() {
		assertThat(Reader.read("The Gallup poll found that the mill is old.").speakers())
			.containsExactly(List.of("Gallup"));
		assertThat(Reader.read("A memo by Susan Hale said the mill was losing money.").speakers())
			.containsExactly(List.of("Susan Hale"));
	}

	@Test
	void aDocumentHasTheIssuerToldBefore() {
		Reader reader = Reader.read("""
				Susan Hale sent a letter to the council in March.

				Robert Dunn walked his dog. The letter said the mill was losing money.""");

		assertThat(reader.speakers().get(0)).containsExactly("Susan Hale");
	}

	@Test
	void aStatementIsOfWhoSpokeRightBefore() {
		Reader reader = Reader.read("""
				Susan Hale said the mill was losing money. The statement said it would close.""");

		assertThat(reader.speakers().get(1)).containsExactly("Susan Hale");
	}

	@Test
	void aPollWithoutIssuerIsDescribed() {
		Reader reader = Reader.read("A new poll found that few people want the mill.");

		assertThat(reader.mention("new poll").unnamed()).isTrue();
	}

	@Test
	void theySpeakForTheGroupBefore() {
		Reader reader = Reader.read("""
				House Republicans met in Denver on Monday. They said the mill would stay open.""");

		assertThat(reader.speakers()).containsExactly(List.of("House Republicans"));
	}

	@Test
	void thePoliceOfATownAreAnAgency() {
		Reader reader = Reader.read("""
				Denver police closed the road. A truck had lost its load, police said.""");

		assertThat(reader.mention("Denver police").kind()).isEqualTo(ActorKind.AGENCY);
		assertThat(reader.speakers()).containsExactly(List.of("Denver police"));
	}

	@Test
	void hisCampaignIsTheCampaignOfThatPerson() {
		Reader reader = Reader.read("Robert Hale lost the vote. His campaign said the count was wrong.");

		assertThat(reader.speakers()).containsExactly(List.of("Hale campaign"));
	}

	@Test
	void theArticleItselfSpeaksForItsAuthorAndOutlet() {
		assertThat(Reader.readBy("Ada Marsh", "Larkmoor Gazette", "I said the mill was safe.").speakers())
			.containsExactly(List.of("Ada Marsh"));
		assertThat(Reader.readBy("Ada Marsh", "Larkmoor Gazette", "We said the mill was safe.").speakers())
			.containsExactly(List.of("Larkmoor Gazette"));
		assertThat(Reader.read("We said the mill was safe.").speakers()).containsExactly(List.of());
	}

	@Test
	void nobodySaysWhatSomebodySeemsToDo() {
		assertThat(Reader.readAs("Robert Hale seems to fear the mill.", 2, 1).speakers()).containsExactly(List.of());
		assertThat(Reader.readAs("Robert Hale says he fears the mill.", 2, 1).speakers())
			.containsExactly(List.of("Robert Hale"));
	}

	@Test
	void whoAnswersIsNotWhoAsked() {
		Reader reader = Reader.read("""
				Robert Hale was asked by Walter Dunn whether the mill would close.
				"It will not," he said.""");

		assertThat(reader.speakers()).last().isEqualTo(List.of("Robert Hale"));
	}

	@Test
	void theActressIsWhoWasCalledSo() {
		Reader reader = Reader.read("""
				The actress Laura Kendrick came to the mill with Susan Hale.
				Susan Hale told nobody why. The actress said the mill will close.""");

		assertThat(reader.speakers()).last().isEqualTo(List.of("Laura Kendrick"));
	}

	@Test
	void thePanelIsTheOneNamedMoreFullyBefore() {
		Reader reader = Reader.read("""
				A Fenwick zoning commission met on Monday.
				Robert Hale listened. The commission said the mill will close.""");

		assertThat(reader.speakers()).last().isEqualTo(List.of("Fenwick zoning commission"));
	}

	@Test
	void aGivenNameAloneMeansTheOnePersonWhoBearsIt() {
		Reader reader = Reader.read("""
				Laura Kendrick owns the mill.
				Laura said the mill will close.""");

		assertThat(reader.speakers()).last().isEqualTo(List.of("Laura Kendrick"));
	}

	@Test
	void noPlaceSpeaksBesideAPerson() {
		assertThat(Reader.read("The mill, Robert Hale of Denver said, will close.").speakers())
			.containsExactly(List.of("Robert Hale"));
	}

}
