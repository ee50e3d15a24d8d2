package org.onrecord.extract.attribution;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.onrecord.extract.text.Token;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class ConfidencesTest {

	private static final Token WORD = new Token(0, "said", "say", "VBD", "O", 0, 4, 0, -1, "root");

	private static final Token OTHER = new Token(1, "no", "no", "UH", "O", 5, 7, 0, 0, "obj");

	private final Confidences confidences = new Confidences(Map.of("better", 2.0, "worse", -1.0));

	@Test
	void withoutACountThePrecisionOfTheCueStands() {
		assertThat(this.confidences.of(judged("unknown", 0.7, null))).isEqualTo(0.7);
		assertThat(this.confidences.of(judged("unknown", 1, null))).isEqualTo(0.99);
	}

	@Test
	void aCountMovesAllCuesOfARuleAndKeepsTheirOrder() {
		assertThat(this.confidences.of(judged("better", 0.5, null))).isEqualTo(0.88);
		assertThat(this.confidences.of(judged("better", 0.7, null))).isEqualTo(0.95);
		assertThat(this.confidences.of(judged("worse", 0.5, null))).isEqualTo(0.27);
	}

	@Test
	void aContinuedQuotationIsALittleLessSureThanItsSpeaker() {
		Judged speaking = judged("better", 0.5, null);

		assertThat(this.confidences.of(judged("continued", 0.5, speaking))).isCloseTo(0.79, within(0.001));
	}

	@Test
	void theTableOfTheProgramIsRead() {
		assertThat(Confidences.load().of(judged("quotation-first", 0.66, null))).isGreaterThan(0.85);
	}

	private static Judged judged(String frame, double precision, Judged continues) {
		return new Judged(new Candidate(List.of(WORD), "say", frame, List.of(), List.of(OTHER)), precision, continues);
	}

}
