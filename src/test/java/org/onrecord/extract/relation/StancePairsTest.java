package org.onrecord.extract.relation;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.onrecord.extract.actor.ActorFinder;
import org.onrecord.extract.attribution.Attribution;
import org.onrecord.extract.quotation.QuotationFinder;
import org.onrecord.extract.quotation.Quotations;
import org.onrecord.extract.text.AnnotatedText;

import static org.assertj.core.api.Assertions.assertThat;

class StancePairsTest {

	private final ActorFinder actorFinder = ActorFinder.load();

	@Test
	void besideAWordOfCriticizingTheArticleMayTellOfAStanceBothWays() {
		assertThat(pairs("Gov. Bo Lind was under attack and met Mayor Ada Poe on Monday."))
			.contains("TOLD Bo Lind -> Ada Poe", "TOLD Ada Poe -> Bo Lind");
		assertThat(pairs("Gov. Bo Lind met Mayor Ada Poe on Monday.")).isEmpty();
	}

	@Test
	void aSpeakerMayTakeAStanceOnWhomTheWordsName() {
		assertThat(pairs("\"Bo Lind lied to the town,\" Mayor Ada Poe said.")).contains("NAMED Ada Poe -> Bo Lind")
			.doesNotContain("TOLD Ada Poe -> Bo Lind");
	}

	@Test
	void wordsThatNameNobodyMayMeanWhoWasNamedBefore() {
		assertThat(pairs("Bo Lind closed the harbor. \"That is a disgrace,\" Mayor Ada Poe said."))
			.contains("MEANT Ada Poe -> Bo Lind");
	}

	@Test
	void aPairStandsOnceInASentence() {
		assertThat(pairs("\"Bo Lind lied, and Lind knows it,\" Mayor Ada Poe said, and Poe left Bo Lind.").stream()
			.filter((pair) -> pair.endsWith("Ada Poe -> Bo Lind"))).hasSize(1);
	}

	@Test
	void nobodyTakesAStanceOnThemselves() {
		assertThat(pairs("\"I was wrong,\" Mayor Ada Poe said of Ada Poe."))
			.noneMatch((pair) -> pair.contains("Ada Poe -> Ada Poe"));
	}

	@Test
	void aSentenceWithoutActorsHasNone() {
		assertThat(pairs("It rained all night in the valley.")).isEmpty();
	}

	@Test
	void aListOfManyActorsHasNone() {
		StringBuilder list = new StringBuilder("The guests were Ada Poe");
		for (String given : List.of("Bob", "Carl", "Diana", "Edward", "Frank", "Gloria", "Henry", "Irene", "James",
				"Karen", "Laura", "Martin", "Nancy", "Oscar", "Paula")) {
			list.append(", ").append(given).append(" Mc").append(given.toLowerCase(java.util.Locale.ROOT));
		}
		assertThat(pairs(list + ".")).isEmpty();
	}

	private List<String> pairs(String article) {
		AnnotatedText text = Sentences.annotated(article);
		Quotations quotations = new QuotationFinder().find(text);
		List<Attribution> attributions = Sentences.ATTRIBUTIONS.find(text, quotations);
		Story story = new Story(text, quotations, attributions, this.actorFinder.find(text, quotations, attributions));
		return StancePairs.of(Scene.of(story, Sentences.WORDS))
			.stream()
			.map((pair) -> "%s %s -> %s".formatted(pair.way(), pair.subject().name(), pair.object().name()))
			.toList();
	}

}
