package org.onrecord.query;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.onrecord.knowledge.ActorKind;
import org.onrecord.knowledge.Modality;
import org.onrecord.knowledge.Polarity;
import org.onrecord.knowledge.RelationType;

import static org.assertj.core.api.Assertions.assertThat;

/** What somebody said. */
class SaidQuestionsIT extends CatalogueTests {

	private static final String ADA = "speaker=Ada Quill";

	@Test
	void whoSaidWhatAboutWhomIsToldNewestFirst() {
		store(Told.in("Tide Post", "2031-03-01")
			.said("Ada Quill", "the pier is old", "Bo Rowan")
			.did("Ada Quill", RelationType.CRITICIZED, "Bo Rowan", "he sold the pier"),
				Told.in("Fen Mail", "2031-03-05")
					.said("Ada Quill", "winter will be long", "Cy Tarn")
					.said("Bo Rowan", "the pier is new", "Ada Quill"));

		assertThat(words("who-said-what", ADA)).containsExactlyInAnyOrder("winter will be long", "the pier is old",
				"he sold the pier");
		assertThat(words("who-said-what", ADA).get(0)).isEqualTo("winter will be long");
		assertThat(words("who-said-what", ADA, "about=Bo Rowan")).containsExactlyInAnyOrder("the pier is old",
				"he sold the pier");
		assertThat(words("who-said-what", "about=Ada Quill")).containsExactly("the pier is new");
		assertThat(words("who-said-what", "relation=criticized")).containsExactly("he sold the pier");
		assertThat(words("who-said-what")).hasSize(4);
		assertThat(ask("who-said-what", "about=Ada Quill").get(0)).containsEntry("speaker", "Bo Rowan")
			.containsEntry("about", List.of("Ada Quill"))
			.containsEntry("outlet", "Fen Mail")
			.containsEntry("date", "2031-03-05");
	}

	@Test
	void everyConditionCutsWhatWasSaid() {
		store(Told.in("Tide Post", "2031-03-01")
			.states("Ada Quill", "he never sold it", "Bo Rowan", RelationType.APPROVED, "Cy Tarn", Polarity.NEGATED,
					Modality.ASSERTED)
			.said("Ada Quill", "a lie"), Told.in("Fen Mail", "2031-03-05").said("Ada Quill", "the truth"),
				Told.in("Fen Mail", null).said("Ada Quill", "long ago"));
		reject("a lie");

		assertThat(words("who-said-what", ADA)).containsExactly("the truth", "he never sold it", "long ago");
		assertThat(words("who-said-what", ADA, "status=rejected")).containsExactly("a lie");
		assertThat(words("who-said-what", ADA, "polarity=negated")).containsExactly("he never sold it");
		assertThat(words("who-said-what", ADA, "polarity=affirmed")).isEmpty();
		assertThat(words("who-said-what", ADA, "modality=planned")).isEmpty();
		assertThat(words("who-said-what", ADA, "manner=indirect")).isEmpty();
		assertThat(words("who-said-what", ADA, "confidence=0.9")).isEmpty();
		assertThat(words("who-said-what", ADA, "outlet=tide post")).containsExactly("he never sold it");
		assertThat(words("who-said-what", ADA, "from=2031-03-02")).containsExactly("the truth");
		assertThat(words("who-said-what", ADA, "from=2031-01-01", "to=2031-03-04")).containsExactly("he never sold it");
	}

	@Test
	void whatOneSaidAboutTheOtherOverTimeBeginsWithTheOldest() {
		store(Told.in("Tide Post", "2031-03-05").said("Ada Quill", "now he lies", "Bo Rowan"),
				Told.in("Tide Post", "2030-12-01").said("Ada Quill", "he is honest", "Bo Rowan"),
				Told.in("Tide Post", "2031-01-01").said("Bo Rowan", "she is honest", "Ada Quill"));

		assertThat(ask("said-over-time", ADA, "about=Bo Rowan"))
			.extracting((row) -> row.get("month"), (row) -> row.get("words"))
			.containsExactly(org.assertj.core.groups.Tuple.tuple("2030-12", "he is honest"),
					org.assertj.core.groups.Tuple.tuple("2031-03", "now he lies"));
		assertThat(words("said-over-time", ADA, "about=Bo Rowan", "from=2031-01-01")).containsExactly("now he lies");
	}

	@Test
	void whatHoldersOfAnOfficeSaidCountsOnlyWhileTheyAreKnownToHoldIt() {
		store(office("2031-01-10").tells("Ada Quill", RelationType.HOLDS_OFFICE, "Governor of Norrland",
				"Governor Quill"),
				office("2031-02-10").tells("Ada Quill", RelationType.HOLDS_OFFICE, "Governor of Norrland",
						"Gov. Quill"),
				Told.in("Tide Post", "2031-01-20").said("Ada Quill", "while in office"),
				Told.in("Tide Post", "2030-01-20").said("Ada Quill", "before it"),
				Told.in("Tide Post", "2031-02-11").said("Ada Quill", "after it"),
				Told.in("Tide Post", "2031-01-21").said("Bo Rowan", "somebody else"));

		assertThat(words("said-in-office", "office=Governor of Norrland")).containsExactly("while in office");
		assertThat(words("said-in-office", "office=Governor of Norrland", "from=2031-01-21")).isEmpty();
	}

	@Test
	void theSameWordsCountWhereSeveralOutletsReportThem() {
		store(Told.in("Tide Post", "2031-03-01").said("Ada Quill", "The pier is ours").said("Bo Rowan", "only here"),
				Told.in("Fen Mail", "2031-03-02").said("Ada Quill", "the pier is ours!"),
				Told.in("Fen Mail", "2031-03-03").said("Bo Rowan", "the pier is ours"));

		assertThat(ask("same-words")).singleElement()
			.satisfies((row) -> assertThat(row).containsEntry("speaker", "Ada Quill")
				.containsEntry("outlets", 2L)
				.containsEntry("firstAt", "2031-03-01")
				.containsEntry("lastAt", "2031-03-02"));
		assertThat(ask("same-words", "speaker=Bo Rowan")).isEmpty();
		assertThat(ask("same-words", "from=2031-03-02")).isEmpty();
	}

	@Test
	void unnamedSourcesAreThoseOfTheOutlet() {
		store(Told.in("Tide Post", "2031-03-01")
			.tells("spokesperson for Ada Quill", RelationType.SPOKESPERSON_FOR, "Ada Quill", "a spokesperson for Quill")
			.said("spokesperson for Ada Quill", "she is away")
			.said("Bo Rowan", "I am here"),
				Told.in("Fen Mail", "2031-03-02").said("spokesperson for Ada Quill", "she is back"));

		assertThat(ask("unnamed-sources", "outlet=tide post")).singleElement()
			.satisfies((row) -> assertThat(row).containsEntry("words", "she is away")
				.containsEntry("speaksFor", List.of("Ada Quill")));
	}

	@Test
	void whatIsNewSinceADayWasPublishedOnItOrLater() {
		store(Told.in("Tide Post", "2031-03-01").said("Ada Quill", "old"),
				Told.in("Tide Post", "2031-03-02").did("Ada Quill", RelationType.PRAISED, "Bo Rowan", "new"),
				Told.in("Tide Post", "2031-03-03").said("Ada Quill", "newest"));

		assertThat(words("new-since", "since=2031-03-02")).containsExactly("newest", "new");
		assertThat(words("new-since", "since=2031-03-01", "relation=PRAISED")).containsExactly("new");
	}

	private static Told office(String day) {
		return Told.in("Tide Post", day).a(ActorKind.STATE, "Norrland").office("Governor of Norrland", "Norrland");
	}

}
