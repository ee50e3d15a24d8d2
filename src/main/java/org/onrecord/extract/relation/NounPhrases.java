package org.onrecord.extract.relation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.onrecord.extract.text.AnnotatedText;
import org.onrecord.extract.text.Sentence;
import org.onrecord.extract.text.Token;

/** Noun phrases as the surface shows them, for where the parse goes astray. */
final class NounPhrases {

	private static final Set<String> INSIDE = Set.of("DT", "JJ", "JJR", "JJS", "CD", "PRP$", "POS", "NN", "NNS", "NNP",
			"NNPS", "PDT", "VBN", "FW");

	private final AnnotatedText text;

	NounPhrases(AnnotatedText text) {
		this.text = text;
	}

	/**
	 * The head of what a preposition governs: by the parse, else the last noun or pronoun
	 * of the phrase that follows it. Empty before a verb ("to deploy").
	 */
	Optional<Token> governedBy(Token preposition) {
		if (preposition.is("case") && preposition.head() > preposition.index()) {
			Token head = this.text.token(preposition.head());
			if (nominal(head)) {
				return Optional.of(head);
			}
		}
		return after(preposition);
	}

	/** The head of the noun phrase that begins right after a token. */
	Optional<Token> after(Token token) {
		Sentence sentence = this.text.sentenceOf(token);
		Token head = null;
		for (int i = token.index() + 1; i < sentence.end(); i++) {
			Token next = this.text.token(i);
			if (next.tag().equals("PRP") && head == null) {
				return Optional.of(next);
			}
			if (!INSIDE.contains(next.tag()) && !isMark(next)) {
				break;
			}
			head = next.isNoun() ? next : head;
		}
		return Optional.ofNullable(head);
	}

	/** A token and what is joined to it by "and" or a comma, in text order. */
	List<Token> withConjuncts(Token head) {
		List<Token> all = new ArrayList<>(List.of(head));
		this.text.children(head, "conj").stream().filter(NounPhrases::nominal).forEach((conjunct) -> {
			if (!all.contains(conjunct)) {
				all.addAll(withConjuncts(conjunct));
			}
		});
		return all;
	}

	static boolean nominal(Token token) {
		return token.isNoun() || token.tag().equals("PRP") || token.tag().equals("DT") || token.tag().equals("CD")
				|| token.tag().startsWith("JJ") || token.tag().equals("WP");
	}

	private static boolean isMark(Token token) {
		return token.tag().equals("``") || token.tag().equals("''");
	}

}
