package org.onrecord.extract.attribution;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.onrecord.extract.text.Token;

/**
 * A paragraph that is one quotation without a cue goes on with the speaker of the
 * quotation that ends the paragraph before.
 */
final class ContinuedQuotations {

	static final String RULE = "quotation-continued";

	/** Counted on news text: so many of such paragraphs are the speaker's of before. */
	private static final double CONFIDENCE = 0.8;

	List<Attribution> add(Scene scene, List<Attribution> found) {
		BitSet taken = new BitSet();
		found.forEach((one) -> one.content().forEach((token) -> taken.set(token.index())));
		List<Attribution> all = new ArrayList<>(found);
		Attribution speaking = null;
		List<List<QuotedWords>> paragraphs = QuotedWords.byParagraph(scene);
		int next = 0;
		List<Attribution> byContent = found.stream().filter((one) -> one.outer() == null).toList();
		for (int i = 0; i < paragraphs.size(); i++) {
			List<QuotedWords> quotations = paragraphs.get(i);
			Attribution last = null;
			while (next < byContent.size() && paragraph(scene, byContent.get(next)) <= i) {
				last = (paragraph(scene, byContent.get(next)) == i) ? byContent.get(next) : last;
				next++;
			}
			if (last == null && speaking != null && isOneQuotation(scene, quotations)
					&& !taken.get(quotations.get(0).first() + 1)) {
				Attribution continued = continued(scene, speaking, quotations.get(0));
				all.add(continued);
				continue;
			}
			speaking = (last != null && endsQuoted(scene, quotations, last)) ? last : null;
		}
		all.sort(Comparator.comparingInt((one) -> one.content().get(0).index()));
		return all;
	}

	private static Attribution continued(Scene scene, Attribution speaking, QuotedWords quoted) {
		List<Token> content = Phrases.trimmed(scene.range(quoted.first(), quoted.end()));
		return new Attribution(List.of(), List.of(), content, scene.manner(content), speaking, null, RULE,
				CONFIDENCE * speaking.confidence());
	}

	private static boolean isOneQuotation(Scene scene, List<QuotedWords> quotations) {
		if (quotations.size() != 1 || !quotations.get(0).beginsParagraph(scene)) {
			return false;
		}
		QuotedWords quoted = quotations.get(0);
		return scene.range(quoted.end(), QuotedWords.paragraphEnd(scene, quoted.first()))
			.stream()
			.noneMatch(Scene::isWord);
	}

	private static boolean endsQuoted(Scene scene, List<QuotedWords> quotations, Attribution last) {
		return !quotations.isEmpty() && scene.quoted(last.content().get(last.content().size() - 1));
	}

	private static int paragraph(Scene scene, Attribution attribution) {
		@Nullable Token last = attribution.content().get(attribution.content().size() - 1);
		return scene.sentence(last).paragraph();
	}

}
