package org.onrecord.knowledge;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * A place in an article's text, counted in Unicode code points, end exclusive, never
 * empty. Spans are ordered by start, then by end.
 *
 * @param start index of the first code point, from 0
 * @param end index after the last code point, greater than {@code start}
 */
public record TextSpan(int start, int end) implements Comparable<TextSpan> {

	private static final Comparator<TextSpan> ORDER = Comparator.comparingInt(TextSpan::start)
		.thenComparingInt(TextSpan::end);

	public TextSpan {
		if (start < 0 || end <= start) {
			throw new IllegalArgumentException("A text span needs 0 <= start < end, got [" + start + "," + end + ")");
		}
	}

	/** Number of code points covered, at least 1. */
	public int length() {
		return this.end - this.start;
	}

	public boolean contains(TextSpan other) {
		return this.start <= other.start && other.end <= this.end;
	}

	public boolean overlaps(TextSpan other) {
		return this.start < other.end && other.start < this.end;
	}

	@Override
	public int compareTo(TextSpan other) {
		return ORDER.compare(this, other);
	}

	/**
	 * The shortest span that covers all the given ones.
	 * @throws IllegalArgumentException if there are none
	 */
	public static TextSpan covering(Collection<TextSpan> spans) {
		int start = spans.stream().mapToInt(TextSpan::start).min().orElseThrow(TextSpan::nothingToCover);
		int end = spans.stream().mapToInt(TextSpan::end).max().orElseThrow(TextSpan::nothingToCover);
		return new TextSpan(start, end);
	}

	/** The same places in order, with overlapping and touching spans made one. */
	public static List<TextSpan> union(Collection<TextSpan> spans) {
		List<TextSpan> united = new ArrayList<>();
		for (TextSpan span : spans.stream().sorted().toList()) {
			TextSpan last = united.isEmpty() ? null : united.get(united.size() - 1);
			if (last != null && span.start <= last.end) {
				united.set(united.size() - 1, new TextSpan(last.start, Math.max(last.end, span.end)));
			}
			else {
				united.add(span);
			}
		}
		return List.copyOf(united);
	}

	/**
	 * The spans as one flat list {@code start, end, start, end, ...}, the form in which
	 * the graph keeps them.
	 */
	public static List<Integer> flatten(List<TextSpan> spans) {
		return spans.stream().flatMap((span) -> List.of(span.start, span.end).stream()).toList();
	}

	/**
	 * The spans of a flat list {@code start, end, start, end, ...}.
	 * @throws IllegalArgumentException if the list has an odd length or holds no spans
	 */
	public static List<TextSpan> unflatten(List<? extends Number> flat) {
		if (flat.size() % 2 != 0) {
			throw new IllegalArgumentException("A flat list of spans needs an even length, got " + flat.size());
		}
		List<TextSpan> spans = new ArrayList<>(flat.size() / 2);
		for (int i = 0; i < flat.size(); i += 2) {
			spans.add(new TextSpan(flat.get(i).intValue(), flat.get(i + 1).intValue()));
		}
		return List.copyOf(spans);
	}

	private static IllegalArgumentException nothingToCover() {
		return new IllegalArgumentException("No spans to cover");
	}

}
