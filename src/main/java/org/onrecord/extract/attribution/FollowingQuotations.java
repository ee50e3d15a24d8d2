package org.onrecord.extract.attribution;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

import org.onrecord.extract.text.Token;

/**
 * A quotation without a cue of its own that follows a cued one in the same paragraph goes
 * on with its words: "A," X said. "B." So does the second half of a sentence: "A," X
 * said, "B."
 */
final class FollowingQuotations {

	List<Judged> join(Scene scene, List<Judged> judged) {
		List<Judged> all = new ArrayList<>(judged);
		BitSet taken = new BitSet();
		// What is said inside a quotation does not say whose quotation it is
		judged.stream()
			.filter((one) -> one.reportedByArticle(scene))
			.forEach((one) -> one.content().forEach((token) -> taken.set(token.index())));
		for (List<QuotedWords> paragraph : QuotedWords.byParagraph(scene)) {
			for (int i = 1; i < paragraph.size(); i++) {
				QuotedWords next = paragraph.get(i);
				if (!taken.get(middle(next)) && follows(scene, paragraph.get(i - 1), next)) {
					extend(scene, all, paragraph.get(i - 1), next);
				}
			}
		}
		all.sort(Comparator.comparingInt((one) -> one.content().get(0).index()));
		return all;
	}

	private static int middle(QuotedWords quoted) {
		return (quoted.first() + quoted.end()) / 2;
	}

	/** A new sentence, or the rest of one after a comma. */
	private static boolean follows(Scene scene, QuotedWords before, QuotedWords next) {
		boolean rest = scene.word(next.first() - 1).equals(",") && before.lastSign(scene).matches("[,\u2014-]");
		return next.beginsSentence(scene) || scene.word(next.first() - 1).equals(".") || rest;
	}

	private static void extend(Scene scene, List<Judged> all, QuotedWords before, QuotedWords next) {
		for (int i = 0; i < all.size(); i++) {
			Judged one = all.get(i);
			Token cue = one.candidate().cueWord();
			boolean holds = one.content().stream().anyMatch((token) -> token.index() == middle(before));
			if (holds && !scene.quoted(cue)) {
				List<Token> content = new ArrayList<>(one.content());
				content.addAll(scene.range(next.first(), next.end()));
				all.set(i, one.withContent(content.stream().distinct().toList()));
				return;
			}
		}
	}

}
