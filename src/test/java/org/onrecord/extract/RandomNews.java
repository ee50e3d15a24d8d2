package org.onrecord.extract;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Invented news in which hostile signs fall among sentences of every sort: quotation
 * marks without their partners, emoji, halves of surrogate pairs, line breaks, signs
 * without width. The same texts each time.
 */
final class RandomNews {

	private static final int TEXTS = 60;

	private static final int SENTENCES = 8;

	private static final List<String> PEOPLE = List.of("Mayor Ada Pell", "Pell", "Gov. Tom Reyes", "she",
			"a spokeswoman for the Low Mill Bridge Agency", "the governor", "critics", "Mona Tarr and Ivo Kell",
			"the U.S. Department of Bridges", "who", "MAYOR ADA PELL");

	private static final List<String> SENTENCES_WITH_GAPS = List.of("%1$s said %2$s would ask %3$s for aid.",
			"\u201cWe are ready,\u201d %1$s told %2$s. \u201cThey said no.", "\"No,\" said %1$s, who criticized %2$s.",
			"According to %1$s, %2$s approved the request of %3$s.", "%1$s denied that %2$s had praised %3$s.",
			"\u2018It\u2019s the workers\u2019 bridge,\u2019 %1$s added, calling %2$s \u2018rusty\u2019.",
			"%1$s: \u201c%2$s was wrong about %3$s.\u201d", "Asked about %1$s, %2$s declined to comment",
			"%1$s, a Democrat, said %2$s \u2014 not %3$s \u2014 had promised \u201cto rest.\u201d",
			"El alcalde dijo que %1$s no viene.", "LARKMOOR (AP) \u2014 %1$s resigned, %2$s said Monday.");

	private static final List<String> SIGNS = List.of("\"", "'", "\u201c", "\u201d", "''", "``", "\n", "\n\n",
			"\ud83d\ude00", "\ud83d", "\ude00", "\u200b", "\u00a0", "\u0000", "\t", "(", "]", "...", "\u2028", "\u202e",
			"a\u0301", "-", "\ud835\udc00", "%", "<b>", "&amp;", "https://example.org/\"a\"");

	private RandomNews() {
	}

	static Stream<String> texts() {
		return IntStream.range(0, TEXTS).mapToObj((seed) -> text(new Random(seed)));
	}

	private static String text(Random random) {
		return random.ints(SENTENCES, 0, SENTENCES_WITH_GAPS.size())
			.mapToObj((i) -> spoiled(random,
					SENTENCES_WITH_GAPS.get(i)
						.formatted(any(random, PEOPLE), any(random, PEOPLE), any(random, PEOPLE))))
			.collect(Collectors.joining(random.nextBoolean() ? " " : "\n"));
	}

	/** The sentence with up to three signs put in anywhere, also inside words. */
	private static String spoiled(Random random, String sentence) {
		StringBuilder text = new StringBuilder(sentence);
		for (int signs = random.nextInt(4); signs > 0; signs--) {
			text.insert(random.nextInt(text.length() + 1), any(random, SIGNS));
		}
		return text.toString();
	}

	private static String any(Random random, List<String> choices) {
		return choices.get(random.nextInt(choices.size()));
	}

}
