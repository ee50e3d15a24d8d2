package org.onrecord.extract.actor;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;
import org.onrecord.extract.text.Token;

/**
 * The persons named last, and whom of them a word that points back means: the one who is
 * near, subject or source, of the right gender and often named. Who is only spoken about
 * in a quotation, or named in the very words that the word's bearer says, hardly is.
 */
final class Salience {

	private static final int REMEMBERED = 10;

	private static final double IMPOSSIBLE = -100;

	private static final double FARTHEST = -6;

	/** What the subject of the word's own sentence is worth more. */
	private static final double WITHIN = 1;

	private final Cast cast;

	private final Speech speech;

	private final Deque<Named> recent = new ArrayDeque<>();

	private final Map<Figure, Integer> counts = new HashMap<>();

	/** How much more often "she" was taken to mean a person than "he". */
	private final Map<Figure, Integer> female = new HashMap<>();

	/** A person and where it was named last. */
	private record Named(Figure figure, Token token, boolean subject, boolean source) {
	}

	Salience(Cast cast, Speech speech) {
		this.cast = cast;
		this.speech = speech;
	}

	/** Takes note that a person is named or meant here. */
	void remember(Figure.Place place) {
		Token last = this.cast.text().token(place.last());
		Token head = this.cast.headOf(place);
		boolean owner = head.is("compound") || head.is("nmod") || head.is("amod");
		boolean source = !owner && this.speech.isSource(head) && !this.speech.isContent(head);
		boolean asking = source && this.speech.asks(head);
		boolean subject = (source && !asking) || head.is("nsubj") || isOwnerOfSubject(head);
		source &= !asking;
		for (Iterator<Named> known = this.recent.iterator(); known.hasNext();) {
			Named named = known.next();
			if (named.figure() == place.figure()) {
				known.remove();
				boolean same = named.token().sentence() == last.sentence();
				subject |= named.subject() && same;
				source |= named.source() && same;
			}
		}
		this.recent.addFirst(new Named(place.figure(), last, subject, source));
		this.counts.merge(place.figure(), 1, Integer::sum);
		if (this.recent.size() > REMEMBERED) {
			this.recent.removeLast();
		}
	}

	/** "Ada Poe's future was open, but she": the sentence is about Poe. */
	private boolean isOwnerOfSubject(Token head) {
		return head.is("nmod:poss") && head.head() >= 0 && this.cast.text().token(head.head()).is("nsubj");
	}

	/** Takes note that a pronoun of this gender means the person. */
	void learn(Figure figure, Gender gender) {
		if (gender != Gender.UNKNOWN) {
			this.female.merge(figure, (gender == Gender.FEMALE) ? 1 : -1, Integer::sum);
		}
	}

	/** Whom the word means, among those who may be meant; empty if nobody fits. */
	Optional<Figure> best(Token word, Gender gender, Predicate<Figure> possible) {
		@Nullable Figure best = null;
		double bestScore = FARTHEST;
		for (Named named : this.recent) {
			if (named.figure().gender().fits(gender) && possible.test(named.figure())) {
				double score = score(named, word, gender);
				if (score > bestScore) {
					best = named.figure();
					bestScore = score;
				}
			}
		}
		return Optional.ofNullable(best);
	}

	private double score(Named named, Token word, Gender gender) {
		if (isSpeakerAround(named, word) || isOwnSubject(named, word)) {
			return IMPOSSIBLE;
		}
		double score = -1.2 * (word.sentence() - named.token().sentence());
		score += named.subject() ? ((named.source() || !this.speech.isContent(named.token())) ? 1.6 : 0.8) : 0;
		score += isMainSubject(named, word) ? WITHIN : 0;
		score += genderScore(named.figure(), gender);
		score += 0.4 * Math.log(this.counts.getOrDefault(named.figure(), 1));
		score -= 0.01 * Math.min(30, word.index() - named.token().index());
		int quotation = this.speech.quotation(word);
		int other = this.speech.quotation(named.token());
		if (other >= 0 && other != quotation) {
			score -= 1.5;
		}
		if (this.speech.isSource(word) && quotation < 0) {
			score += named.source() ? 1 : 0;
			score -= (named.token().isProperNoun() && this.speech.says(word, named.token())) ? 2 : 0;
		}
		return score;
	}

	/** "Ada Poe stayed when she": the subject before in the same sentence. */
	private boolean isMainSubject(Named named, Token word) {
		return named.subject() && named.token().sentence() == word.sentence() && !this.speech.isContent(named.token());
	}

	private double genderScore(Figure figure, Gender gender) {
		if (gender == Gender.UNKNOWN) {
			return 0;
		}
		if (figure.gender() == gender) {
			return 0.8;
		}
		int votes = this.female.getOrDefault(figure, 0) * ((gender == Gender.FEMALE) ? 1 : -1);
		return 0.4 * Math.max(-3, Math.min(2, votes));
	}

	/** A pronoun in a quotation is not its speaker. */
	private boolean isSpeakerAround(Named named, Token word) {
		int quotation = this.speech.quotation(word);
		return quotation >= 0 && this.speech.speakerOfQuotation(quotation, this.cast).contains(named.figure());
	}

	/** "Ames criticized him": him is not Ames. */
	private boolean isOwnSubject(Named named, Token word) {
		boolean object = (word.is("obj") || word.is("iobj") || word.is("obl")) && !word.word().endsWith("self");
		if (!object || word.head() < 0) {
			return false;
		}
		return this.cast.text()
			.children(this.cast.text().token(word.head()), "nsubj")
			.stream()
			.anyMatch((subject) -> this.cast.at(subject.index()).filter((who) -> who == named.figure()).isPresent());
	}

}
