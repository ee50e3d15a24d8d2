package org.onrecord.extract.attribution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.onrecord.extract.text.Token;

/**
 * A paragraph that is one quotation without a cue goes on with the speaker of the
 * quotation that ends the paragraph before.
 */
final class ContinuedQuotations {

	static final String RULE = "quotation-continued";

	List<Judged> add(Scene scene, List<Judged> found) {
		Map<Integer, Judged> lastOfParagraph = lastOfParagraph(scene, found);
		List<Judged> all = new ArrayList<>(found);
		Judged speaking = null;
		List<List<QuotedWords>> paragraphs = QuotedWords.byParagraph(scene);
		for (int i = 0; i < paragraphs.size(); i++) {
			Judged last = lastOfParagraph.get(i);
			if (last != null) {
				speaking = scene.quoted(last.content().get(last.content().size() - 1)) ? last : null;
			}
			else if (speaking != null && isOneQuotation(scene, paragraphs.get(i))) {
				all.add(continued(scene, speaking, paragraphs.get(i).get(0)));
			}
			else {
				speaking = null;
			}
		}
		all.sort(Comparator.comparingInt((one) -> one.content().get(0).index()));
		return all;
	}

	/** By paragraph what the article reports there last. */
	private static Map<Integer, Judged> lastOfParagraph(Scene scene, List<Judged> found) {
		Map<Integer, Judged> last = new HashMap<>();
		for (Judged one : found) {
			if (one.reportedByArticle(scene)) {
				int paragraph = scene.sentence(end(one)).paragraph();
				@Nullable Judged other = last.get(paragraph);
				if (other == null || end(other).index() <= end(one).index()) {
					last.put(paragraph, one);
				}
			}
		}
		return last;
	}

	private static Token end(Judged one) {
		return one.content().get(one.content().size() - 1);
	}

	private static Judged continued(Scene scene, Judged speaking, QuotedWords quoted) {
		List<Token> content = Phrases.trimmed(scene.range(quoted.first(), quoted.end()));
		return new Judged(new Candidate(List.of(), "", RULE, List.of(), content), speaking.precision(), speaking);
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

}
