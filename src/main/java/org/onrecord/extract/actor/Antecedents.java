package org.onrecord.extract.actor;

import java.util.Optional;

import org.onrecord.extract.text.AnnotatedText;
import org.onrecord.extract.text.Token;

/**
 * What "who", "which" and "that" hang on: the name right before, what the parser gives
 * ("the senator from Ohio, who"), else the noun or actor before.
 */
final class Antecedents {

	private static final int HIGHEST = 6;

	private final Cast cast;

	Antecedents(Cast cast) {
		this.cast = cast;
	}

	/** Whether a word of a source is one of those. */
	static boolean isRelative(Token token) {
		return token.tag().startsWith("W") || (token.lemma().equals("that") && token.tag().equals("IN"));
	}

	/**
	 * The word that the relative pronoun stands for; empty if it is not in its sentence.
	 */
	Optional<Token> of(Token relative) {
		Optional<Token> before = wordBefore(relative);
		if (before.filter((token) -> this.cast.at(token.index()).isPresent()).isPresent()) {
			return above(relative, before.get()).or(() -> before.filter((token) -> !isPlace(token)))
				.or(() -> parent(relative))
				.or(() -> before);
		}
		Optional<Token> those = before.filter((token) -> token.lemma().equals("those"));
		return those.or(() -> parent(relative)).or(() -> before.filter(Token::isNoun)).or(() -> lastActor(relative));
	}

	/** "Ada Poe, the leader of the party in Elmwood, who": who is a person. */
	private Optional<Token> above(Token relative, Token before) {
		Token at = before;
		boolean body = relative.lemma().equals("who")
				&& this.cast.at(before.index()).filter((figure) -> figure.isPlace() || figure.isBody()).isPresent();
		for (int i = 0; body && i < HIGHEST && at.head() >= 0 && (at.is("nmod") || at.is("appos")); i++) {
			at = this.cast.text().token(at.head());
			if (isPerson(at)) {
				return Optional.of(at);
			}
		}
		return Optional.empty();
	}

	/** "senators from Ohio who": places seldom speak where somebody else may. */
	private boolean isPlace(Token token) {
		return this.cast.at(token.index()).filter(Figure::isPlace).isPresent();
	}

	private Optional<Token> wordBefore(Token relative) {
		int sentence = relative.sentence();
		int at = relative.index() - (this.cast.word(relative.index() - 1, sentence).equals(",") ? 2 : 1);
		return this.cast.word(at, sentence).isEmpty() ? Optional.empty() : Optional.of(this.cast.text().token(at));
	}

	private Optional<Token> parent(Token relative) {
		AnnotatedText text = this.cast.text();
		Token at = relative;
		for (int i = 0; i < HIGHEST && at.head() >= 0; i++) {
			boolean clause = at.is("acl");
			at = text.token(at.head());
			if (clause && at.index() < relative.index() && (at.isNoun() || this.cast.at(at.index()).isPresent())) {
				return Optional.of(renamed(at));
			}
		}
		return Optional.empty();
	}

	/** "Clean Rivers, a group that": what the noun is another word for. */
	private Token renamed(Token noun) {
		if (this.cast.at(noun.index()).isPresent()) {
			return noun;
		}
		Token head = (noun.head() >= 0) ? this.cast.text().token(noun.head()) : noun;
		boolean apposition = noun.is("appos") && this.cast.at(head.index()).isPresent();
		return apposition ? head : told(noun.is("conj") ? head : noun).orElse(noun);
	}

	/** "Ada Poe is a liar who": the person that the noun is told of. */
	private Optional<Token> told(Token predicate) {
		AnnotatedText text = this.cast.text();
		boolean real = !text.children(predicate, "cop").isEmpty() && text.children(predicate)
			.stream()
			.noneMatch((child) -> child.tag().equals("MD") || child.lemma().matches("not|n't|n\u2019t|never"));
		return real ? text.children(predicate, "nsubj").stream().filter(this::isPerson).findFirst() : Optional.empty();
	}

	private boolean isPerson(Token token) {
		return this.cast.at(token.index()).filter(Figure::isPerson).isPresent();
	}

	private Optional<Token> lastActor(Token relative) {
		int first = this.cast.text().sentenceOf(relative).first();
		for (int i = relative.index() - 1; i >= first; i--) {
			if (this.cast.at(i).isPresent()) {
				return Optional.of(this.cast.text().token(i));
			}
		}
		return Optional.empty();
	}

}
