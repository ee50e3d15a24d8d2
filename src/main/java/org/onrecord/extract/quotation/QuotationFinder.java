package org.onrecord.extract.quotation;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

import org.onrecord.extract.quotation.MarkPairing.Around;
import org.onrecord.extract.quotation.MarkPairing.Found;
import org.onrecord.extract.text.AnnotatedText;
import org.onrecord.extract.text.Paragraph;

/**
 * Finds quotations on the characters of each paragraph, in time linear in its length:
 * marks are read with their neighbours ({@link MarkReader}) and paired with a stack
 * ({@link MarkPairing}). No quotation reaches over the end of a paragraph; one that is
 * left open there may be opened anew in the next, or go on without marks, up to the
 * paragraph that closes it.
 */
public final class QuotationFinder {

	/** So many whole paragraphs without a mark may stand inside what was left open. */
	private static final int SILENT = 3;

	/** The quotations of the article, in text order, outer before inner. */
	public Quotations find(AnnotatedText text) {
		List<Paragraph> paragraphs = text.paragraphs();
		List<List<Found>> found = new ArrayList<>();
		int leftOpen = Integer.MIN_VALUE;
		for (int i = 0; i < paragraphs.size(); i++) {
			Paragraph paragraph = paragraphs.get(i);
			List<Mark> marks = new MarkReader(text.text(), paragraph.start(), paragraph.end()).read();
			boolean continued = leftOpen >= 0 && i - leftOpen <= SILENT + 1;
			char next = (i + 1 < paragraphs.size()) ? firstSign(text.text(), paragraphs.get(i + 1)) : ' ';
			found.add(new MarkPairing(text.text(), paragraph, marks, new Around(continued, next)).pair());
			if (continued && closesWhatWasOpen(paragraph, marks, found.get(i))) {
				for (int silent = leftOpen + 1; silent < i; silent++) {
					found.get(silent).add(0, whole(text.text(), paragraphs.get(silent)));
				}
			}
			if (marks.stream().anyMatch(Mark::twofold)) {
				leftOpen = endsOpen(text.text(), paragraph, found.get(i)) ? i : Integer.MIN_VALUE;
			}
		}
		return withDepth(found);
	}

	private static boolean closesWhatWasOpen(Paragraph paragraph, List<Mark> marks, List<Found> found) {
		return !found.isEmpty() && found.get(0).start() == paragraph.start()
				&& marks.get(0).start() > paragraph.start();
	}

	private static boolean endsOpen(String text, Paragraph paragraph, List<Found> found) {
		return found.stream()
			.anyMatch((one) -> one.twofold() && !one.closed()
					&& one.end() == Surroundings.beforeBlanks(text, paragraph.start(), paragraph.end()));
	}

	private static Found whole(String text, Paragraph paragraph) {
		return new Found(Surroundings.afterBlanks(text, paragraph.start(), paragraph.end()),
				Surroundings.beforeBlanks(text, paragraph.start(), paragraph.end()), true, false);
	}

	private static char firstSign(String text, Paragraph paragraph) {
		int first = Surroundings.afterBlanks(text, paragraph.start(), paragraph.end());
		return (first < paragraph.end()) ? text.charAt(first) : ' ';
	}

	private static Quotations withDepth(List<List<Found>> paragraphs) {
		List<Quotation> quotations = new ArrayList<>();
		Deque<Integer> ends = new ArrayDeque<>();
		for (List<Found> paragraph : paragraphs) {
			for (Found next : paragraph) {
				while (!ends.isEmpty() && ends.element() <= next.start()) {
					ends.pop();
				}
				quotations.add(new Quotation(quotations.size(), next.start(), next.end(), ends.size(), next.closed()));
				ends.push(next.end());
			}
		}
		return new Quotations(quotations);
	}

}
