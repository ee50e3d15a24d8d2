package org.onrecord.extract.actor;

import java.util.List;

import org.onrecord.extract.text.AnnotatedText;
import org.onrecord.extract.text.Sentence;
import org.onrecord.extract.text.Token;

/** Tells lines in which every verb and longer word has a capital: they show no names. */
final class Heading {

	private static final int SMALL_WORD = 3;

	private Heading() {
	}

	/** Whether the sentence is written so; one without such words is. */
	static boolean is(Sentence sentence, AnnotatedText text) {
		List<Token> words = text.tokensOf(sentence);
		return words.stream()
			.filter((token) -> token.isVerb() || token.word().length() > SMALL_WORD)
			.filter((token) -> Character.isLetter(token.word().charAt(0)))
			.allMatch((token) -> Character.isUpperCase(token.word().charAt(0)));
	}

}
