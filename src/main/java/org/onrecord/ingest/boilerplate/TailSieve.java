package org.onrecord.ingest.boilerplate;

import java.util.BitSet;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Marks what follows the report: everything after a line that closes it (copyright,
 * "related stories"), and, going up from the last line, what is said about contributors,
 * appeals and labels, until a paragraph of the report is met.
 */
final class TailSieve {

	/** A full name, perhaps with an appositive, and what contributors are said to do. */
	private static final Pattern PERSON_IS = Pattern.compile("""
			(?x)^\\p{Lu}[\\p{L}.'\u2019-]*(\\ \\(?\\p{Lu}[\\p{L}.'\u2019-]*\\)?){1,4}   # Ada M. (Addie) Moreno
			(,\\ [^,]{3,80}(,\\ [^,]{3,60})?,)?\\                                 # , a teacher in Ossing,
			(is|was|are|has|covers|covered|reports|reported|writes|wrote|joined|enjoys|works|worked|lives|holds|teaches
			|graduated|serves|served|can\\ be|grew|hosts|edits|produces|studied|studies|previously|comes|loves)\\b""");

	private static final int LABEL_WORDS = 6;

	/**
	 * A closing line counts only if so large a part of the paragraphs stands above it.
	 */
	private static final double REPORT_ABOVE = 0.6;

	/** More paragraphs than this below a closing line: the report went on. */
	private static final int PARAGRAPHS_BELOW = 8;

	private final Patterns patterns;

	TailSieve(Patterns patterns) {
		this.patterns = patterns;
	}

	void sift(Lines lines) {
		int closing = closingLine(lines);
		if (closing >= 0) {
			lines.mark(closing, lines.size());
		}
		List<Integer> kept = lines.kept().boxed().toList();
		for (int i = kept.size() - 1; i > 0 && isTail(lines.get(kept.get(i))); i--) {
			lines.mark(kept.get(i));
		}
	}

	private int closingLine(Lines lines) {
		BitSet prose = new BitSet();
		lines.kept().filter((index) -> lines.get(index).prose()).forEach(prose::set);
		int all = prose.cardinality();
		int above = 0;
		for (int i = 0; i < lines.size(); i++) {
			above += prose.get(i) ? 1 : 0;
			if (above > 0 && above >= REPORT_ABOVE * all && all - above <= PARAGRAPHS_BELOW
					&& this.patterns.matches("end", lines.get(i))) {
				return i;
			}
		}
		return -1;
	}

	private boolean isTail(Line line) {
		return (line.label(LABEL_WORDS) && line.words() > 0) || isContributor(line) || isAppeal(line);
	}

	private boolean isContributor(Line line) {
		return !line.quotes() && PERSON_IS.matcher(line.text()).find() && this.patterns.count("contributor", line) >= 1
				&& line.words() <= 80;
	}

	private boolean isAppeal(Line line) {
		return !line.quotes() && this.patterns.count("appeal", line) >= 3;
	}

}
