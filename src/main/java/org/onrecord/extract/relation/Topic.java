package org.onrecord.extract.relation;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.onrecord.extract.actor.OfficeHeld;
import org.onrecord.extract.attribution.Attribution;
import org.onrecord.extract.text.Sentence;
import org.onrecord.extract.text.Token;
import org.onrecord.knowledge.ActorKind;
import org.onrecord.knowledge.Mention;
import org.onrecord.knowledge.Modality;
import org.onrecord.knowledge.TextSpan;

/**
 * Whose doing reported words are about when they name nobody: the one whose decision the
 * lines before them name ("has strong views on the mayor's plan"), else the official whom
 * the article is mostly about.
 */
final class Topic {

	/** How many sentences before the words may lead in to them. */
	private static final int LEAD_IN = 3;

	/** How often an official must be meant for the article to be about it. */
	private static final int PROMINENT = 4;

	private final Scene scene;

	private final Optional<Mention> protagonist;

	private Topic(Scene scene, Optional<Mention> protagonist) {
		this.scene = scene;
		this.protagonist = protagonist;
	}

	static Topic of(Scene scene) {
		Optional<Mention> protagonist = scene.story()
			.actors()
			.offices()
			.stream()
			.filter((held) -> held.modality() == Modality.ASSERTED)
			.map(OfficeHeld::holder)
			.distinct()
			.filter((holder) -> holder.spans().size() >= PROMINENT)
			.max(Comparator.comparingInt((Mention holder) -> holder.spans().size())
				.thenComparing(Comparator.comparing((Mention holder) -> holder.spans().get(0)).reversed()));
		return new Topic(scene, protagonist);
	}

	/**
	 * Whose doing an attribution that names nobody is about; empty if nobody stands out.
	 */
	Optional<Mention> of(Attribution attribution, Mention speaker) {
		return leadIn(attribution, speaker).or(() -> this.protagonist)
			.filter((target) -> !target.id().equals(speaker.id()));
	}

	private Optional<Mention> leadIn(Attribution attribution, Mention speaker) {
		Token first = attribution.content().get(0);
		int sentence = first.sentence();
		for (int i = sentence; i >= Math.max(0, sentence - LEAD_IN); i--) {
			List<Token> tokens = this.scene.text()
				.tokensOf(this.scene.text().sentences().get(i))
				.stream()
				.filter((token) -> !attribution.content().contains(token))
				.toList();
			Optional<Mention> owner = tokens.stream()
				.filter((token) -> this.scene.words().is("doing", token.lemma()))
				.map(this.scene.cast()::owner)
				.flatMap(Optional::stream)
				.filter((mention) -> mention.kind() == ActorKind.PERSON && !mention.id().equals(speaker.id()))
				.findFirst();
			if (owner.isPresent() && names(this.scene.text().sentences().get(i), speaker)) {
				return owner;
			}
		}
		return Optional.empty();
	}

	private boolean names(Sentence sentence, Mention speaker) {
		TextSpan place = this.scene.text().tokenSpan(sentence.first(), sentence.end() - 1);
		return speaker.spans().stream().anyMatch(place::contains);
	}

}
