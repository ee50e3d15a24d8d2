package org.onrecord.extract;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.onrecord.extract.actor.Actors;
import org.onrecord.extract.actor.OfficeHeld;
import org.onrecord.extract.actor.SpeaksFor;
import org.onrecord.extract.attribution.Attribution;
import org.onrecord.extract.relation.StatedRelation;
import org.onrecord.extract.text.AnnotatedText;
import org.onrecord.extract.text.Token;
import org.onrecord.knowledge.ActorKind;
import org.onrecord.knowledge.Claim;
import org.onrecord.knowledge.Manner;
import org.onrecord.knowledge.Mention;
import org.onrecord.knowledge.Modality;
import org.onrecord.knowledge.Polarity;
import org.onrecord.knowledge.Relation;
import org.onrecord.knowledge.RelationType;

import static org.assertj.core.api.Assertions.assertThat;

class ClaimAssemblyTest {

	private static final AnnotatedText TEXT = Models
		.annotate("Tarr and Dole said that Quayle praised the pool and that Beck said it was cold.");

	private final Words words = new Words(TEXT);

	private final Cast cast = new Cast();

	@Test
	void nothingReportedMakesNoClaims() {
		assertThat(assemble(List.of())).isEmpty();
	}

	@Test
	void wordsWithoutASpeakerMakeOneClaim() {
		List<Claim> claims = assemble(List.of(outermost()));

		assertThat(claims).singleElement().satisfies((claim) -> assertThat(claim.speaker()).isNull());
	}

	@Test
	void eachSpeakerMakesAClaimOfTheSameWords() {
		Attribution said = outermost();
		this.cast.speak(said, "Tarr", "Dole");

		assertThat(assemble(List.of(said))).extracting(Claim::speaker)
			.containsExactlyInAnyOrder(id("Tarr"), id("Dole"));
	}

	@Test
	void theFirstRelationGoesWithTheClaimAndFurtherOnesBesideIt() {
		Attribution said = outermost();
		this.cast.speak(said, "Tarr");
		List<Claim> claims = assemble(List.of(said), stated(said, "Quayle", "Beck", "Quayle praised the pool"),
				stated(said, "Beck", "Quayle", "Beck said it was cold"));

		assertThat(claims).extracting(Claim::speaker).containsOnly(id("Tarr"));
		assertThat(claims).extracting((claim) -> this.words.at(claim.evidence().content()).get(0))
			.containsExactlyInAnyOrder("that Quayle praised the pool and that Beck said it was cold",
					"Beck said it was cold");
	}

	@Test
	void aRelationIsNoSurerThanTheWordsItIsReadFrom() {
		Attribution said = outermost();
		Claim claim = assemble(List.of(said), stated(said, "Quayle", "Beck", "Quayle praised the pool")).get(0);

		assertThat(claim.provenance().rule()).isEqualTo("outer + praise");
		assertThat(claim.provenance().confidence()).isEqualTo(0.6);
		assertThat(claim.about()).containsExactly(id("Beck"), id("Quayle"));
	}

	@Test
	void whatTheArticleStatesItselfIsNarration() {
		Claim claim = assemble(List.of(), stated(null, "Quayle", "Beck", "Quayle praised the pool")).get(0);

		assertThat(claim.evidence().manner()).isEqualTo(Manner.NARRATION);
		assertThat(claim.speaker()).isNull();
		assertThat(claim.nested()).isFalse();
	}

	@Test
	void aClaimInsideTheWordsOfAnotherNamesTheOuterSpeaker() {
		Attribution outer = outermost();
		Attribution inner = inner(outer);
		this.cast.speak(outer, "Tarr");
		this.cast.speak(inner, "Beck");

		assertThat(assemble(List.of(outer, inner)).get(1)).satisfies((claim) -> {
			assertThat(claim.nested()).isTrue();
			assertThat(claim.assertedBy()).isEqualTo(id("Tarr"));
		});
	}

	@Test
	void itIsNestedThoughNobodyIsNamedAsTheOuterSpeaker() {
		Attribution outer = outermost();

		assertThat(assemble(List.of(outer, inner(outer))).get(1)).satisfies((claim) -> {
			assertThat(claim.nested()).isTrue();
			assertThat(claim.assertedBy()).isNull();
		});
	}

	@Test
	void anOuterAttributionThatWasLeftOutNestsNothing() {
		assertThat(assemble(List.of(inner(outermost())))).noneMatch(Claim::nested);
	}

	private Attribution outermost() {
		return new Attribution(this.words.of("Tarr and Dole"), this.words.of("said"),
				this.words.of("that Quayle praised the pool and that Beck said it was cold"), Manner.INDIRECT, null,
				null, "outer", 0.6);
	}

	private Attribution inner(Attribution outer) {
		List<Token> said = this.words.of("Beck said it").subList(1, 2);
		return new Attribution(this.words.of("Beck"), said, this.words.of("it was cold"), Manner.INDIRECT, null, outer,
				"inner", 0.8);
	}

	private StatedRelation stated(@Nullable Attribution attribution, String subject, String object, String place) {
		Relation relation = new Relation(RelationType.SUPPORTED, id(subject), id(object), Polarity.AFFIRMED,
				Modality.ASSERTED);
		return new StatedRelation(relation, attribution, this.words.of(place), "praise", 0.7);
	}

	private List<Claim> assemble(List<Attribution> attributions, StatedRelation... relations) {
		return new ClaimAssembly("test-1", TEXT, this.cast).assemble(attributions, List.of(relations));
	}

	private static String id(String name) {
		return Mention.id(TEXT.article().id(), ActorKind.PERSON, name);
	}

	/** Speakers as the test says; nobody is spoken about. */
	private static final class Cast implements Actors {

		private final Map<Attribution, List<Mention>> speakers = new HashMap<>();

		void speak(Attribution attribution, String... names) {
			this.speakers.put(attribution, List.of(names).stream().map(Cast::named).toList());
		}

		private static Mention named(String name) {
			return new Mention(id(name), name, ActorKind.PERSON, List.of(), List.of(), false, null, null);
		}

		@Override
		public List<Mention> mentions() {
			return List.of();
		}

		@Override
		public Optional<Mention> at(Token token) {
			return Optional.empty();
		}

		@Override
		public List<Mention> speakersOf(Attribution attribution) {
			return this.speakers.getOrDefault(attribution, List.of());
		}

		@Override
		public List<Mention> aboutOf(Attribution attribution) {
			return List.of();
		}

		@Override
		public Mention mention(String id) {
			throw new UnsupportedOperationException(id);
		}

		@Override
		public List<OfficeHeld> offices() {
			return List.of();
		}

		@Override
		public List<SpeaksFor> spokespersons() {
			return List.of();
		}

	}

}
