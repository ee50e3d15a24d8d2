package org.onrecord.extract;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.onrecord.knowledge.Article;
import org.onrecord.knowledge.Claim;
import org.onrecord.knowledge.CodePoints;

import static org.assertj.core.api.Assertions.assertThat;

class SpeakingSourcesTest {

	private static final NewsExtractor EXTRACTOR = NewsExtractor.withRules(Models.annotator());

	@Test
	void thingsInQuotationsDoNotSpeak() {
		assertThat(read("\"The law says that I decide,\" Rhys Dole said."))
			.containsExactly("said: \"The law says that I decide,\"");
	}

	@Test
	void peopleInQuotationsDo() {
		assertThat(read("\"Some say that is the point,\" Mona Tarr said."))
			.containsExactly("said: \"Some say that is the point,\"", "say: that is the point");
	}

	@Test
	void thingsThatTheArticleItselfCitesStay() {
		assertThat(read("The report says that nobody came.")).containsExactly("says: that nobody came");
	}

	@Test
	void whatThingsSupportIsNoClaim() {
		assertThat(read("The town has rules that support the plan.")).isEmpty();
	}

	@Test
	void whatSomebodyShouldSayIsNotSaid() {
		assertThat(read("The Gazette's readers should know that Larkmoor exists only on paper.")).isEmpty();
	}

	@Test
	void theDatelineIsNeitherSaidNorSpokenAbout() {
		String text = "DAYTON, Ohio — The road will stay closed until May, Rhys Dole said.";
		Article article = Article.of(null, null, null, null, null, text, List.of());
		List<Claim> claims = EXTRACTOR.extract(article).claims();

		assertThat(read(text)).containsExactly("said: The road will stay closed until May");
		assertThat(claims.get(0).about()).isEmpty();
	}

	private static List<String> read(String text) {
		CodePoints places = new CodePoints(text);
		return EXTRACTOR.extract(Article.of(null, null, null, null, null, text, List.of()))
			.claims()
			.stream()
			.map(Claim::evidence)
			.map((evidence) -> places.at(evidence.cue()) + ": " + places.at(evidence.content()))
			.toList();
	}

}
