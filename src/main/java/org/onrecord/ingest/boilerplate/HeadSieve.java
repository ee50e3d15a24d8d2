package org.onrecord.ingest.boilerplate;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Finds the headline and marks the labels above it: names of the outlet, its sections and
 * stations. The headline itself stays, it is part of the report.
 */
final class HeadSieve {

	/** The fewest words of a headline. */
	private static final int HEADLINE_WORDS = 4;

	private static final int MOST_HEADLINE_WORDS = 30;

	private static final int LABEL_WORDS = 6;

	/** The headline, if a line above the first paragraph can be one. */
	Optional<String> sift(Lines lines) {
		int body = lines.firstProse();
		List<Integer> above = lines.kept().takeWhile((index) -> index < body).boxed().toList();
		Optional<Integer> headline = above.stream()
			.filter((index) -> canBeHeadline(lines, index))
			.max(Comparator.comparingInt((index) -> lines.get(index).words()))
			.or(() -> Optional.of(body).filter((index) -> index >= 0 && standsAbove(lines, index)));
		headline.ifPresent((found) -> above.stream()
			.filter((index) -> index < found && lines.get(index).label(LABEL_WORDS))
			.forEach(lines::mark));
		return headline.map((index) -> lines.get(index).text());
	}

	private static boolean canBeHeadline(Lines lines, int index) {
		int words = lines.get(index).words();
		return words >= HEADLINE_WORDS && words <= MOST_HEADLINE_WORDS;
	}

	/**
	 * Whether a line that reads like a sentence is a headline with a full stop: the very
	 * first, one sentence, set apart by a blank line.
	 */
	private static boolean standsAbove(Lines lines, int index) {
		Line line = lines.get(index);
		boolean first = lines.kept().findFirst().orElse(-1) == index;
		boolean apart = index + 1 < lines.size() && lines.get(index + 1).blank();
		boolean oneSentence = !line.text().substring(0, Math.max(line.text().length() - 2, 0)).contains(". ");
		return first && apart && oneSentence && line.words() <= MOST_HEADLINE_WORDS / 2 && Dateline.of(line).isEmpty();
	}

}
