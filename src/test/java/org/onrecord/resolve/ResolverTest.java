package org.onrecord.resolve;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.onrecord.knowledge.Actor;
import org.onrecord.knowledge.ActorKind;
import org.onrecord.knowledge.Article;
import org.onrecord.knowledge.Extraction;
import org.onrecord.knowledge.Mention;
import org.onrecord.knowledge.Reading;
import org.onrecord.knowledge.Reference;
import org.onrecord.knowledge.TextSpan;

import static org.assertj.core.api.Assertions.assertThat;

class ResolverTest {

	private static final Article HERE = Article.of(null, null, null, null, null, "Here.", List.of());

	private static final Article THERE = Article.of(null, null, null, null, null, "There.", List.of());

	private final Resolver resolver = new Resolver();

	@Test
	void anArticleWithoutMentionsNeedsNoDecision() {
		Reading reading = this.resolver.resolve(HERE, new Extraction(HERE.id(), List.of(), List.of(), List.of()));
		assertThat(reading.references()).isEmpty();
	}

	@Test
	void whoeverTheGazetteerKnowsIsThatOneUnderEveryName() {
		Reference harbour = decide(HERE, ActorKind.AGENCY, "Harbour Office", false, "fennmark-harbour");
		Reference port = decide(THERE, ActorKind.AGENCY, "Port Authority", false, "fennmark-harbour");
		assertThat(harbour.actor().id()).isEqualTo(port.actor().id())
			.isEqualTo(Actor.idOfGazetteer("fennmark-harbour"));
		assertThat(harbour.method()).isEqualTo("gazetteer");
	}

	@Test
	void aFullNameMeansTheSameActorInEveryArticle() {
		Reference here = decide(HERE, ActorKind.PERSON, "Ida Marsh", false, null);
		Reference there = decide(THERE, ActorKind.PERSON, "IDA MARSH", false, null);
		assertThat(here.actor().id()).isEqualTo(there.actor().id());
		assertThat(here.method()).isEqualTo("full-name");
	}

	@Test
	void theSameNameOfAnotherKindIsAnotherActor() {
		Reference person = decide(HERE, ActorKind.PERSON, "Virginia Fenn", false, null);
		Reference company = decide(HERE, ActorKind.ORGANIZATION, "Virginia Fenn", false, null);
		assertThat(person.actor().id()).isNotEqualTo(company.actor().id());
	}

	@Test
	void aSingleWordNamesAPersonOnlyInItsArticle() {
		Reference here = decide(HERE, ActorKind.PERSON, "Marsh", false, null);
		Reference there = decide(THERE, ActorKind.PERSON, "Marsh", false, null);
		assertThat(here.actor().id()).isNotEqualTo(there.actor().id());
		assertThat(here.method()).isEqualTo("article");
	}

	@Test
	void aSingleWordNamesABodyEverywhere() {
		Reference here = decide(HERE, ActorKind.ORGANIZATION, "Ferrymen", false, null);
		Reference there = decide(THERE, ActorKind.ORGANIZATION, "Ferrymen", false, null);
		assertThat(here.actor().id()).isEqualTo(there.actor().id());
	}

	@Test
	void aSingleWordNamesAGroupOnlyInItsArticle() {
		Reference here = decide(HERE, ActorKind.GROUP, "police", false, null);
		Reference there = decide(THERE, ActorKind.GROUP, "Police", false, null);
		assertThat(here.actor().id()).isNotEqualTo(there.actor().id());
	}

	@Test
	void aGroupOfTheGazetteerNeedsTwoWordsToo() {
		Reference here = decide(HERE, ActorKind.GROUP, "Ferrymen", false, "fennmark-ferrymen");
		Reference there = decide(THERE, ActorKind.GROUP, "Ferrymen", false, "fennmark-ferrymen");
		assertThat(here.actor().id()).isNotEqualTo(there.actor().id());
		assertThat(decide(HERE, ActorKind.GROUP, "House Ferrymen", false, "fennmark-house-ferrymen").method())
			.isEqualTo("gazetteer");
	}

	@Test
	void whoeverIsOnlyDescribedBelongsToTheArticle() {
		Reference here = decide(HERE, ActorKind.PERSON, "spokesperson for Ida Marsh", true, null);
		Reference there = decide(THERE, ActorKind.PERSON, "spokesperson for Ida Marsh", true, null);
		assertThat(here.actor().unnamed()).isTrue();
		assertThat(here.actor().id()).isNotEqualTo(there.actor().id());
	}

	@Test
	void aNameOfSignsAloneMeansNobodyElsewhere() {
		Reference here = decide(HERE, ActorKind.ORGANIZATION, "***", false, null);
		assertThat(here.method()).isEqualTo("article");
	}

	private Reference decide(Article article, ActorKind kind, String name, boolean unnamed,
			@Nullable String gazetteer) {
		Mention mention = new Mention(Mention.id(article.id(), kind, name), name, kind, List.of(),
				List.of(new TextSpan(0, 4)), unnamed, null, gazetteer);
		Extraction extraction = new Extraction(article.id(), List.of(mention), List.of(), List.of());
		Reading reading = this.resolver.resolve(article, extraction);
		assertThat(reading.references()).hasSize(1);
		return reading.references().get(0);
	}

}
