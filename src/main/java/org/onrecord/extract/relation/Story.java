package org.onrecord.extract.relation;

import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.onrecord.extract.actor.Actors;
import org.onrecord.extract.attribution.Attribution;
import org.onrecord.extract.quotation.Quotations;
import org.onrecord.extract.text.AnnotatedText;
import org.onrecord.extract.text.Token;
import org.onrecord.knowledge.Mention;

/** What is known of an article before its relations are looked for. */
final class Story {

	private final AnnotatedText text;

	private final Quotations quotations;

	private final List<Attribution> attributions;

	private final Actors actors;

	/** Of each token the attribution that it introduces, or null. */
	private final @Nullable Attribution[] cued;

	/** Of each token the innermost attribution in whose content it stands, or null. */
	private final @Nullable Attribution[] containing;

	Story(AnnotatedText text, Quotations quotations, List<Attribution> attributions, Actors actors) {
		this.text = text;
		this.quotations = quotations;
		this.attributions = List.copyOf(attributions);
		this.actors = actors;
		this.cued = new Attribution[text.tokens().size()];
		this.containing = new Attribution[text.tokens().size()];
		this.attributions.forEach(this::place);
	}

	private void place(Attribution attribution) {
		for (Token token : attribution.cue()) {
			if (this.cued[token.index()] == null) {
				this.cued[token.index()] = attribution;
			}
		}
		for (Token token : attribution.content()) {
			Attribution other = this.containing[token.index()];
			if (other == null || attribution.content().size() < other.content().size()) {
				this.containing[token.index()] = attribution;
			}
		}
	}

	AnnotatedText text() {
		return this.text;
	}

	Quotations quotations() {
		return this.quotations;
	}

	List<Attribution> attributions() {
		return this.attributions;
	}

	/** Who is meant. */
	Actors actors() {
		return this.actors;
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
		return Optional.ofNullable(this.containing[token.index()]);
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
		return Optional.ofNullable(this.cued[token.index()]);
	}

}
