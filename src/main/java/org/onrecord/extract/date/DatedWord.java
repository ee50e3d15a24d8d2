package org.onrecord.extract.date;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.onrecord.extract.text.Token;

/**
 * A saying or an act that may be dated.
 *
 * @param words the words of the act itself: the cue, or the verb or noun of an act
 * @param doer the words that name who does it; a verb in them ("who sits on the panel")
 * tells something else
 * @param closed indexes of words that tell something else, such as what is said
 * @param first index of the first word that belongs to its clause
 * @param end index after the last word that belongs to its clause
 */
record DatedWord(List<Token> words, List<Token> doer, Set<Integer> closed, int first, int end) {

	static Set<Integer> indexes(Collection<Token> tokens) {
		return tokens.stream().map(Token::index).collect(Collectors.toSet());
	}

	boolean is(Token token) {
		return this.words.stream().anyMatch((word) -> word.index() == token.index());
	}

	boolean does(int index) {
		return this.doer.stream().anyMatch((word) -> word.index() == index);
	}

	/** Whether the word belongs to its clause and tells nothing else. */
	boolean open(int index) {
		return this.first <= index && index < this.end && !this.closed.contains(index);
	}

	int firstWord() {
		return this.words.get(0).index();
	}

	int lastWord() {
		return this.words.get(this.words.size() - 1).index();
	}

}
