package org.onrecord.extract.relation;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.onrecord.extract.actor.ActorFinder;
import org.onrecord.extract.actor.Actors;
import org.onrecord.extract.attribution.Attribution;
import org.onrecord.extract.quotation.QuotationFinder;
import org.onrecord.extract.quotation.Quotations;
import org.onrecord.extract.text.AnnotatedText;
import org.onrecord.knowledge.RelationType;

import static org.assertj.core.api.Assertions.assertThat;

/** Criticism and support, narrated and in reported words. */
class StancesTest {

	private final ActorFinder actorFinder = ActorFinder.load();

	private final RelationFinder relationFinder = RelationFinder.load();

	@Test
	void wordsThatOnlyTellNewsTakeNoStance() {
		assertThat(stances("\"Bo Lind will open the new bridge on Friday,\" Mayor Ada Poe said.")).isEmpty();
	}

	@Test
	void whoIsSaidToLieIsCriticized() {
		assertThat(stances("\"Bo Lind lied to the people of this town,\" Mayor Ada Poe said."))
			.contains("CRITICIZED Ada Poe -> Bo Lind");
	}

	@Test
	void theOwnerOfARecklessPlanIsCriticized() {
		assertThat(stances("\"Bo Lind's plan is reckless and a disaster,\" Mayor Ada Poe said."))
			.contains("CRITICIZED Ada Poe -> Bo Lind");
	}

	@Test
	void whoCannotBeTrustedIsCriticized() {
		assertThat(stances("\"Bo Lind cannot be trusted and is a disgrace,\" Mayor Ada Poe said."))
			.contains("CRITICIZED Ada Poe -> Bo Lind");
	}

	@Test
	void bothWhoArePraisedTogetherAreSupported() {
		assertThat(stances("\"Bo Lind and Cy Roth are honest and courageous men,\" Mayor Ada Poe said."))
			.contains("SUPPORTED Ada Poe -> Bo Lind", "SUPPORTED Ada Poe -> Cy Roth");
	}

	@Test
	void whoIsBlastedForSomethingIsCriticized() {
		assertThat(stances("Mayor Ada Poe blasted Gov. Bo Lind for the delay."))
			.contains("CRITICIZED Ada Poe -> Bo Lind");
	}

	@Test
	void theOneWhomTheDoerDescribesActs() {
		assertThat(stances("The plan came from Cy Roth, a lawyer who has been critical of Gov. Bo Lind."))
			.contains("CRITICIZED Cy Roth -> Bo Lind");
	}

	@Test
	void whoSecuresAnEndorsementIsSupported() {
		assertThat(stances("Gov. Bo Lind secured the endorsement of Mayor Ada Poe on Monday."))
			.contains("SUPPORTED Ada Poe -> Bo Lind");
	}

	@Test
	void whoIsCalledASupporterSupports() {
		assertThat(stances("Cy Roth, a supporter of Gov. Bo Lind, lives in the valley."))
			.contains("SUPPORTED Cy Roth -> Bo Lind");
	}

	@Test
	void whoIsCalledACriticCriticizes() {
		assertThat(stances("Cy Roth is a critic of Gov. Bo Lind.")).contains("CRITICIZED Cy Roth -> Bo Lind");
	}

	@Test
	void whomAListNamesOfAGroupDoesWhatTheGroupDoes() {
		assertThat(stances("Several mayors, including Ada Poe and Cy Roth, praised Gov. Bo Lind on Monday."))
			.contains("SUPPORTED Ada Poe -> Bo Lind", "SUPPORTED Cy Roth -> Bo Lind");
	}

	@Test
	void supportersIncludeThoseWhoSupport() {
		assertThat(stances("Supporters of Gov. Bo Lind include Ada Poe.")).contains("SUPPORTED Ada Poe -> Bo Lind");
	}

	@Test
	void whoIsDescribedAsBackingSomebodySupports() {
		assertThat(stances("The plan came from Cy Roth, a lawyer supporting Gov. Bo Lind."))
			.contains("SUPPORTED Cy Roth -> Bo Lind");
	}

	@Test
	void theProposalIsWhoseItWasBefore() {
		assertThat(stances("Bo Lind's proposal came on Monday. Ada Poe condemned the proposal."))
			.contains("CRITICIZED Ada Poe -> Bo Lind");
	}

	@Test
	void supportersWhomNobodyNamesStateNothing() {
		assertThat(stances("Supporters of Gov. Bo Lind filled the hall.")).isEmpty();
	}

	private List<String> stances(String article) {
		AnnotatedText text = Sentences.annotated(article);
		Quotations quotations = new QuotationFinder().find(text);
		List<Attribution> attributions = Sentences.ATTRIBUTIONS.find(text, quotations);
		Actors actors = this.actorFinder.find(text, quotations, attributions);
		return this.relationFinder.find(text, quotations, attributions, actors)
			.stream()
			.map(StatedRelation::relation)
			.filter((relation) -> relation.type() == RelationType.CRITICIZED
					|| relation.type() == RelationType.SUPPORTED)
			.map((relation) -> "%s %s -> %s".formatted(relation.type(), actors.mention(relation.subject()).name(),
					actors.mention(relation.object()).name()))
			.toList();
	}

}
