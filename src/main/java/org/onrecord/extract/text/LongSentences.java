package org.onrecord.extract.text;

import java.util.ArrayList;
import java.util.List;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.util.CoreMap;

/**
 * Splits sentences that are too long to parse in bounded time and memory: lists, tables
 * and texts without a full stop. They are cut at the last comma, semicolon or colon
 * before the limit, or else at the limit.
 */
final class LongSentences {

	/** Longest sentence in tokens; one news sentence in ten thousand is longer. */
	static final int LIMIT = 200;

	private LongSentences() {
	}

	/** All sentences of an annotated text, none longer than the limit. */
	static List<CoreMap> split(Annotation annotation) {
		List<CoreMap> parts = new ArrayList<>();
		for (CoreMap sentence : annotation.get(CoreAnnotations.SentencesAnnotation.class)) {
			List<CoreLabel> tokens = sentence.get(CoreAnnotations.TokensAnnotation.class);
			if (tokens.size() <= LIMIT) {
				sentence.set(CoreAnnotations.SentenceIndexAnnotation.class, parts.size());
				tokens.forEach((token) -> token.setSentIndex(parts.size()));
				parts.add(sentence);
				continue;
			}
			int first = 0;
			while (first < tokens.size()) {
				int end = end(tokens, first);
				parts.add(part(annotation, sentence, tokens.subList(first, end), parts.size(), first));
				first = end;
			}
		}
		return parts;
	}

	private static int end(List<CoreLabel> tokens, int first) {
		int limit = Math.min(first + LIMIT, tokens.size());
		if (limit == tokens.size()) {
			return limit;
		}
		for (int end = limit; end > first + LIMIT / 2; end--) {
			if (tokens.get(end - 1).originalText().matches("[,;:]")) {
				return end;
			}
		}
		return limit;
	}

	private static CoreMap part(Annotation annotation, CoreMap sentence, List<CoreLabel> tokens, int index,
			int firstInSentence) {
		int begin = tokens.get(0).beginPosition();
		int end = tokens.get(tokens.size() - 1).endPosition();
		int firstToken = sentence.get(CoreAnnotations.TokenBeginAnnotation.class) + firstInSentence;
		Annotation part = new Annotation(annotation.get(CoreAnnotations.TextAnnotation.class).substring(begin, end));
		part.set(CoreAnnotations.CharacterOffsetBeginAnnotation.class, begin);
		part.set(CoreAnnotations.CharacterOffsetEndAnnotation.class, end);
		part.set(CoreAnnotations.TokensAnnotation.class, new ArrayList<>(tokens));
		part.set(CoreAnnotations.TokenBeginAnnotation.class, firstToken);
		part.set(CoreAnnotations.TokenEndAnnotation.class, firstToken + tokens.size());
		part.set(CoreAnnotations.SentenceIndexAnnotation.class, index);
		for (int i = 0; i < tokens.size(); i++) {
			tokens.get(i).setIndex(i + 1);
			tokens.get(i).setSentIndex(index);
		}
		return part;
	}

}
