package org.onrecord.extract.text;

import java.util.BitSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a report was written, before its first words: "JEFFERSON CITY, Mo. — ", "LARKMOOR
 * (AP) - ". It belongs to no sentence of the report, though parsers take it for a
 * subject.
 */
public final class Datelines {

	private static final String PLACE = "\\p{Lu}[\\p{Lu}.'\u2019 -]*\\p{Lu}";

	private static final String WIDER = "(?:, \\p{Lu}[\\p{L}.]*(?: \\p{Lu}[\\p{L}.]*| \\d{1,2})?){0,2}";

	private static final Pattern DATELINE = Pattern
		.compile("\\s*" + PLACE + WIDER + "(?: ?\\([\\p{L} /]{2,20}\\))? ?(?:\u2014|\u2013|--|- )");

	private Datelines() {
	}

	/** Indexes of all tokens of datelines, their dashes included. */
	public static BitSet of(AnnotatedText text) {
		BitSet found = new BitSet();
		for (Paragraph paragraph : text.paragraphs()) {
			Matcher dateline = DATELINE.matcher(text.text()).region(paragraph.start(), paragraph.end());
			if (dateline.lookingAt()) {
				text.tokensWithin(paragraph.start(), dateline.end()).forEach((token) -> found.set(token.index()));
			}
		}
		return found;
	}

}
