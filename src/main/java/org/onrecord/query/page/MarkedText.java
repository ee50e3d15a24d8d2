package org.onrecord.query.page;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.onrecord.knowledge.CodePoints;
import org.onrecord.knowledge.TextSpan;

/**
 * A text with places marked in it, cut into paragraphs and these into pieces that are
 * marked alike. Places may overlap, contain each other and reach over several paragraphs:
 * each piece carries the marks of all of them. Every character of the text that is not
 * white space between paragraphs is in exactly one piece.
 */
final class MarkedText {

	private static final Pattern BLANK_LINE = Pattern.compile("(?>\\R)\\h*(?>\\R)");

	private static final Pattern LINE_END = Pattern.compile("\\R");

	private final CodePoints text;

	/** By place: how many marks of each sort begin there, less those that end there. */
	private final NavigableMap<Integer, Map<Mark, Integer>> changes = new TreeMap<>();

	private final NavigableMap<Integer, List<String>> beginnings = new TreeMap<>();

	MarkedText(String text) {
		this.text = new CodePoints(text);
	}

	void mark(Mark mark, List<TextSpan> places) {
		for (TextSpan place : places) {
			change(place.start(), mark, 1);
			change(place.end(), mark, -1);
		}
	}

	/** Remembers that a claim begins at a place. */
	void begin(String claim, int place) {
		this.beginnings.computeIfAbsent(place, (key) -> new ArrayList<>()).add(claim);
	}

	/** The pieces of each paragraph, in order. */
	List<List<Segment>> paragraphs() {
		Map<Mark, Integer> open = new EnumMap<>(Mark.class);
		List<List<Segment>> paragraphs = new ArrayList<>();
		int done = -1;
		for (TextSpan paragraph : blocks()) {
			List<Segment> pieces = new ArrayList<>();
			for (TextSpan piece : pieces(paragraph)) {
				pass(open, done, piece.start());
				pieces.add(new Segment(this.text.at(piece), marks(open), begun(done, piece.start())));
				done = piece.start();
			}
			paragraphs.add(List.copyOf(pieces));
		}
		return List.copyOf(paragraphs);
	}

	/** Blank lines part paragraphs; in a text without blank lines every line is one. */
	private List<TextSpan> blocks() {
		String all = this.text.text();
		Matcher end = (BLANK_LINE.matcher(all.strip()).find() ? BLANK_LINE : LINE_END).matcher(all);
		List<TextSpan> blocks = new ArrayList<>();
		int start = 0;
		while (end.find()) {
			addStripped(blocks, start, end.start());
			start = end.end();
		}
		addStripped(blocks, start, all.length());
		return blocks;
	}

	private void addStripped(List<TextSpan> blocks, int start, int end) {
		String block = this.text.text().substring(start, end);
		int from = start + block.length() - block.stripLeading().length();
		int to = end - block.length() + block.stripTrailing().length();
		if (from < to) {
			blocks.add(this.text.span(from, to));
		}
	}

	private List<TextSpan> pieces(TextSpan paragraph) {
		List<TextSpan> pieces = new ArrayList<>();
		int start = paragraph.start();
		for (int cut : this.changes.subMap(start, false, paragraph.end(), false).keySet()) {
			pieces.add(new TextSpan(start, cut));
			start = cut;
		}
		pieces.add(new TextSpan(start, paragraph.end()));
		return pieces;
	}

	private void pass(Map<Mark, Integer> open, int behind, int upTo) {
		this.changes.subMap(behind, false, upTo, true)
			.values()
			.forEach((change) -> change.forEach((mark, count) -> open.merge(mark, count, Integer::sum)));
	}

	private List<String> begun(int behind, int upTo) {
		return this.beginnings.subMap(behind, false, upTo, true).values().stream().flatMap(List::stream).toList();
	}

	private void change(int place, Mark mark, int by) {
		this.changes.computeIfAbsent(place, (key) -> new EnumMap<>(Mark.class)).merge(mark, by, Integer::sum);
	}

	private static List<Mark> marks(Map<Mark, Integer> open) {
		List<Mark> marks = new ArrayList<>();
		open.forEach((mark, count) -> {
			if (count > 0) {
				marks.add(mark);
			}
			if (count > 1 && mark == Mark.CONTENT) {
				marks.add(Mark.NESTED);
			}
		});
		return List.copyOf(marks);
	}

}
