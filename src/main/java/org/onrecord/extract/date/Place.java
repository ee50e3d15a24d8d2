package org.onrecord.extract.date;

import java.util.Locale;
import java.util.regex.Pattern;

import org.onrecord.extract.text.AnnotatedText;
import org.onrecord.extract.text.Sentence;
import org.onrecord.extract.text.Token;

/**
 * An expression of time where it stands.
 *
 * @param expression the expression
 * @param first index of its first word, preposition included
 * @param end index after its last word, of "Tuesday's debate" the noun included
 * @param preposition the preposition; empty if there is none
 * @param possessive whether it is said of a noun that follows
 */
record Place(TimeExpression expression, int first, int end, String preposition, boolean possessive) {

	private static final Pattern AT = Pattern.compile("on|in|at|during|over|around|back|as");

	/** Prepositions that go with things as easily as with acts. */
	private static final Pattern LOOSE = Pattern.compile("in|at|during|over|around|as");

	private static final Pattern BEFORE_TIME = Pattern
		.compile("the|late|early|earlier|later|back|just|only|mid|again|as");

	static Place of(AnnotatedText text, TimeExpression expression) {
		Sentence sentence = text.sentenceOf(text.token(expression.first()));
		int before = expression.first() - 1;
		while (before >= sentence.first() && BEFORE_TIME.matcher(word(text, before)).matches()
				&& !isPreposition(text, before)) {
			before--;
		}
		boolean preposition = before >= sentence.first() && isPreposition(text, before);
		int end = expression.end();
		boolean possessive = end < sentence.end() && text.token(end).tag().equals("POS");
		if (possessive) {
			end++;
			while (end < sentence.end() && text.token(end).tag().matches("NN.*|JJ.?|CD|HYPH|VBG|VBN")) {
				end++;
			}
		}
		return new Place(expression, preposition ? before : before + 1, end, preposition ? word(text, before) : "",
				possessive);
	}

	/** Whether it tells when something was, and not since or until when. */
	boolean tellsWhen() {
		return this.preposition.isEmpty() || AT.matcher(this.preposition).matches();
	}

	boolean loose() {
		return LOOSE.matcher(this.preposition).matches();
	}

	/** The token by which it hangs on the rest of the sentence. */
	Token head(AnnotatedText text) {
		if (this.possessive) {
			return text.token(this.end - 1);
		}
		for (int i = this.end - 1; i > this.expression.first(); i--) {
			Token token = text.token(i);
			if (token.head() >= 0 && !this.expression.holds(token.head())) {
				return token;
			}
		}
		return text.token(this.expression.first());
	}

	private static boolean isPreposition(AnnotatedText text, int index) {
		return text.token(index).tag().matches("IN|TO");
	}

	private static String word(AnnotatedText text, int index) {
		return text.token(index).word().toLowerCase(Locale.ROOT);
	}

}
