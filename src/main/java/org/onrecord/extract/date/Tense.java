package org.onrecord.extract.date;

import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.onrecord.extract.text.AnnotatedText;
import org.onrecord.extract.text.Token;

/** On which side of the day of publication lies what a verb tells. */
enum Tense {

	/** "said", "had asked", and all nouns. */
	PAST,

	/** "says", "is asking", "has asked": what lasts, or was done a few days ago. */
	PRESENT,

	/** "will speak", "is to meet", "plans to vote". */
	AHEAD;

	private static final Set<String> INTENDING = Set.of("expect", "plan", "schedule", "slate", "set", "go", "due",
			"intend", "hope", "prepare", "ready", "vow", "promise", "pledge", "want", "poise", "likely", "aim",
			"decide", "agree", "continue");

	private static final int NEAR = 4;

	static Tense of(AnnotatedText text, Token word) {
		List<Token> auxiliaries = text.children(word, "aux");
		if (!word.isVerb()) {
			return PAST;
		}
		if (has(auxiliaries, "MD", ".*")) {
			return has(auxiliaries, "VB", "have") ? PAST : AHEAD;
		}
		if (word.tag().equals("VB")) {
			return intended(text, word) ? AHEAD : PAST;
		}
		boolean present = word.tag().matches("VBZ|VBP") || has(auxiliaries, "VBZ|VBP", "be|have|do");
		return present ? PRESENT : PAST;
	}

	private static boolean isOrAre(Token token) {
		return token.lemma().equals("be") && token.tag().matches("VBZ|VBP");
	}

	private static boolean has(List<Token> auxiliaries, String tags, String lemmas) {
		return auxiliaries.stream()
			.anyMatch((aux) -> aux.tag().matches(tags) && aux.lemma().toLowerCase(Locale.ROOT).matches(lemmas));
	}

	/** "plans to vote": what is intended stands shortly before the infinitive. */
	private static boolean intended(AnnotatedText text, Token infinitive) {
		int first = Math.max(text.sentenceOf(infinitive).first(), infinitive.index() - NEAR);
		return text.tokens()
			.subList(first, infinitive.index())
			.stream()
			.anyMatch((token) -> INTENDING.contains(token.lemma())
					|| (isOrAre(token) && text.token(token.index() + 1).tag().equals("TO")));
	}

}
