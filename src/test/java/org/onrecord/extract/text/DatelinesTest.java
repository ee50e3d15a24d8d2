package org.onrecord.extract.text;

import java.util.stream.Collectors;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.extract.Models;

import static org.assertj.core.api.Assertions.assertThat;

class DatelinesTest {

	@ParameterizedTest
	@ValueSource(strings = { "The bridge is old.", "UN envoys met.", "NATO-led troops met.",
			"The town of LARKMOOR — it is", "I - he said - met her." })
	void otherBeginningsAreNoDatelines(String text) {
		assertThat(dateline(text)).isEmpty();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			LARKMOOR — The town met. | LARKMOOR —
			JEFFERSON CITY, Mo. — The town met. | JEFFERSON CITY , Mo. —
			DAYTON, Ohio (AP) -- The town met. | DAYTON , Ohio ( AP ) --
			LARKMOOR (AP) - The town met. | LARKMOOR ( AP ) -
			ST. PAUL, Minn. – The town met. | ST. PAUL , Minn. –
			""")
	void placeAgencyAndDashAreADateline(String text, String dateline) {
		assertThat(dateline(text)).isEqualTo(dateline);
	}

	private static String dateline(String text) {
		AnnotatedText annotated = Models.annotate(text);
		return Datelines.of(annotated)
			.stream()
			.mapToObj((index) -> annotated.token(index).word())
			.collect(Collectors.joining(" "));
	}

}
