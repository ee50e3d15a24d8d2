package org.onrecord.extract.actor;

import java.util.Optional;

import org.onrecord.extract.text.Token;
import org.onrecord.knowledge.ActorKind;

/**
 * Names of sources that no sieve before knew: capitalised words in a row. A given name
 * first, or a description after it ("NAME, a neighbor"), makes it a person's.
 */
final class Newcomers {

	private static final int LONGEST = 4;

	private final Cast cast;

	private final Lexicon lexicon;

	Newcomers(Cast cast, Lexicon lexicon) {
		this.cast = cast;
		this.lexicon = lexicon;
	}

	/** The person whose name this word is part of; empty if that is not plain. */
	Optional<Figure> at(Token word) {
		int first = word.index();
		while (isName(first - 1, word)) {
			first--;
		}
		int last = word.index();
		while (isName(last + 1, word)) {
			last++;
		}
		int words = last - first + 1;
		boolean given = this.lexicon.genderOf(this.cast.text().token(first).word()) != Gender.UNKNOWN
				|| this.lexicon.isGivenName(this.cast.text().token(first).word());
		if (words <= LONGEST && isPaper(first, last)) {
			Figure paper = this.cast.figure(ActorKind.ORGANIZATION, "The " + this.cast.words(first, last));
			this.cast.putName(paper, first, last);
			return Optional.of(paper);
		}
		if (words < 2 || words > LONGEST || isBody(first, last) || !(given || isDescribed(last))) {
			return Optional.empty();
		}
		Figure figure = this.cast.figure(ActorKind.PERSON, this.cast.words(first, last));
		figure.is(this.lexicon.genderOf(this.cast.text().token(first).word()));
		this.cast.putName(figure, first, last);
		return Optional.of(figure);
	}

	/** "The Larkmoorian first told of it": a name with an article, of no person. */
	private boolean isPaper(int first, int last) {
		Token end = this.cast.text().token(last);
		String word = end.word().toLowerCase(java.util.Locale.ROOT);
		return this.cast.word(first - 1, end.sentence()).equals("the") && end.tag().equals("NNP")
				&& !this.lexicon.isPersonNoun(end) && !this.lexicon.is("person", word)
				&& !this.lexicon.is("not-a-town", word) && !this.lexicon.is("document", word)
				&& this.lexicon.titles().of(word).isEmpty();
	}

	/** "the Clinton Foundation", of whose words one may be a given name. */
	private boolean isBody(int first, int last) {
		Token end = this.cast.text().token(last);
		return this.cast.word(first - 1, end.sentence()).equals("the") || this.lexicon.is("organization", end.word());
	}

	private boolean isName(int index, Token near) {
		if (this.cast.word(index, near.sentence()).isEmpty() || this.cast.at(index).isPresent()) {
			return false;
		}
		Token token = this.cast.text().token(index);
		return token.isProperNoun() && Character.isUpperCase(token.word().charAt(0));
	}

	/** ", a neighbor", ", 46,". */
	private boolean isDescribed(int last) {
		Token name = this.cast.text().token(last);
		boolean comma = this.cast.word(last + 1, name.sentence()).equals(",");
		String next = comma ? this.cast.word(last + 2, name.sentence()) : "";
		return next.matches("\\d{1,3}") || (next.matches("an?|the|who|his|her") && this.cast.text()
			.tokensOf(this.cast.text().sentenceOf(name))
			.stream()
			.filter((token) -> token.index() > last + 1 && token.index() <= last + 2 + LONGEST)
			.anyMatch((token) -> next.equals("who") || this.lexicon.isPersonNoun(token)));
	}

}
