package org.onrecord.web;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class AudienceTest {

	private static final String BROWSER = "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8";

	@Test
	void whoSaysNothingIsAProgram() {
		assertThat(Audience.of("/nowhere", null)).isEqualTo(Audience.PROGRAM);
		assertThat(Audience.of(null, null)).isEqualTo(Audience.PROGRAM);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			*/*                                  | PROGRAM
			application/json                     | PROGRAM
			text/plain                           | PROGRAM
			nonsense                             | PROGRAM
			text/html;q=0                        | PROGRAM
			application/json, text/html;q=0.5    | PROGRAM
			text/html;q=0.2, application/problem+json;q=0.3 | PROGRAM
			text/html                            | PERSON
			text/html;charset=utf-8, */*         | PERSON
			""")
	void whoAsksForHtmlByNameAndLikesNothingBetterIsAPerson(String accepted, Audience audience) {
		assertThat(Audience.of("/nowhere", accepted)).isEqualTo(audience);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/", "/nowhere", "/apinowhere", "/browser/nowhere", "/problems/internal" })
	void aBrowserGetsPages(String address) {
		assertThat(Audience.of(address, BROWSER)).isEqualTo(Audience.PERSON);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/api", "/api/claims", "/v3/api-docs", "/actuator/health" })
	void addressesForProgramsAnswerProgramsWhateverIsAsked(String address) {
		assertThat(Audience.of(address, BROWSER)).isEqualTo(Audience.PROGRAM);
	}

}
