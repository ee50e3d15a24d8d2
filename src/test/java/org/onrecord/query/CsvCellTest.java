package org.onrecord.query;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class CsvCellTest {

	@ParameterizedTest
	@ValueSource(
			strings = { "=1+1", "+A1", "-A1", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "=", "-", "--1", "-1+1", "\uff1d1" })
	void whatASpreadsheetWouldRunGetsAnApostrophe(String text) {
		assertThat(CsvCell.safe(text)).isEqualTo("'" + text);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "-5", "+3.25", "-1e-9", "1=1", "he said =1", "'=1", "a\n=1", "\u2013 no" })
	void whatIsNumberOrTextStaysAsItIs(String text) {
		assertThat(CsvCell.safe(text)).isEqualTo(text);
	}

}
