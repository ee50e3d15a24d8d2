package org.onrecord.knowledge;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A text with its two ways of counting: UTF-16 units, as Java and the annotators count,
 * and Unicode code points, as {@link TextSpan} and every answer count. Look-ups take
 * constant time in texts without supplementary characters and logarithmic time in others.
 */
public final class CodePoints {

	private final String text;

	/** UTF-16 index of each high surrogate that starts a pair, ascending. */
	private final int[] pairs;

	public CodePoints(String text) {
		this.text = text;
		this.pairs = pairsOf(text);
	}

	public String text() {
		return this.text;
	}

	/** Length of the text in code points. */
	public int length() {
		return this.text.length() - this.pairs.length;
	}

	/** The code point index of a UTF-16 index. */
	public int fromUtf16(int index) {
		return index - pairsBefore(index);
	}

	/** The UTF-16 index of a code point index. */
	public int toUtf16(int codePoint) {
		int low = 0;
		int high = this.pairs.length;
		while (low < high) {
			int middle = (low + high) >>> 1;
			if (this.pairs[middle] - middle < codePoint) {
				low = middle + 1;
			}
			else {
				high = middle;
			}
		}
		return codePoint + low;
	}

	/** The span of a UTF-16 range, end exclusive. */
	public TextSpan span(int utf16Start, int utf16End) {
		return new TextSpan(fromUtf16(utf16Start), fromUtf16(utf16End));
	}

	/**
	 * The words at a place.
	 * @throws IndexOutOfBoundsException if the span reaches past the text
	 */
	public String at(TextSpan span) {
		return this.text.substring(toUtf16(span.start()), toUtf16(span.end()));
	}

	/** The words at several places, one space between them; empty if there are none. */
	public String at(List<TextSpan> spans) {
		return spans.stream().map(this::at).map(String::strip).collect(Collectors.joining(" "));
	}

	private int pairsBefore(int utf16Index) {
		int found = Arrays.binarySearch(this.pairs, utf16Index);
		return (found >= 0) ? found : -found - 1;
	}

	private static int[] pairsOf(String text) {
		return java.util.stream.IntStream.range(0, text.length() - 1)
			.filter((i) -> Character.isSurrogatePair(text.charAt(i), text.charAt(i + 1)))
			.toArray();
	}

}
