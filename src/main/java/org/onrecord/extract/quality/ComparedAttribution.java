package org.onrecord.extract.quality;

import java.util.BitSet;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import org.onrecord.knowledge.TextSpan;

/**
 * An attribution in the units in which it is compared.
 *
 * @param source units of who says it; empty if nobody is named
 * @param cue units of the words that introduce it; may be empty
 * @param content units of what is said
 * @param characters the characters of the content
 * @param head the word of the source that names the speaker; -1 if the source has no word
 * @param classes the classes it is of
 * @param words source, cue and content as they read; empty texts where there are none
 */
record ComparedAttribution(BitSet source, BitSet cue, BitSet content, BitSet characters, int head,
		Set<AttributionClass> classes, Words words) {

	/** Words that begin what only describes the speaker. */
	private static final Set<String> AFTER_HEAD = Set.of("of", "from", "for", "who", "which", "that", "in", "at", "on",
			"with", "to", "by", "whose", "and");

	private static final Pattern BREAK = Pattern.compile("[,;:()\u2014\u2013]| - |--");

	/** An attribution as it reads, for lists of errors. */
	record Words(String source, String cue, String content) {
	}

	static ComparedAttribution of(MeasuredText text, List<TextSpan> source, List<TextSpan> cue,
			List<TextSpan> content) {
		BitSet said = text.units(content);
		Set<AttributionClass> classes = EnumSet.of(AttributionClass.ALL);
		if (text.hasQuotationMark(content)) {
			classes.add(AttributionClass.QUOTED);
			classes.add(text.allQuoted(said) ? AttributionClass.DIRECT : AttributionClass.MIXED);
		}
		else {
			classes.add(AttributionClass.INDIRECT);
		}
		Words words = new Words(text.words(source), text.words(cue), text.words(content));
		if (SayingWords.in(words.cue())) {
			classes.add(AttributionClass.SAID);
		}
		BitSet who = text.units(source);
		return new ComparedAttribution(who, text.units(cue), said, text.characters(content), head(who, text), classes,
				words);
	}

	/**
	 * The last word before the first break or preposition, which without a parser is near
	 * enough to the noun that the rest describes.
	 */
	private static int head(BitSet source, MeasuredText text) {
		int head = -1;
		for (int word : source.stream().filter(text::isWord).toArray()) {
			if (head >= 0 && (AFTER_HEAD.contains(text.word(word).toLowerCase(java.util.Locale.ROOT))
					|| BREAK.matcher(text.between(head, word)).find())) {
				break;
			}
			head = word;
		}
		return head;
	}

	static int shared(BitSet one, BitSet other) {
		BitSet both = (BitSet) one.clone();
		both.and(other);
		return both.cardinality();
	}

}
