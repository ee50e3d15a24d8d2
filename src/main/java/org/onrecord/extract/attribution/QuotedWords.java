package org.onrecord.extract.attribution;

import java.util.ArrayList;
import java.util.List;

import org.onrecord.extract.quotation.Quotation;
import org.onrecord.extract.text.Sentence;

/**
 * An outermost quotation as tokens.
 *
 * @param quotation the quotation
 * @param first index of its first token, the opening mark if that is a token
 * @param end index after its last token, the closing mark included
 */
record QuotedWords(Quotation quotation, int first, int end) {

	/** The outermost quotations of a paragraph that hold words, in text order. */
	static List<List<QuotedWords>> byParagraph(Scene scene) {
		List<List<QuotedWords>> found = new ArrayList<>();
		scene.text().paragraphs().forEach((paragraph) -> found.add(new ArrayList<>()));
		for (Quotation quotation : scene.quotations().outermost()) {
			int first = scene.text().firstTokenFrom(quotation.start());
			int end = scene.text().firstTokenFrom(quotation.end());
			if (scene.range(first, end).stream().anyMatch(Scene::isWord)) {
				found.get(sentence(scene, first).paragraph()).add(new QuotedWords(quotation, first, end));
			}
		}
		return found;
	}

	/** How many words it has. */
	long words(Scene scene) {
		return scene.range(this.first, this.end).stream().filter(Scene::isWord).count();
	}

	/** Whether its paragraph begins with it. */
	boolean beginsParagraph(Scene scene) {
		return this.first == 0
				|| sentence(scene, this.first - 1).paragraph() != sentence(scene, this.first).paragraph();
	}

	/** Whether no word stands before it in its sentence. */
	boolean beginsSentence(Scene scene) {
		Sentence sentence = sentence(scene, this.first);
		return scene.range(sentence.first(), this.first).stream().noneMatch(Scene::isWord);
	}

	/** The last sign inside the marks, or the last word. */
	String lastSign(Scene scene) {
		String text = scene.text().text().substring(this.quotation.start(), this.quotation.end());
		String inside = text.replaceAll("[\"'\u201c\u201d\u2018\u2019\u00bb\\s]+$", "");
		return inside.isEmpty() ? "" : inside.substring(inside.length() - 1);
	}

	static Sentence sentence(Scene scene, int token) {
		return scene.sentence(scene.token(token));
	}

	/** Index after the last token of the paragraph. */
	static int paragraphEnd(Scene scene, int token) {
		List<Sentence> sentences = scene.text().sentences();
		Sentence last = sentence(scene, token);
		while (last.index() + 1 < sentences.size() && sentences.get(last.index() + 1).paragraph() == last.paragraph()) {
			last = sentences.get(last.index() + 1);
		}
		return last.end();
	}

}
