package org.onrecord.ingest.boilerplate;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The lines of a text and which of them have been marked as no part of the report. The
 * sieves pass it on from one to the next.
 */
final class Lines {

	private final List<Line> lines;

	private final BitSet marked = new BitSet();

	private Lines(List<Line> lines) {
		this.lines = lines;
	}

	static Lines of(String text) {
		List<Line> lines = new ArrayList<>();
		for (int start = 0; start <= text.length();) {
			int lineBreak = text.indexOf('\n', start);
			int end = (lineBreak < 0) ? text.length() : lineBreak;
			String line = text.substring(start, end);
			String leading = line.stripLeading();
			lines.add(new Line(start + line.length() - leading.length(), leading.stripTrailing()));
			start = end + 1;
		}
		return new Lines(lines);
	}

	int size() {
		return this.lines.size();
	}

	Line get(int index) {
		return this.lines.get(index);
	}

	void mark(int index) {
		if (!this.lines.get(index).blank()) {
			this.marked.set(index);
		}
	}

	void mark(int first, int end) {
		IntStream.range(Math.max(first, 0), Math.min(end, size())).forEach(this::mark);
	}

	void markAll(Predicate<Line> which) {
		kept().filter((index) -> which.test(get(index))).forEach(this::mark);
	}

	boolean marked(int index) {
		return this.marked.get(index);
	}

	/** The lines with words in them that are not marked, in order. */
	IntStream kept() {
		return IntStream.range(0, size()).filter((index) -> !this.marked.get(index) && !get(index).blank());
	}

	Stream<Line> keptLines() {
		return kept().mapToObj(this.lines::get);
	}

	Stream<Line> markedLines() {
		return this.marked.stream().mapToObj(this.lines::get);
	}

	/** The first unmarked line that is a paragraph of a report; -1 if there is none. */
	int firstProse() {
		return kept().filter((index) -> get(index).prose()).findFirst().orElse(-1);
	}

	/** The first line of the block around a line; blocks end at blank lines. */
	int blockStart(int index) {
		int first = index;
		while (first > 0 && !get(first - 1).blank()) {
			first--;
		}
		return first;
	}

	/** The line after the last one of the block around a line. */
	int blockEnd(int index) {
		int end = index;
		while (end < size() && !get(end).blank()) {
			end++;
		}
		return end;
	}

}
