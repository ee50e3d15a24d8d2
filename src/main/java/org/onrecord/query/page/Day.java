package org.onrecord.query.page;

import java.time.format.DateTimeFormatter;
import java.util.Locale;

import org.jspecify.annotations.Nullable;
import org.onrecord.knowledge.PublicationDate;

/**
 * A day for persons and for programs.
 *
 * @param words the day in words
 * @param iso the day in ISO 8601
 */
record Day(String words, String iso) {

	private static final DateTimeFormatter WORDS = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

	/** The day of an ISO 8601 day or moment; null if there is none. */
	static @Nullable Day of(@Nullable String iso) {
		return (iso == null) ? null
				: PublicationDate.parse(iso)
					.map((date) -> new Day(WORDS.format(date.day()), date.day().toString()))
					.orElse(null);
	}

}
