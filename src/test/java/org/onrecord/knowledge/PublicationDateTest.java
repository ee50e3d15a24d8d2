package org.onrecord.knowledge;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class PublicationDateTest {

	@ParameterizedTest
	@ValueSource(strings = { "", "yesterday", "2025-13-01", "2025-02-30", "30.09.2025", "2025", "2025-09-30T25:00Z" })
	void whatIsNoDateIsEmpty(String text) {
		assertThat(PublicationDate.parse(text)).isEmpty();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "2025-09-30 | 2025-09-30", "2025-09-30T23:30:00-05:00 | 2025-09-30T23:30-05:00",
					"2025-09-30T23:30:00+0000 | 2025-09-30T23:30Z", "2025-09-30T08:00 | 2025-09-30",
					"2025-09-30 08:00:00 | 2025-09-30", "Tue, 30 Sep 2025 08:00:00 GMT | 2025-09-30T08:00Z" })
	void commonFormsAreRead(String text, String iso) {
		assertThat(PublicationDate.parse(text)).hasToString("Optional[" + iso + "]");
	}

	@Test
	void theDayIsThatOfThePlaceOfPublication() {
		PublicationDate date = PublicationDate.parse("2025-09-30T23:30:00-05:00").orElseThrow();
		assertThat(date.day()).isEqualTo(LocalDate.of(2025, 9, 30));
	}

}
