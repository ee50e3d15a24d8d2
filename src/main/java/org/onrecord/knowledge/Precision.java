package org.onrecord.knowledge;

import java.time.LocalDate;

/** How exactly a text tells when something was: the length of the period it names. */
public enum Precision implements Word {

	/** One day: "on Tuesday", "July 25". */
	DAY,

	/** Seven days from a Monday: "last week", "over the weekend". */
	WEEK,

	/** A calendar month: "in July", "earlier this month". */
	MONTH,

	/** Three calendar months: "in the spring", "the third quarter". */
	QUARTER,

	/** A calendar year: "in 2015", "two years ago". */
	YEAR;

	/** The last day of the period that begins on this day. */
	LocalDate last(LocalDate first) {
		LocalDate next = switch (this) {
			case DAY -> first.plusDays(1);
			case WEEK -> first.plusWeeks(1);
			case MONTH -> first.plusMonths(1);
			case QUARTER -> first.plusMonths(3);
			case YEAR -> first.plusYears(1);
		};
		return next.minusDays(1);
	}

}
