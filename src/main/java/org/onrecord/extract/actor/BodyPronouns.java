package org.onrecord.extract.actor;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.onrecord.extract.text.Token;

/**
 * Whom "they" and "it" mean in a source: a group, body or (for "it") document or place
 * named in the same or the two sentences before, subjects and speakers first. What stands
 * in a quotation is not meant by a pronoun outside.
 */
final class BodyPronouns {

	private static final Set<String> THEY = Set.of("they", "their", "them", "those", "these", "both");

	private static final Set<String> IT = Set.of("it", "its");

	private static final int SENTENCES = 2;

	private static final int FARTHEST = 200;

	private final Cast cast;

	private final Speech speech;

	private final Lexicon lexicon;

	BodyPronouns(Cast cast, Speech speech, Lexicon lexicon) {
		this.cast = cast;
		this.speech = speech;
		this.lexicon = lexicon;
	}

	static boolean isThey(Token token) {
		return THEY.contains(token.word().toLowerCase(Locale.ROOT));
	}

	static boolean isIt(Token token) {
		return IT.contains(token.word().toLowerCase(Locale.ROOT));
	}

	/** The word that the pronoun stands for; empty if none fits or it is neither. */
	Optional<Token> of(Token pronoun) {
		boolean they = isThey(pronoun);
		if (!they && !isIt(pronoun)) {
			return Optional.empty();
		}
		@Nullable Token best = null;
		double bestScore = 0;
		for (int i = pronoun.index() - 1; i >= Math.max(0, pronoun.index() - FARTHEST); i--) {
			Token token = this.cast.text().token(i);
			if (pronoun.sentence() - token.sentence() > SENTENCES) {
				break;
			}
			double score = score(token, pronoun, they);
			if (score > bestScore) {
				best = token;
				bestScore = score;
			}
		}
		return Optional.ofNullable(best);
	}

	private double score(Token token, Token pronoun, boolean they) {
		boolean quoted = this.speech.quotation(token) >= 0
				&& this.speech.quotation(token) != this.speech.quotation(pronoun);
		if (quoted || !mayMean(token, they)) {
			return -1;
		}
		double score = 4 - 1.2 * (pronoun.sentence() - token.sentence());
		score += this.speech.isSource(token) ? 2 : token.is("nsubj") ? 1.5 : 0;
		score -= (token.is("compound") || token.is("nmod") || token.is("amod")) ? 1 : 0;
		score -= this.speech.says(pronoun, token) ? 3 : 0;
		return score - 0.01 * Math.min(60, pronoun.index() - token.index());
	}

	private boolean mayMean(Token token, boolean they) {
		Optional<Figure> figure = this.cast.at(token.index());
		if (figure.isPresent()) {
			boolean last = this.cast.placeAt(token.index())
				.filter((place) -> place.last() == token.index())
				.isPresent();
			Figure who = figure.get();
			boolean group = who.plural() || who.kind() == org.onrecord.knowledge.ActorKind.GROUP;
			return last && (they ? group || who.isBody() : (who.isBody() && !who.plural()) || who.isPlace());
		}
		return they ? token.tag().equals("NNS") && this.lexicon.isPeopleNoun(token)
				: token.tag().equals("NN") && this.lexicon.is("document", token.lemma());
	}

}
