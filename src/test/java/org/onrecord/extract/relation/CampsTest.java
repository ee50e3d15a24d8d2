package org.onrecord.extract.relation;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.onrecord.extract.actor.ActorFinder;
import org.onrecord.extract.attribution.Attribution;
import org.onrecord.extract.quotation.QuotationFinder;
import org.onrecord.extract.quotation.Quotations;
import org.onrecord.extract.text.AnnotatedText;
import org.onrecord.knowledge.Mention;

import static org.assertj.core.api.Assertions.assertThat;

class CampsTest {

	private final ActorFinder actorFinder = ActorFinder.load();

	@Test
	void whosePartyNobodyTellsIsNoRival() {
		Story story = story("Gov. Bo Lind met Mayor Ada Poe on Monday.");
		assertThat(new Camps(story).rivalParties(actor(story, "Lind"), actor(story, "Poe"))).isFalse();
		assertThat(new Camps(story).sameParty(actor(story, "Lind"), actor(story, "Poe"))).isFalse();
	}

	@Test
	void wordsBeforeNamesTellTheParty() {
		Story story = story("Republican Gov. Bo Lind met Democratic Mayor Ada Poe and Republican Sen. Cy Roth.");
		Camps camps = new Camps(story);
		assertThat(camps.rivalParties(actor(story, "Lind"), actor(story, "Poe"))).isTrue();
		assertThat(camps.sameParty(actor(story, "Lind"), actor(story, "Roth"))).isTrue();
	}

	@Test
	void spokespersonsStandInTheCampOfTheirPrincipal() {
		Story story = story("Dee Marsh, a spokeswoman for Gov. Bo Lind, said the road is open.");
		assertThat(new Camps(story).sameCamp(actor(story, "Marsh"), actor(story, "Lind"))).isTrue();
	}

	private static Mention actor(Story story, String name) {
		return story.actors()
			.mentions()
			.stream()
			.filter((mention) -> mention.name().endsWith(name))
			.findFirst()
			.orElseThrow();
	}

	private Story story(String article) {
		AnnotatedText text = Sentences.annotated(article);
		Quotations quotations = new QuotationFinder().find(text);
		List<Attribution> attributions = Sentences.ATTRIBUTIONS.find(text, quotations);
		return new Story(text, quotations, attributions, this.actorFinder.find(text, quotations, attributions));
	}

}
