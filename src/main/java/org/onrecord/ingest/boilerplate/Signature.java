package org.onrecord.ingest.boilerplate;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Who signs a page: the outlet of its copyright line, the author of its byline. Both only
 * from lines that are nothing else, and only if what they give looks like a name.
 */
final class Signature {

	private static final Pattern COPYRIGHT = Pattern.compile(
			"(?i)(?:\u00a9|\\(c\\)|copyright|\\s)+(?:by\\s)?(?:\\d{4}(?:\\s?[-\u2013,]\\s?\\d{4})*,?\\s*)?(?:by\\s)?(?<name>\\S.*)");

	private static final Pattern AFTERWORD = Pattern.compile(
			"(?i)\\s*[.,|\u2022\u00b7\u2013\u2014-]*\\s*\\b(all rights|this material|may not be|for more|to see more|visit|see )\\b.*");

	private static final Pattern NAME = Pattern
		.compile("\\p{Lu}[\\p{L}\\p{N}.'\u2019&-]*(?: (?:of|the|and|for|in|\\p{Lu}[\\p{L}\\p{N}.'\u2019&,-]*|&)){0,7}");

	private static final Pattern BYLINE = Pattern.compile(
			"(?i:(?:story |written |reported )?by:?) (?<name>\\p{Lu}[\\p{L}.'\u2019-]*(?: (?:and|\\p{Lu}[\\p{L}.'\u2019-]*)){1,7})(?:\\s*[|,\u2022\u00b7/\u2013\u2014].*)?");

	private Signature() {
	}

	/**
	 * Whom the copyright line names. Pages carry one of the site and, where they took the
	 * report over, one of the outlet that made it, below the report: the last one counts.
	 */
	static Optional<String> outlet(Lines lines) {
		List<String> names = lines.markedLines().flatMap((line) -> copyright(line).stream()).toList();
		return names.isEmpty() ? Optional.empty() : Optional.of(names.get(names.size() - 1));
	}

	/** Whom the first byline names. */
	static Optional<String> author(Lines lines) {
		return lines.markedLines()
			.map((line) -> BYLINE.matcher(line.text()))
			.filter(Matcher::matches)
			.map((matcher) -> matcher.group("name"))
			.findFirst();
	}

	private static Optional<String> copyright(Line line) {
		Matcher matcher = COPYRIGHT.matcher(line.text());
		if (!matcher.matches()) {
			return Optional.empty();
		}
		String name = AFTERWORD.matcher(matcher.group("name")).replaceFirst("").strip().replaceFirst("[.,]+$", "");
		return Optional.of(name).filter((candidate) -> NAME.matcher(candidate).matches());
	}

}
