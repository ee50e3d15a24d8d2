package org.onrecord.extract.relation;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.onrecord.extract.actor.Actors;
import org.onrecord.extract.attribution.Attribution;
import org.onrecord.extract.quotation.Quotations;
import org.onrecord.extract.text.AnnotatedText;
import org.onrecord.extract.text.Token;
import org.onrecord.knowledge.Mention;

/**
 * What is known of an article before its relations are looked for.
 *
 * @param text words and their dependencies
 * @param quotations what is quoted
 * @param attributions who said what
 * @param actors who is meant
 */
record Story(AnnotatedText text, Quotations quotations, List<Attribution> attributions, Actors actors) {

	Story {
		attributions = List.copyOf(attributions);
	}

	/**
	 * The attribution by whose cue, or in whose content, a word is stated: the innermost;
	 * empty if the article says it in its own voice.
	 */
	Optional<Attribution> attributionOf(Token token) {
		return cuedBy(token).or(() -> containing(token));
	}

	/** The innermost attribution in whose content a word stands. */
	Optional<Attribution> containing(Token token) {
		return this.attributions.stream()
			.filter((attribution) -> attribution.content().contains(token))
			.min(Comparator.comparingInt((attribution) -> attribution.content().size()));
	}

	/** Who speaks: named here, or where the words before that go on here name it. */
	List<Mention> speakersOf(Attribution attribution) {
		Attribution next = attribution;
		while (next.source().isEmpty() && next.speakerFrom() != null) {
			next = next.speakerFrom();
		}
		return this.actors.speakersOf(next);
	}

	/** The attribution that this word introduces. */
	Optional<Attribution> cuedBy(Token token) {
		return this.attributions.stream().filter((attribution) -> attribution.cue().contains(token)).findFirst();
	}

}
