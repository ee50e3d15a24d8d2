package org.onrecord.knowledge;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;

/**
 * When something was, as exactly as an article tells: <em>"on some day of the period that
 * begins on this day and is so long"</em>.
 *
 * @param first the first day of the period: of a week its Monday, of a month, season or
 * year its first
 * @param precision how long the period is
 */
public record ReportedDate(LocalDate first, Precision precision) {

	public static ReportedDate day(LocalDate day) {
		return new ReportedDate(day, Precision.DAY);
	}

	/** The week, from Monday to Sunday, that holds a day. */
	public static ReportedDate weekOf(LocalDate day) {
		return new ReportedDate(day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)), Precision.WEEK);
	}

	/** The month that holds a day. */
	public static ReportedDate monthOf(LocalDate day) {
		return new ReportedDate(day.withDayOfMonth(1), Precision.MONTH);
	}

	/** The three months that begin with this one. */
	public static ReportedDate quarter(int year, Month first) {
		return new ReportedDate(LocalDate.of(year, first, 1), Precision.QUARTER);
	}

	public static ReportedDate year(int year) {
		return new ReportedDate(LocalDate.of(year, Month.JANUARY, 1), Precision.YEAR);
	}

	/**
	 * In ISO 8601, no more exact than known: {@code 2025-09-30}, {@code 2025-W40},
	 * {@code 2025-09}, {@code 2025}; three months as an interval,
	 * {@code 2025-03/2025-05}.
	 */
	public String iso() {
		return switch (this.precision) {
			case DAY -> this.first.toString();
			case WEEK -> "%04d-W%02d".formatted(this.first.get(IsoFields.WEEK_BASED_YEAR),
					this.first.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
			case MONTH -> YearMonth.from(this.first).toString();
			case QUARTER -> YearMonth.from(this.first) + "/" + YearMonth.from(last());
			case YEAR -> "%04d".formatted(this.first.getYear());
		};
	}

	/** The last day on which it may have been. */
	public LocalDate last() {
		return this.precision.last(this.first);
	}

}
