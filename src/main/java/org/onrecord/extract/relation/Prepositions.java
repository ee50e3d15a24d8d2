package org.onrecord.extract.relation;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.onrecord.extract.text.AnnotatedText;
import org.onrecord.extract.text.Token;

/**
 * What prepositions after a word govern. Read off the surface within the clause, because
 * parsers attach prepositional phrases to the wrong word too often.
 */
final class Prepositions {

	private static final int NEAR = 3;

	private static final int FAR = 18;

	private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP", "MD");

	private final AnnotatedText text;

	private final NounPhrases phrases;

	Prepositions(AnnotatedText text) {
		this.text = text;
		this.phrases = new NounPhrases(text);
	}

	/** What this preposition governs right after the word, adverbs between them aside. */
	List<Token> near(Token word, String preposition) {
		return find(word, preposition, NEAR);
	}

	/** What this preposition governs anywhere after the word in its clause. */
	List<Token> far(Token word, String preposition) {
		return find(word, preposition, FAR);
	}

	private List<Token> find(Token word, String preposition, int reach) {
		int end = Math.min(this.text.sentenceOf(word).end(), word.index() + 1 + reach);
		for (int i = word.index() + 1; i < end; i++) {
			Token token = this.text.token(i);
			if (stops(token, word) || (reach == NEAR && token.isNoun())) {
				return List.of();
			}
			if (token.lemma().equals(preposition) && (token.tag().equals("IN") || token.tag().equals("TO"))) {
				Optional<Token> governed = this.phrases.governedBy(token);
				if (governed.isPresent()) {
					return this.phrases.withConjuncts(governed.get());
				}
			}
		}
		return List.of();
	}

	private static boolean stops(Token token, Token word) {
		return token.lemma().equals("accord") || token.lemma().equals("according") || FINITE.contains(token.tag())
				|| (token.tag().equals("VB") && token.index() > word.index() + 1) || token.tag().equals(":")
				|| token.tag().equals(".") || token.tag().equals("''")
				|| (token.tag().equals("CC") && !word.isNoun() && token.index() == word.index() + 1);
	}

}
