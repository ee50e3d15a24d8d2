package org.onrecord.extract.date;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

import org.onrecord.extract.text.AnnotatedText;
import org.onrecord.extract.text.Sentence;
import org.onrecord.extract.text.Token;

/**
 * The words of one sentence, counted as in the article. Outside it all words are empty.
 */
final class Line {

	/** The readers ask for the same few dozen patterns in every sentence. */
	private static final Map<String, Pattern> PATTERNS = new ConcurrentHashMap<>();

	private final List<Token> tokens;

	private final List<String> words;

	private final int first;

	private Line(List<Token> tokens, int first) {
		this.tokens = tokens;
		this.words = tokens.stream().map((token) -> token.word().toLowerCase(Locale.ROOT)).toList();
		this.first = first;
	}

	static Line of(AnnotatedText text, Sentence sentence) {
		return new Line(text.tokensOf(sentence), sentence.first());
	}

	int first() {
		return this.first;
	}

	int end() {
		return this.first + this.tokens.size();
	}

	/** The word in lower case. */
	String word(int at) {
		return holds(at) ? this.words.get(at - this.first) : "";
	}

	String tag(int at) {
		return holds(at) ? token(at).tag() : "";
	}

	/** Whether the word, in lower case, matches a pattern; a literal of the program. */
	boolean is(int at, String pattern) {
		return holds(at) && PATTERNS.computeIfAbsent(pattern, Pattern::compile).matcher(word(at)).matches();
	}

	boolean capitalised(int at) {
		return holds(at) && Character.isUpperCase(token(at).word().codePointAt(0));
	}

	/** Whether the word is a part of a person's or an organization's name. */
	boolean isName(int at) {
		return holds(at) && token(at).entity().matches("PERSON|ORGANIZATION");
	}

	boolean holds(int at) {
		return this.first <= at && at < end();
	}

	private Token token(int at) {
		return this.tokens.get(at - this.first);
	}

}
