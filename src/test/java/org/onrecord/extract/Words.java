package org.onrecord.extract;

import java.util.List;

import org.onrecord.extract.text.AnnotatedText;
import org.onrecord.extract.text.Token;
import org.onrecord.knowledge.TextSpan;

/** Stretches of an annotated text by their words. */
final class Words {

	private final AnnotatedText text;

	Words(AnnotatedText text) {
		this.text = text;
	}

	/** The tokens of the first place where these words stand. */
	List<Token> of(String words) {
		int start = this.text.text().indexOf(words);
		return this.text.tokensWithin(start, start + words.length()).toList();
	}

	List<String> at(List<TextSpan> spans) {
		return spans.stream().map(this.text.codePoints()::at).toList();
	}

}
