package org.onrecord.extract.quality;

import java.util.BitSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.onrecord.knowledge.CodePoints;
import org.onrecord.knowledge.TextSpan;

/**
 * A text cut into the units in which places are compared. A word is a run of letters,
 * digits and underscores, with single apostrophes inside; punctuation belongs to none, so
 * that a comma more or less does not count. A place owns the words of which it covers a
 * character. A place without a word (the cue ":") owns its characters instead.
 */
final class MeasuredText {

	private static final String LETTERS = "[\\p{L}\\p{N}_]+";

	private static final Pattern QUOTATION_MARK = Pattern.compile("[\"\u201c\u201d\u201e\u201f\u00ab\u00bb]|``|''");

	/** What changes whether words are quoted, and the words. */
	private static final Pattern STEP = Pattern.compile("(?<word>" + LETTERS + "(?:['\u2019]" + LETTERS
			+ ")*)|(?<opening>[\u201c\u201e\u201f\u00ab]|``)" + "|(?<closing>[\u201d\u00bb]|\n)|(?<either>\"|'')");

	private final CodePoints text;

	/** Of each code point the word it belongs to; -1 between words. */
	private final int[] wordAt;

	private final BitSet blank = new BitSet();

	/** UTF-16 start and end of each word. */
	private final List<int[]> words;

	private final BitSet quoted = new BitSet();

	MeasuredText(String text) {
		this.text = new CodePoints(text);
		this.wordAt = new int[this.text.length()];
		java.util.Arrays.fill(this.wordAt, -1);
		this.words = words(text);
		int[] codePoints = text.codePoints().toArray();
		for (int i = 0; i < codePoints.length; i++) {
			this.blank.set(i, Character.isWhitespace(codePoints[i]) || Character.isSpaceChar(codePoints[i]));
		}
	}

	/**
	 * Reads the words, and which of them are quoted: a quotation ends with its line, and
	 * marks that look alike at both ends open and close in turn.
	 */
	private List<int[]> words(String text) {
		List<int[]> found = new java.util.ArrayList<>();
		boolean inside = false;
		Matcher step = STEP.matcher(text);
		while (step.find()) {
			if (step.group("word") != null) {
				this.quoted.set(found.size(), inside);
				java.util.Arrays.fill(this.wordAt, this.text.fromUtf16(step.start()), this.text.fromUtf16(step.end()),
						found.size());
				found.add(new int[] { step.start(), step.end() });
			}
			else {
				inside = step.group("opening") != null || (step.group("either") != null && !inside);
			}
		}
		return found;
	}

	/** The words that places own; their characters if they own none. */
	BitSet units(List<TextSpan> spans) {
		BitSet units = new BitSet();
		each(spans, (place) -> {
			if (this.wordAt[place] >= 0) {
				units.set(this.wordAt[place]);
			}
		});
		if (units.isEmpty()) {
			characters(spans).stream().forEach((place) -> units.set(this.words.size() + place));
		}
		return units;
	}

	/** The characters that places cover, without white space. */
	BitSet characters(List<TextSpan> spans) {
		BitSet characters = new BitSet();
		each(spans, characters::set);
		characters.andNot(this.blank);
		return characters;
	}

	/** Every code point that places cover. */
	static BitSet places(List<TextSpan> spans) {
		BitSet places = new BitSet();
		spans.forEach((span) -> places.set(span.start(), span.end()));
		return places;
	}

	/** Whether a unit is a word. */
	boolean isWord(int unit) {
		return unit < this.words.size();
	}

	String word(int unit) {
		return this.text.text().substring(this.words.get(unit)[0], this.words.get(unit)[1]);
	}

	/** What stands between two words. */
	String between(int unit, int later) {
		return this.text.text().substring(this.words.get(unit)[1], this.words.get(later)[0]);
	}

	/** Whether there are words and all of them stand in quotation marks. */
	boolean allQuoted(BitSet units) {
		return units.stream().anyMatch(this::isWord) && units.stream().filter(this::isWord).allMatch(this.quoted::get);
	}

	/** Whether places cover a double quotation mark. */
	boolean hasQuotationMark(List<TextSpan> spans) {
		return QUOTATION_MARK.matcher(words(spans)).find();
	}

	/** The words at the places, in the order of the text, a space between places. */
	String words(List<TextSpan> spans) {
		return this.text.at(spans.stream().sorted().toList());
	}

	private static void each(List<TextSpan> spans, java.util.function.IntConsumer place) {
		places(spans).stream().forEach(place);
	}

}
