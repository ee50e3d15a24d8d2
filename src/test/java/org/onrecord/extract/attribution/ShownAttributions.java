package org.onrecord.extract.attribution;

import java.util.List;

import org.onrecord.extract.Models;
import org.onrecord.extract.quotation.QuotationFinder;
import org.onrecord.extract.text.AnnotatedText;
import org.onrecord.extract.text.Token;

import static org.assertj.core.api.Assertions.assertThat;

/** Attributions as "source | cue | content", with dots where words are left out. */
final class ShownAttributions {

	private final AttributionFinder finder;

	ShownAttributions(AttributionFinder finder) {
		this.finder = finder;
	}

	List<Attribution> find(String text) {
		AnnotatedText annotated = Models.annotate(text);
		return this.finder.find(annotated, new QuotationFinder().find(annotated));
	}

	/** The only one; fails if there are others. */
	String only(String text) {
		assertThat(all(text)).hasSize(1);
		return all(text).get(0);
	}

	List<String> outermost(String text) {
		return find(text).stream().filter((one) -> one.outer() == null).map((one) -> shown(text, one)).toList();
	}

	List<String> all(String text) {
		return find(text).stream().map((one) -> shown(text, one)).toList();
	}

	private static String shown(String text, Attribution one) {
		return words(text, one.source()) + " | " + words(text, one.cue()) + " | " + words(text, one.content());
	}

	private static String words(String text, List<Token> tokens) {
		StringBuilder words = new StringBuilder();
		for (int i = 0; i < tokens.size(); i++) {
			boolean gap = i > 0 && tokens.get(i).index() != tokens.get(i - 1).index() + 1;
			words
				.append(gap ? " ... " : (i == 0) ? "" : text.substring(tokens.get(i - 1).end(), tokens.get(i).start()));
			words.append(tokens.get(i).word());
		}
		return words.toString();
	}

}
