package org.onrecord.query.page;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

import org.jspecify.annotations.Nullable;
import org.onrecord.knowledge.Precision;
import org.onrecord.knowledge.ReportedDate;
import org.onrecord.query.Basis;

/**
 * A date that an article tells, for persons and for programs.
 *
 * @param words the date with its preposition: "on 30 September 2025", "in 2015"
 * @param iso the date as HTML has it, no more exact than known
 */
record Dated(String words, String iso) {

	/** The date; null if the article does not tell it. */
	static @Nullable Dated of(@Nullable String day, @Nullable Precision precision, @Nullable Basis basis) {
		if (day == null || precision == null || basis != Basis.TEXT) {
			return null;
		}
		ReportedDate date = new ReportedDate(LocalDate.parse(day), precision);
		// HTML knows no intervals
		return new Dated(words(date), date.iso().replaceFirst("/.*", ""));
	}

	private static String words(ReportedDate date) {
		return switch (date.precision()) {
			case DAY -> "on " + words(date.first(), "d MMMM uuuu");
			case WEEK -> "in the week of " + words(date.first(), "d MMMM uuuu");
			case MONTH -> "in " + words(date.first(), "MMMM uuuu");
			case QUARTER -> "between " + words(date.first(), "MMMM uuuu") + " and " + words(date.last(), "MMMM uuuu");
			case YEAR -> "in " + words(date.first(), "uuuu");
		};
	}

	private static String words(LocalDate day, String pattern) {
		return DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH).format(day);
	}

}
