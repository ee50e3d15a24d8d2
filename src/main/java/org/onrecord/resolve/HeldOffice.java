package org.onrecord.resolve;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * An office that an actor is reported to hold.
 *
 * @param id the office
 * @param name its name
 * @param from day of the first report; null if no report has a day
 * @param to day of the last report
 */
record HeldOffice(String id, String name, @Nullable LocalDate from, @Nullable LocalDate to) {

	/** Terms of most offices are longer than that. */
	private static final long DAYS_BETWEEN = 366;

	/**
	 * Whether both are the same office at about the same time. Reports without a day say
	 * nothing of the time.
	 */
	boolean alongside(HeldOffice other) {
		if (!this.id.equals(other.id) || this.from == null || this.to == null || other.from == null
				|| other.to == null) {
			return false;
		}
		return !this.from.isAfter(other.to.plusDays(DAYS_BETWEEN))
				&& !other.from.isAfter(this.to.plusDays(DAYS_BETWEEN));
	}

}
