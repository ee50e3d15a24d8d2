package org.onrecord.query;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;
import org.onrecord.knowledge.Precision;
import org.onrecord.knowledge.PublicationDate;

/**
 * The date that answers when something was said or done. What was read keeps only what
 * the article tells; here, where somebody asks, the day of publication stands in for what
 * it does not tell.
 *
 * @param day the first day of the period, ISO 8601; null if nothing is known
 * @param precision how long the period is; null with the day
 * @param basis where the date comes from; null with the day
 */
record AskedDate(@Nullable String day, @Nullable Precision precision, @Nullable Basis basis) {

	private static final AskedDate UNKNOWN = new AskedDate(null, null, null);

	/**
	 * The date of a claim.
	 * @param name property that holds its first day
	 * @param publishedAt when the article was published
	 */
	static AskedDate of(Value claim, String name, @Nullable String publishedAt) {
		String told = Rows.text(claim.get(name));
		if (told != null) {
			return new AskedDate(told, Rows.word(Precision.class, claim.get(name + "Precision")), Basis.TEXT);
		}
		return (publishedAt == null) ? UNKNOWN
				: PublicationDate.parse(publishedAt)
					.map((date) -> new AskedDate(date.day().toString(), Precision.DAY, Basis.PUBLICATION))
					.orElse(UNKNOWN);
	}

}
