package org.onrecord.extract.quotation;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

import org.onrecord.extract.text.AnnotatedText;
import org.onrecord.extract.text.Paragraph;

/**
 * Finds quotations on the characters of each paragraph, in time linear in its length:
 * marks are read with their neighbours ({@link MarkReader}) and paired with a stack
 * ({@link MarkPairing}). No quotation reaches over the end of a paragraph; one that is
 * left open there may be opened anew in the next.
 */
public final class QuotationFinder {

	/** The quotations of the article, in text order, outer before inner. */
	public Quotations find(AnnotatedText text) {
		List<Quotation> quotations = new ArrayList<>();
		boolean continued = false;
		for (Paragraph paragraph : text.paragraphs()) {
			List<Mark> marks = new MarkReader(text.text(), paragraph.start(), paragraph.end()).read();
			List<MarkPairing.Found> found = new MarkPairing(text.text(), paragraph, marks, continued).pair();
			addWithDepth(found, quotations);
			continued = !found.isEmpty() && found.stream().anyMatch((one) -> one.twofold() && !one.closed());
		}
		return new Quotations(quotations);
	}

	private static void addWithDepth(List<MarkPairing.Found> found, List<Quotation> quotations) {
		Deque<Integer> ends = new ArrayDeque<>();
		for (MarkPairing.Found next : found) {
			while (!ends.isEmpty() && ends.element() <= next.start()) {
				ends.pop();
			}
			quotations.add(new Quotation(quotations.size(), next.start(), next.end(), ends.size(), next.closed()));
			ends.push(next.end());
		}
	}

}
