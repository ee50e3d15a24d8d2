package org.onrecord.extract.actor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.onrecord.extract.text.AnnotatedText;
import org.onrecord.extract.text.Token;

/**
 * Phrases and what they mean, looked up at a token. Compares characters, not tokens, so
 * that it does not matter how a hyphen or a full stop was tokenised. A letter that is
 * upper case in the phrase must be so in the text; others may be either, unless the
 * phrase has only capitals.
 */
final class Phrases<T> {

	private final Map<String, List<Phrase<T>>> byFirstWord = new HashMap<>();

	/**
	 * A phrase found in a text.
	 *
	 * @param first index of its first token
	 * @param last index of its last token
	 * @param meaning what it means
	 * @param phrase the phrase as the lexicon has it
	 */
	record Match<T>(int first, int last, T meaning, String phrase) {
	}

	private record Phrase<T>(String words, boolean exact, T meaning) {
	}

	void add(String words, T meaning) {
		boolean exact = words.chars().noneMatch(Character::isLowerCase);
		List<Phrase<T>> phrases = this.byFirstWord.computeIfAbsent(firstWord(words), (key) -> new ArrayList<>());
		phrases.add(new Phrase<>(words, exact, meaning));
		phrases.sort((a, b) -> b.words().length() - a.words().length());
	}

	/** The longest phrase that begins with this token and ends with a token. */
	Optional<Match<T>> longestAt(AnnotatedText text, Token token) {
		for (Phrase<T> phrase : this.byFirstWord.getOrDefault(firstWord(token.word()), List.of())) {
			int last = lastTokenOf(phrase, text, token);
			if (last >= 0) {
				return Optional.of(new Match<>(token.index(), last, phrase.meaning(), phrase.words()));
			}
		}
		return Optional.empty();
	}

	/** The meaning of words that are exactly one phrase. */
	Optional<T> of(String words) {
		return this.byFirstWord.getOrDefault(firstWord(words), List.of())
			.stream()
			.filter((phrase) -> phrase.words().equals(words))
			.map(Phrase::meaning)
			.findFirst();
	}

	private static <T> int lastTokenOf(Phrase<T> phrase, AnnotatedText text, Token token) {
		int at = token.start();
		String words = phrase.words();
		for (int i = 0; i < words.length(); i++, at++) {
			if (at >= text.text().length() || !same(words.charAt(i), text.text().charAt(at), phrase.exact())) {
				return -1;
			}
		}
		int last = token.index();
		while (text.token(last).end() < at && last + 1 < text.tokens().size()) {
			last++;
		}
		return (text.token(last).end() == at && text.token(last).sentence() == token.sentence()) ? last : -1;
	}

	private static boolean same(char expected, char found, boolean exact) {
		if (expected == ' ') {
			return found == ' ' || found == '\u00a0';
		}
		if (expected == '\'') {
			return found == '\'' || found == '\u2019';
		}
		if (exact || Character.isUpperCase(expected)) {
			return expected == found;
		}
		return expected == Character.toLowerCase(found);
	}

	private static String firstWord(String words) {
		int end = 0;
		while (end < words.length() && Character.isLetterOrDigit(words.charAt(end))) {
			end++;
		}
		return words.substring(0, end).toLowerCase(Locale.ROOT);
	}

}
