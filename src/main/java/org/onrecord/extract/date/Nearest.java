package org.onrecord.extract.date;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.temporal.TemporalAdjusters;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.onrecord.knowledge.ReportedDate;

/**
 * Which of the many Tuesdays, Julys and springs is meant, as news has it: what has
 * happened did so on the latest one, the day of publication included; what lies ahead is
 * on the next one, that day included.
 */
final class Nearest {

	/** Between two 29ths of February lie at most eight years. */
	private static final int LEAP_GAP = 8;

	private Nearest() {
	}

	static LocalDate weekday(LocalDate published, DayOfWeek weekday, boolean ahead) {
		return published
			.with(ahead ? TemporalAdjusters.nextOrSame(weekday) : TemporalAdjusters.previousOrSame(weekday));
	}

	/**
	 * A day of a month without year.
	 * @param weekday the weekday that stands beside it and may tell the year
	 */
	static LocalDate day(LocalDate published, MonthDay day, @Nullable DayOfWeek weekday, boolean ahead) {
		int year = published.getYear();
		if (weekday != null) {
			int[] fitting = IntStream.rangeClosed(year - 1, year + 1)
				.filter((next) -> day.isValidYear(next) && day.atYear(next).getDayOfWeek() == weekday)
				.toArray();
			if (fitting.length == 1) {
				return day.atYear(fitting[0]);
			}
		}
		for (int next = 0; next <= LEAP_GAP; next++) {
			int candidate = ahead ? year + next : year - next;
			if (day.isValidYear(candidate)) {
				LocalDate date = day.atYear(candidate);
				if (ahead ? !date.isBefore(published) : !date.isAfter(published)) {
					return date;
				}
			}
		}
		throw new IllegalStateException("No year has the day " + day + " near " + published);
	}

	static ReportedDate month(LocalDate published, Month month, boolean ahead) {
		int passed = published.getMonthValue() - month.getValue();
		int years = 0;
		if (!ahead && passed < 0) {
			years = -1;
		}
		else if (ahead && passed > 0) {
			years = 1;
		}
		return ReportedDate.monthOf(LocalDate.of(published.getYear() + years, month, 1));
	}

	/** The three months from this one on that begin no later, or end no earlier. */
	static ReportedDate quarter(LocalDate published, Month first, boolean ahead) {
		ReportedDate quarter = ReportedDate.quarter(published.getYear() + 1, first);
		while (ahead ? !lastOfYearBefore(quarter).isBefore(published) : quarter.first().isAfter(published)) {
			quarter = ReportedDate.quarter(quarter.first().getYear() - 1, first);
		}
		return quarter;
	}

	private static LocalDate lastOfYearBefore(ReportedDate quarter) {
		return quarter.last().minusYears(1);
	}

}
