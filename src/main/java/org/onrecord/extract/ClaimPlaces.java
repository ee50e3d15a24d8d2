package org.onrecord.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.onrecord.extract.attribution.Attribution;
import org.onrecord.extract.text.AnnotatedText;
import org.onrecord.extract.text.Sentence;
import org.onrecord.extract.text.Token;
import org.onrecord.knowledge.Evidence;
import org.onrecord.knowledge.Manner;
import org.onrecord.knowledge.TextSpan;

/**
 * Turns the tokens of a claim into places in the article. Tokens that follow each other
 * make one span, with what stands between them.
 */
final class ClaimPlaces {

	private final AnnotatedText text;

	ClaimPlaces(AnnotatedText text) {
		this.text = text;
	}

	/** The evidence of an attribution. */
	Evidence of(Attribution attribution) {
		return of(attribution, attribution.content());
	}

	/**
	 * The evidence of an attribution of which only these words count as content, without
	 * those that name who says it; all of its content if no others are left.
	 */
	Evidence of(Attribution attribution, List<Token> content) {
		List<Token> said = content.stream().filter((token) -> !attribution.source().contains(token)).toList();
		return evidence(attribution.source(), attribution.cue(), said.isEmpty() ? attribution.content() : said,
				attribution.manner());
	}

	/** The evidence of something the article says in its own voice. */
	Evidence narrated(List<Token> words) {
		return evidence(List.of(), List.of(), words, Manner.NARRATION);
	}

	private Evidence evidence(List<Token> source, List<Token> cue, List<Token> content, Manner manner) {
		List<TextSpan> places = spans(content);
		return new Evidence(spans(source), spans(cue), places, manner, sentence(cue, content),
				Evidence.wording(this.text.codePoints().at(places)));
	}

	private TextSpan sentence(List<Token> cue, List<Token> content) {
		return TextSpan.covering(Stream.concat(cue.stream(), content.stream())
			.map(this.text::sentenceOf)
			.distinct()
			.map(this::span)
			.toList());
	}

	private TextSpan span(Sentence sentence) {
		return this.text.tokenSpan(sentence.first(), sentence.end() - 1);
	}

	private List<TextSpan> spans(List<Token> tokens) {
		List<TextSpan> spans = new ArrayList<>();
		int first = 0;
		for (int i = 0; i < tokens.size(); i++) {
			boolean last = i + 1 == tokens.size() || tokens.get(i + 1).index() != tokens.get(i).index() + 1;
			if (last) {
				spans.add(this.text.tokenSpan(tokens.get(first).index(), tokens.get(i).index()));
				first = i + 1;
			}
		}
		return spans;
	}

}
