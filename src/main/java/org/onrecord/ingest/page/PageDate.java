package org.onrecord.ingest.page;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.onrecord.knowledge.PublicationDate;

/**
 * A date as pages give it: ISO 8601, RFC 1123, or a day in English words somewhere in the
 * text ("Published August 29, 2025 at 2 PM"). Days in figures alone ("3/4/2025") mean
 * different things in different countries and are no dates here.
 */
final class PageDate {

	private static final Pattern WORDS = Pattern
		.compile("\\b(?<month>\\p{Lu}[a-z]{2,8})\\.? (?<day>\\d{1,2})(?:st|nd|rd|th)?,? (?<year>\\d{4})\\b");

	private static final Pattern DAY_FIRST = Pattern
		.compile("\\b(?<day>\\d{1,2})(?:st|nd|rd|th)? (?<month>\\p{Lu}[a-z]{2,8})\\.?,? (?<year>\\d{4})\\b");

	private static final DateTimeFormatter DAY = new DateTimeFormatterBuilder().parseCaseInsensitive()
		.appendPattern("d MMM uuuu")
		.toFormatter(Locale.US);

	private PageDate() {
	}

	static Optional<PublicationDate> parse(String text) {
		return PublicationDate.parse(text)
			.or(() -> words(WORDS.matcher(text)))
			.or(() -> words(DAY_FIRST.matcher(text)));
	}

	private static Optional<PublicationDate> words(Matcher matcher) {
		if (!matcher.find()) {
			return Optional.empty();
		}
		try {
			String month = matcher.group("month").substring(0, 3);
			return Optional.of(PublicationDate
				.of(LocalDate.parse(matcher.group("day") + " " + month + " " + matcher.group("year"), DAY)));
		}
		catch (DateTimeException ex) {
			return Optional.empty();
		}
	}

}
