package org.onrecord.query;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.onrecord.knowledge.ActorKind;
import org.onrecord.knowledge.Modality;
import org.onrecord.knowledge.Polarity;
import org.onrecord.knowledge.RelationType;

import static org.assertj.core.api.Assertions.assertThat;

/** What somebody did to somebody. */
class DoneQuestionsIT extends CatalogueTests {

	@Test
	void whoDidItToWhomCountsWhatIsPlainlyStated() {
		store(Told.in("Tide Post", "2031-03-01")
			.did("Ada Quill", RelationType.CRITICIZED, "Bo Rowan", "he sold the pier")
			.tells("Cy Tarn", RelationType.CRITICIZED, "Bo Rowan", "Tarn criticized Rowan")
			.did("Bo Rowan", RelationType.CRITICIZED, "Ada Quill", "she is wrong")
			.states("Ada Quill", "I never blamed him", "Ada Quill", RelationType.CRITICIZED, "Bo Rowan",
					Polarity.NEGATED, Modality.ASSERTED)
			.states("Ada Quill", "I may blame him", "Ada Quill", RelationType.CRITICIZED, "Bo Rowan", Polarity.AFFIRMED,
					Modality.POSSIBLE)
			.did("Dee Vale", RelationType.CRITICIZED, "Bo Rowan", "misread"));
		reject("misread");

		assertThat(words("who-to-whom", "object=Bo Rowan")).containsExactlyInAnyOrder("he sold the pier",
				"Tarn criticized Rowan");
		assertThat(words("who-to-whom", "subject=Ada Quill")).containsExactly("he sold the pier");
		assertThat(words("who-to-whom", "subject=Cy Tarn", "object=Bo Rowan")).containsExactly("Tarn criticized Rowan");
		assertThat(words("who-to-whom")).hasSize(3);
		assertThat(words("who-to-whom", "subject=Ada Quill", "object=Bo Rowan", "polarity=negated"))
			.containsExactly("I never blamed him");
		assertThat(words("who-to-whom", "object=Bo Rowan", "modality=possible")).containsExactly("I may blame him");
		assertThat(words("who-to-whom", "object=Bo Rowan", "status=rejected")).containsExactly("misread");
		assertThat(words("who-to-whom", "relation=SUPPORTED")).isEmpty();
		assertThat(words("who-to-whom", "object=Bo Rowan", "from=2031-03-02")).isEmpty();
	}

	@Test
	void aRequestIsDecidedByALaterDecisionTowardsWhoeverAsked() {
		store(Told.in("Tide Post", "2031-03-01")
			.did("Ada Quill", RelationType.REQUESTED, "Bo Rowan", "mend the pier")
			.did("Cy Tarn", RelationType.REQUESTED, "Bo Rowan", "mend the road"),
				Told.in("Tide Post", "2031-03-11")
					.did("Bo Rowan", RelationType.REJECTED, "Ada Quill", "there is no money"),
				Told.in("Tide Post", "2031-02-11").did("Bo Rowan", RelationType.APPROVED, "Cy Tarn", "before he asked"),
				Told.in("Tide Post", "2031-03-21")
					.did("Dee Vale", RelationType.APPROVED, "Cy Tarn", "the council pays"),
				Told.in("Tide Post", "2031-03-22")
					.did("Dee Vale", RelationType.APPROVED, "Bo Rowan", "he asked nobody"));

		assertThat(words("requests-decided")).containsExactly("the council pays", "there is no money");
		assertThat(ask("requests-decided", "decider=Bo Rowan")).singleElement()
			.satisfies((row) -> assertThat(row).containsEntry("requesterName", "Ada Quill")
				.containsEntry("requestWords", "mend the pier")
				.containsEntry("decision", "REJECTED")
				.containsEntry("byAsked", true)
				.containsEntry("days", 10L));
		assertThat(ask("requests-decided", "requester=Cy Tarn")).singleElement()
			.satisfies((row) -> assertThat(row).containsEntry("deciderName", "Dee Vale")
				.containsEntry("askedName", "Bo Rowan")
				.containsEntry("byAsked", false)
				.containsEntry("days", 20L));
		assertThat(words("requests-decided", "requester=Cy Tarn", "days=10")).isEmpty();
		assertThat(words("requests-decided", "requester=Ada Quill", "decider=Dee Vale")).isEmpty();
	}

	@Test
	void aRequestIsUnansweredUntilWhoeverWasAskedDecides() {
		store(Told.in("Tide Post", "2031-03-01")
			.did("Ada Quill", RelationType.REQUESTED, "Bo Rowan", "mend the pier")
			.did("Cy Tarn", RelationType.REQUESTED, "Bo Rowan", "mend the road")
			.tells("Bo Rowan", RelationType.REQUESTED, "Ada Quill", "Rowan asked Quill to wait")
			.states("Dee Vale", "she will ask", "Dee Vale", RelationType.REQUESTED, "Bo Rowan", Polarity.AFFIRMED,
					Modality.PLANNED),
				Told.in("Tide Post", "2031-03-11").did("Bo Rowan", RelationType.REJECTED, "Ada Quill", "no money"),
				Told.in("Tide Post", "2031-02-11")
					.did("Bo Rowan", RelationType.APPROVED, "Cy Tarn", "an older matter"));

		assertThat(words("requests-unanswered")).containsExactlyInAnyOrder("mend the road",
				"Rowan asked Quill to wait");
		assertThat(words("requests-unanswered", "requester=Ada Quill")).isEmpty();
		assertThat(words("requests-unanswered", "requester=Bo Rowan")).containsExactly("Rowan asked Quill to wait");
		assertThat(words("requests-unanswered", "asked=Bo Rowan")).containsExactly("mend the road");
		assertThat(words("requests-unanswered", "asked=Bo Rowan", "requester=Cy Tarn"))
			.containsExactly("mend the road");
	}

	@Test
	void criticismInOnesOwnStateIsThatOfWhoeverHoldsOfficeThere() {
		store(Told.in("Tide Post", "2031-03-01")
			.a(ActorKind.STATE, "Norrland")
			.a(ActorKind.STATE, "Sudland")
			.a(ActorKind.AGENCY, "Harbour Council")
			.office("Governor of Norrland", "Norrland")
			.office("Treasurer of Norrland", "Norrland")
			.office("Governor of Sudland", "Sudland")
			.tells("Ada Quill", RelationType.HOLDS_OFFICE, "Governor of Norrland", "Governor Quill")
			.tells("Bo Rowan", RelationType.HOLDS_OFFICE, "Treasurer of Norrland", "Treasurer Rowan")
			.tells("Cy Tarn", RelationType.HOLDS_OFFICE, "Governor of Sudland", "Governor Tarn")
			.did("Bo Rowan", RelationType.CRITICIZED, "Ada Quill", "she spends too much")
			.did("Cy Tarn", RelationType.CRITICIZED, "Ada Quill", "my neighbour errs")
			.did("Dee Vale", RelationType.CRITICIZED, "Ada Quill", "I hold no office"));

		for (List<String> asked : List.of(List.<String>of(), List.of("state=Norrland"))) {
			assertThat(ask("criticized-in-own-state", asked.toArray(String[]::new))).singleElement()
				.satisfies((row) -> assertThat(row).containsEntry("words", "she spends too much")
					.containsEntry("criticName", "Bo Rowan")
					.containsEntry("criticHolds", "Treasurer of Norrland")
					.containsEntry("criticizedHolds", "Governor of Norrland")
					.containsEntry("stateName", "Norrland"));
		}
		assertThat(ask("criticized-in-own-state", "state=Sudland")).isEmpty();
	}

	@Test
	void aChangeOfPositionIsTheOppositeOnALaterDay() {
		store(Told.in("Tide Post", "2031-03-01")
			.did("Ada Quill", RelationType.SUPPORTED, "Bo Rowan", "he is right")
			.did("Cy Tarn", RelationType.PRAISED, "Bo Rowan", "well done")
			.did("Dee Vale", RelationType.CRITICIZED, "Bo Rowan", "a mistake")
			.did("Ada Quill", RelationType.CRITICIZED, "Cy Tarn", "he errs"),
				Told.in("Fen Mail", "2031-03-05")
					.did("Ada Quill", RelationType.CRITICIZED, "Bo Rowan", "he is wrong")
					.did("Cy Tarn", RelationType.SUPPORTED, "Bo Rowan", "still with him")
					.states("Dee Vale", "I did not blame him", "Dee Vale", RelationType.CRITICIZED, "Bo Rowan",
							Polarity.NEGATED, Modality.ASSERTED));

		assertThat(words("changes-of-position")).containsExactlyInAnyOrder("he is wrong", "I did not blame him");
		for (List<String> asked : List.of(List.of("speaker=Ada Quill"),
				List.of("speaker=Ada Quill", "about=Bo Rowan"))) {
			assertThat(ask("changes-of-position", asked.toArray(String[]::new))).singleElement()
				.satisfies((row) -> assertThat(row).containsEntry("earlierWords", "he is right")
					.containsEntry("earlierDate", "2031-03-01")
					.containsEntry("date", "2031-03-05")
					.containsEntry("days", 4L));
		}
		assertThat(words("changes-of-position", "about=Bo Rowan")).hasSize(2);
		assertThat(words("changes-of-position", "speaker=Cy Tarn")).isEmpty();
		assertThat(words("changes-of-position", "about=Bo Rowan", "to=2031-03-04")).isEmpty();
	}

	@Test
	void aContradictionStandsBesideWhatItContradicts() {
		store(Told.in("Tide Post", "2031-03-01")
			.tells("Bo Rowan", RelationType.REQUESTED, "Ada Quill", "Rowan asked Quill for help")
			.did("Cy Tarn", RelationType.ACCUSED, "Bo Rowan", "he took money"),
				Told.in("Fen Mail", "2031-03-05")
					.states("Ada Quill", "nobody asked me", "Bo Rowan", RelationType.REQUESTED, "Ada Quill",
							Polarity.NEGATED, Modality.ASSERTED)
					.did("Bo Rowan", RelationType.DENIED, "Cy Tarn", "I took nothing")
					.states("Dee Vale", "she never praised me", "Ada Quill", RelationType.PRAISED, "Dee Vale",
							Polarity.NEGATED, Modality.ASSERTED));

		assertThat(ask("contradictions")).extracting((row) -> row.get("words") + " / " + row.get("otherWords"))
			.containsExactlyInAnyOrder("nobody asked me / Rowan asked Quill for help",
					"I took nothing / he took money");
		assertThat(words("contradictions", "about=Cy Tarn")).containsExactly("I took nothing");
		assertThat(words("contradictions", "relation=REQUESTED")).containsExactly("nobody asked me");
		assertThat(words("contradictions", "to=2031-03-04")).isEmpty();
	}

}
