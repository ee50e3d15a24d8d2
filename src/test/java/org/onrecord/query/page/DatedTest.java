package org.onrecord.query.page;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.knowledge.Precision;
import org.onrecord.query.Basis;

import static org.assertj.core.api.Assertions.assertThat;

class DatedTest {

	@Test
	void whatTheArticleDoesNotTellIsNotShown() {
		assertThat(Dated.of(null, null, null)).isNull();
		assertThat(Dated.of("2031-03-02", Precision.DAY, Basis.PUBLICATION)).isNull();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			DAY     | 2031-03-03 | on 3 March 2031                     | 2031-03-03
			WEEK    | 2031-03-03 | in the week of 3 March 2031         | 2031-W10
			MONTH   | 2031-03-01 | in March 2031                       | 2031-03
			QUARTER | 2031-03-01 | between March 2031 and May 2031     | 2031-03
			YEAR    | 2031-01-01 | in 2031                             | 2031
			""")
	void aDateIsShownNoMoreExactlyThanItIsTold(Precision precision, String day, String words, String iso) {
		assertThat(Dated.of(day, precision, Basis.TEXT)).isEqualTo(new Dated(words, iso));
	}

}
