package org.onrecord.extract.date;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

import org.onrecord.knowledge.ReportedDate;

/** What an expression of time means, once it is known from where it is looked at. */
@FunctionalInterface
interface Time {

	/** An expression of time that gives no date: "every Tuesday", "for two days". */
	Time UNKNOWN = (from) -> Optional.empty();

	/** The date; empty if it cannot be known from there. */
	Optional<ReportedDate> seen(Viewpoint from);

	/** The same date from everywhere. */
	static Time absolute(ReportedDate date) {
		return (from) -> Optional.of(date);
	}

	/** Counted from the day of publication. */
	static Time published(Function<LocalDate, ReportedDate> date) {
		return (from) -> Optional.ofNullable(from.published()).map(date);
	}

	/** Nearest to the day of publication on the side where it lies. */
	static Time nearest(BiFunction<LocalDate, Boolean, ReportedDate> date) {
		return (from) -> Optional.ofNullable(from.published()).map((day) -> date.apply(day, from.ahead()));
	}

	/** So many days from the day told of last. */
	static Time mentioned(int days) {
		return (from) -> Optional.ofNullable(from.mentioned()).map((day) -> ReportedDate.day(day.plusDays(days)));
	}

}
