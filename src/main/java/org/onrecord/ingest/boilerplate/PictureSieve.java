package org.onrecord.ingest.boilerplate;

import java.util.List;
import java.util.stream.IntStream;

/**
 * Marks captions and the credits below them. Many pages show a caption twice, once for
 * screen readers, with the photographer, a slash and the outlet on lines between:
 *
 * <pre>
 * The town hall at dusk.
 * Ada Moreno
 * /
 * Harbor Public Radio
 * The town hall at dusk.
 * </pre>
 */
final class PictureSieve {

	private static final int CREDIT_WORDS = 7;

	/** So many lines may stand from one to the other of the two copies of a caption. */
	private static final int CAPTION_GAP = 8;

	/** Shorter lines may come twice by accident. */
	private static final int REPEATED_WORDS = 4;

	void sift(Lines lines) {
		slashes(lines).forEach((slash) -> markCredit(lines, slash));
		List<Integer> filled = IntStream.range(0, lines.size()).filter((i) -> !lines.get(i).blank()).boxed().toList();
		for (int i = 0; i < filled.size(); i++) {
			List<Integer> next = filled.subList(i + 1, Math.min(i + 1 + CAPTION_GAP, filled.size()));
			markRepetition(lines, filled.get(i), next);
		}
	}

	private static List<Integer> slashes(Lines lines) {
		return IntStream.range(1, lines.size() - 1).filter((i) -> isSlash(lines.get(i))).boxed().toList();
	}

	private static boolean isSlash(Line line) {
		return "/".equals(line.text()) || "|".equals(line.text());
	}

	private static void markCredit(Lines lines, int slash) {
		lines.mark(slash);
		int first = slash;
		if (lines.get(slash - 1).label(CREDIT_WORDS)) {
			lines.mark(slash - 1);
			first = slash - 1;
		}
		if (lines.get(slash + 1).label(CREDIT_WORDS)) {
			lines.mark(slash + 1);
		}
		// A line alone with the credit in a block is the caption; a report is set apart
		// by blank lines
		if (first > 0 && !lines.get(first - 1).blank() && lines.blockStart(first) == first - 1) {
			lines.mark(first - 1);
		}
	}

	/**
	 * Two copies with a credit between are a caption; one right after the other, a slip.
	 */
	private static void markRepetition(Lines lines, int index, List<Integer> next) {
		Line line = lines.get(index);
		if (line.words() < REPEATED_WORDS) {
			return;
		}
		next.stream().filter((later) -> lines.get(later).text().equals(line.text())).findFirst().ifPresent((later) -> {
			boolean picture = isPicture(lines, index, later);
			if (picture) {
				lines.mark(index);
			}
			if (picture || next.get(0).equals(later)) {
				lines.mark(later);
			}
		});
	}

	/** Whether nothing but credits and labels stands between the two copies. */
	private static boolean isPicture(Lines lines, int first, int second) {
		boolean credited = IntStream.range(first + 1, second).anyMatch(lines::marked);
		boolean reported = IntStream.range(first + 1, second).anyMatch((i) -> lines.get(i).prose());
		return credited && !reported;
	}

}
