package org.onrecord.ingest.boilerplate;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The place, agency and dash that open a report, "HARBOR CITY, Ore. (AP) — ": no words of
 * anybody, and a stumbling block for parsers.
 *
 * @param start UTF-16 index of its first character in the text
 * @param end UTF-16 index of the first character of the sentence after it
 */
record Dateline(int start, int end) {

	private static final Pattern FORM = Pattern.compile("""
			(?x)
			^\\p{Lu}{2}[\\p{Lu}.'\u2019-]*(\\ [\\p{Lu}.'\u2019-]+){0,3}    # HARBOR CITY
			(,\\ \\p{Lu}[\\p{L}.]*(\\ \\p{Lu}[\\p{L}.]*){0,2})?           # , Ore.
			(,\\ \\p{Lu}\\p{Ll}+\\.?\\ \\d{1,2})?                         # , March 3
			(\\ \\([\\p{L}][\\p{L}./\\ ]{0,30}\\))?                       # (AP)
			\\ ?(--?|\u2013|\u2014)\\ (?=\\S)""");

	static Optional<Dateline> of(Line line) {
		Matcher matcher = FORM.matcher(line.text());
		return matcher.find() ? Optional.of(new Dateline(line.start(), line.start() + matcher.end()))
				: Optional.empty();
	}

}
