package org.onrecord.query;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import org.onrecord.knowledge.OnRecordException;

/**
 * Days of publication, both included: lists are ordered and cut by when an article
 * appeared, which is known, and not by when something was said, which is read. Articles
 * without a date belong only to the period that is open at both ends.
 *
 * @param from the first day; null leaves the beginning open
 * @param to the last day; null leaves the end open
 */
public record Period(@Nullable LocalDate from, @Nullable LocalDate to) {

	/** All days, and articles without a date. */
	public static final Period ALWAYS = new Period(null, null);

	/** The sort key of articles without a date. */
	private static final LocalDate UNDATED = LocalDate.of(1, 1, 1);

	private static final LocalDate LAST = LocalDate.of(9999, 12, 31);

	public Period {
		check("from", from);
		check("to", to);
		if (from != null && to != null && from.isAfter(to)) {
			throw OnRecordException.invalid("from",
					"Parameter from (" + from + ") has to be no later than parameter to (" + to + ").");
		}
	}

	static Period of(Parameters parameters) {
		return new Period(parameters.day("from"), parameters.day("to"));
	}

	/** The first day as articles are sorted by it. */
	String firstKey() {
		if (this.from != null) {
			return this.from.toString();
		}
		return ((this.to != null) ? UNDATED.plusDays(1) : UNDATED).toString();
	}

	/** The last day as articles are sorted by it. */
	String lastKey() {
		return ((this.to != null) ? this.to : LAST).toString();
	}

	private static void check(String name, @Nullable LocalDate day) {
		if (day != null && (!day.isAfter(UNDATED) || day.isAfter(LAST))) {
			throw OnRecordException.invalid(name,
					"Parameter " + name + " has to lie between the years 1 and 9999, not on " + day + ".");
		}
	}

}
