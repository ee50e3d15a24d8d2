package org.onrecord.knowledge;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * When an article was published, as exactly as it says: a day, or a moment with the
 * offset of the place of publication. The text form is ISO 8601.
 *
 * @param day the day, in the offset of the publication where one is given
 * @param moment the moment, or null where only the day is known
 */
public record PublicationDate(LocalDate day, @Nullable OffsetDateTime moment) {

	public PublicationDate {
		if (moment != null && !moment.toLocalDate().equals(day)) {
			throw new IllegalArgumentException("The moment " + moment + " is not on the day " + day);
		}
	}

	public static PublicationDate of(LocalDate day) {
		return new PublicationDate(day, null);
	}

	public static PublicationDate of(OffsetDateTime moment) {
		return new PublicationDate(moment.toLocalDate(), moment);
	}

	/**
	 * Reads an ISO 8601 day or moment, a moment without offset (of which only the day is
	 * kept) or an RFC 1123 date; empty if the text is none of them.
	 */
	public static Optional<PublicationDate> parse(String text) {
		String date = text.strip();
		try {
			if (date.length() == 10) {
				return Optional.of(of(LocalDate.parse(date)));
			}
			if (!date.isEmpty() && Character.isLetter(date.charAt(0))) {
				return Optional.of(of(OffsetDateTime.parse(date, DateTimeFormatter.RFC_1123_DATE_TIME)));
			}
			return Optional.of(isoMoment(date));
		}
		catch (DateTimeException ex) {
			return Optional.empty();
		}
	}

	/** The day or moment in ISO 8601. */
	@Override
	public String toString() {
		return (this.moment != null) ? this.moment.toString() : this.day.toString();
	}

	private static PublicationDate isoMoment(String text) {
		// "+0000" is common in news pages, ISO 8601 basic format in an extended date
		String date = text.replace(' ', 'T').replaceFirst("([+-]\\d{2})(\\d{2})$", "$1:$2");
		var parsed = DateTimeFormatter.ISO_DATE_TIME.parseBest(date, OffsetDateTime::from, LocalDate::from);
		return (parsed instanceof OffsetDateTime moment) ? of(moment) : of((LocalDate) parsed);
	}

}
