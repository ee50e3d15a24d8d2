package org.onrecord.knowledge;

import java.time.LocalDate;
import java.time.Month;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ReportedDateTest {

	@Test
	void aPeriodEndsBeforeTheNextBegins() {
		assertThat(ReportedDate.day(LocalDate.of(2032, 2, 29)).last()).hasToString("2032-02-29");
		assertThat(ReportedDate.monthOf(LocalDate.of(2032, 2, 10)).last()).hasToString("2032-02-29");
		assertThat(ReportedDate.quarter(2031, Month.DECEMBER).last()).hasToString("2032-02-29");
		assertThat(ReportedDate.year(2031).last()).hasToString("2031-12-31");
	}

	@Test
	void aWeekBeginsOnMondayAlsoAcrossTheYears() {
		ReportedDate week = ReportedDate.weekOf(LocalDate.of(2032, 1, 4));

		assertThat(week.first()).hasToString("2031-12-29");
		assertThat(week.last()).hasToString("2032-01-04");
		assertThat(week.iso()).isEqualTo("2032-W01");
	}

	@Test
	void theIsoFormIsNoMoreExactThanTheDate() {
		LocalDate day = LocalDate.of(2031, 7, 16);

		assertThat(ReportedDate.day(day).iso()).isEqualTo("2031-07-16");
		assertThat(ReportedDate.monthOf(day).iso()).isEqualTo("2031-07");
		assertThat(ReportedDate.quarter(2031, Month.MARCH).iso()).isEqualTo("2031-03/2031-05");
		assertThat(ReportedDate.year(963).iso()).isEqualTo("0963");
	}

}
