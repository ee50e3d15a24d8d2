package org.onrecord.extract.relation;

import java.util.List;

import org.onrecord.extract.attribution.AttributionFinder;
import org.onrecord.extract.text.AnnotatedText;
import org.onrecord.extract.text.Annotator;
import org.onrecord.extract.text.Token;
import org.onrecord.knowledge.Article;

/** Invented sentences, annotated; the models are loaded once for all tests here. */
final class Sentences {

	private static final Annotator ANNOTATOR = Annotator.load();

	static final WordLists WORDS = WordLists.load();

	static final AttributionFinder ATTRIBUTIONS = AttributionFinder.rules();

	private Sentences() {
	}

	static AnnotatedText annotated(String text) {
		return ANNOTATOR.annotate(Article.of(null, null, null, null, null, text, List.of()));
	}

	static Token token(AnnotatedText text, String word) {
		return text.tokens().stream().filter((token) -> token.word().equals(word)).findFirst().orElseThrow();
	}

	static List<String> words(List<Token> tokens) {
		return tokens.stream().map(Token::word).toList();
	}

}
