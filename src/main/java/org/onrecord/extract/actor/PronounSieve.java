package org.onrecord.extract.actor;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.onrecord.extract.text.Token;

/**
 * Singular pronouns of persons: "he" means the person who fits best among those named
 * last: near, subject or source, of the right gender, not the speaker of the quotation
 * the pronoun stands in, and not the subject of its own verb.
 */
final class PronounSieve {

	private static final Map<String, Gender> PRONOUNS = Map.of("he", Gender.MALE, "him", Gender.MALE, "his",
			Gender.MALE, "himself", Gender.MALE, "she", Gender.FEMALE, "her", Gender.FEMALE, "hers", Gender.FEMALE,
			"herself", Gender.FEMALE);

	private static final int REMEMBERED = 10;

	private static final double IMPOSSIBLE = -100;

	private final Cast cast;

	private final Speech speech;

	private final Deque<Named> recent = new ArrayDeque<>();

	private final Map<Figure, Integer> counts = new HashMap<>();

	/** A person and where it was named last. */
	private record Named(Figure figure, Token token, boolean subject) {
	}

	PronounSieve(Cast cast, Speech speech) {
		this.cast = cast;
		this.speech = speech;
	}

	void resolve() {
		for (Token token : this.cast.text().tokens()) {
			Gender gender = PRONOUNS.get(token.lemma().equals("he") || token.lemma().equals("she") ? token.lemma()
					: token.word().toLowerCase(java.util.Locale.ROOT));
			if (gender != null && token.tag().startsWith("PRP")) {
				best(token, gender).ifPresent((figure) -> {
					figure.is(gender);
					this.cast.put(figure, token.index(), token.index());
				});
			}
			this.cast.placeAt(token.index())
				.filter((place) -> place.last() == token.index() && place.figure().isPerson()
						&& !place.figure().plural())
				.ifPresent((place) -> remember(place, token));
		}
	}

	private void remember(Figure.Place place, Token last) {
		boolean subject = isSubject(place);
		for (Iterator<Named> known = this.recent.iterator(); known.hasNext();) {
			Named named = known.next();
			if (named.figure() == place.figure()) {
				known.remove();
				subject |= named.subject() && named.token().sentence() == last.sentence();
			}
		}
		this.recent.addFirst(new Named(place.figure(), last, subject));
		this.counts.merge(place.figure(), 1, Integer::sum);
		if (this.recent.size() > REMEMBERED) {
			this.recent.removeLast();
		}
	}

	private boolean isSubject(Figure.Place place) {
		for (int i = place.first(); i <= place.last(); i++) {
			Token token = this.cast.text().token(i);
			if (token.is("nsubj") || this.speech.isSource(token)) {
				return true;
			}
		}
		return false;
	}

	private Optional<Figure> best(Token pronoun, Gender gender) {
		@Nullable Figure best = null;
		double bestScore = IMPOSSIBLE / 2;
		for (Named named : this.recent) {
			if (named.figure().gender().fits(gender)) {
				double score = score(named, pronoun, gender);
				if (score > bestScore) {
					best = named.figure();
					bestScore = score;
				}
			}
		}
		return Optional.ofNullable(best);
	}

	private double score(Named named, Token pronoun, Gender gender) {
		double score = -1.2 * (pronoun.sentence() - named.token().sentence());
		score += named.subject()
				? (this.speech.isSource(named.token()) || !this.speech.isContent(named.token()) ? 1.6 : 0.8) : 0;
		score += (named.figure().gender() == gender) ? 0.8 : 0;
		score += 0.4 * Math.log(this.counts.getOrDefault(named.figure(), 1));
		score -= 0.01 * Math.min(30, pronoun.index() - named.token().index());
		int quotation = this.speech.quotation(pronoun);
		int other = this.speech.quotation(named.token());
		if (other >= 0 && other != quotation) {
			score -= 1.5;
		}
		if (quotation >= 0 && this.speech.speakerOfQuotation(quotation, this.cast).contains(named.figure())) {
			return IMPOSSIBLE;
		}
		return isOwnSubject(named, pronoun) ? IMPOSSIBLE : score;
	}

	/** "Ames criticized him": him is not Ames. */
	private boolean isOwnSubject(Named named, Token pronoun) {
		boolean object = (pronoun.is("obj") || pronoun.is("iobj") || pronoun.is("obl"))
				&& !pronoun.word().endsWith("self");
		if (!object || pronoun.head() < 0) {
			return false;
		}
		return this.cast.text()
			.children(this.cast.text().token(pronoun.head()), "nsubj")
			.stream()
			.anyMatch((subject) -> this.cast.at(subject.index()).filter((who) -> who == named.figure()).isPresent());
	}

}
