package org.onrecord.extract;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.onrecord.extract.date.AskedTimes;
import org.onrecord.extract.text.AnnotatedText;
import org.onrecord.extract.text.Annotator;
import org.onrecord.extract.text.Token;
import org.onrecord.knowledge.Article;

/**
 * Annotates a question. People type questions in small letters; names of months and days,
 * by which dates are known, get the capital that they have in articles. "May" and "march"
 * only get it where a date stands around them.
 */
final class QuestionReading {

	private static final Pattern CALENDAR = Pattern.compile("\\b(?:january|february|april|june|july|august|september|"
			+ "october|november|december|jan\\.|feb\\.|apr\\.|aug\\.|sept?\\.?|oct\\.|nov\\.|dec\\.|"
			+ "monday|tuesday|wednesday|thursday|friday|saturday|sunday|"
			+ "(?<=\\b(?:in|since|until|till|during|before|after|by|of|last|from|between|to|and) )(?:may|march)"
			+ "(?= \\d|[ ,?.!]*$| (?:of )?\\d{4}| (?:and|to|until|till) )|(?:may|march)(?= \\d))(?!\\w)");

	private QuestionReading() {
	}

	static AskedText of(Annotator annotator, String question, LocalDate today) {
		AnnotatedText text = annotator
			.annotate(Article.of(null, null, null, null, null, capitalised(question), List.of()));
		return new AskedText(question, text.tokens().stream().map((token) -> word(text, question, token)).toList(),
				AskedTimes.of(text, today));
	}

	/** The same text, character by character in the same places. */
	private static String capitalised(String question) {
		Matcher names = CALENDAR.matcher(question.replace('\n', ' ').replace('\r', ' '));
		return names.replaceAll((name) -> Matcher
			.quoteReplacement(Character.toUpperCase(name.group().charAt(0)) + name.group().substring(1)));
	}

	private static AskedText.Word word(AnnotatedText text, String question, Token token) {
		return new AskedText.Word(question.substring(token.start(), token.end()), token.lemma(),
				Annotator.verbLemma(token.word()), token.tag(), token.entity(), text.span(token.start(), token.end()));
	}

}
