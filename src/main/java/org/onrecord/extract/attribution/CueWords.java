package org.onrecord.extract.attribution;

import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;

import org.onrecord.extract.text.Token;

/**
 * Which words may be the main word of a cue: every verb that is no auxiliary, and of the
 * other words those that were one in training ("claim", "confident", "per", ":").
 */
final class CueWords {

	private static final Set<String> LIGHT = Set.of("be", "have");

	private final Set<String> others;

	CueWords(Collection<String> others) {
		this.others = Set.copyOf(others);
	}

	/** The words that are no verbs, in order. */
	Set<String> others() {
		return new TreeSet<>(this.others);
	}

	boolean mayBe(Token token) {
		return isMainVerb(token) || this.others.contains(key(token));
	}

	static boolean isMainVerb(Token token) {
		return token.tag().startsWith("VB") && !token.is("aux") && !token.is("cop");
	}

	static String key(Token token) {
		String tag = token.tag();
		return token.lemma() + "/" + tag.substring(0, Math.min(2, tag.length()));
	}

	/**
	 * The main word of a marked cue: its last verb, or else noun, adjective, adverb,
	 * anything. The cue must not be empty.
	 */
	static Token mainWord(Collection<Token> cue) {
		Token main = null;
		int rank = -1;
		for (Token token : cue) {
			if (rank(token) >= rank) {
				rank = rank(token);
				main = token;
			}
		}
		if (main == null) {
			throw new IllegalArgumentException("A cue without words has no main word");
		}
		return main;
	}

	private static int rank(Token token) {
		if (isMainVerb(token)) {
			return LIGHT.contains(token.lemma()) ? 3 : 6;
		}
		return token.isNoun() ? 5
				: token.tag().startsWith("JJ") ? 4 : token.tag().startsWith("RB") ? 2 : Scene.isWord(token) ? 1 : 0;
	}

}
