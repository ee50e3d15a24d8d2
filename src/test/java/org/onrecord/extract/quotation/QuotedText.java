package org.onrecord.extract.quotation;

import java.util.ArrayList;
import java.util.List;

import org.onrecord.extract.text.AnnotatedText;
import org.onrecord.extract.text.Paragraph;
import org.onrecord.knowledge.Article;

/** Quotations of a text of which only the paragraphs are known. */
final class QuotedText {

	private QuotedText() {
	}

	static Quotations quotations(String text) {
		List<Paragraph> paragraphs = new ArrayList<>();
		int start = 0;
		for (String line : text.split("\n", -1)) {
			if (!line.isBlank()) {
				paragraphs.add(new Paragraph(paragraphs.size(), start, start + line.length()));
			}
			start += line.length() + 1;
		}
		Article article = Article.of(null, null, null, null, null, text.isBlank() ? text + "." : text, List.of());
		return new QuotationFinder().find(new AnnotatedText(article, paragraphs, List.of(), List.of(), List.of()));
	}

}
