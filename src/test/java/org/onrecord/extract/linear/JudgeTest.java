package org.onrecord.extract.linear;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class JudgeTest {

	private static final Training TRAINING = new Training(1, 20, 0.1, 1e-4, 1);

	@Test
	void withoutExamplesEverythingIsAsLikelyAsNot() {
		assertThat(Judge.train(List.of(), TRAINING).probability(new Features().add(1))).isEqualTo(0.5);
	}

	@Test
	void whatWasAlwaysRightIsLikelyAndWhatNeverWasIsNot() {
		Judge judge = Judge.train(examples(), TRAINING);
		assertThat(judge.probability(of(1))).isGreaterThan(0.9);
		assertThat(judge.probability(of(2))).isLessThan(0.1);
	}

	@Test
	void whatWasRightInThreeOfFourIsThatLikely() {
		List<Judge.Example> examples = new ArrayList<>();
		for (int i = 0; i < 400; i++) {
			examples.add(Judge.Example.of(of(7), i % 4 != 0));
		}
		assertThat(Judge.train(examples, TRAINING).probability(of(7))).isCloseTo(0.75, within(0.05));
	}

	@Test
	void rareFeaturesAreLeftOut() {
		List<Judge.Example> examples = List.of(Judge.Example.of(of(3), true));
		Judge judge = Judge.train(examples, new Training(1, 20, 0.1, 1e-4, 2));
		assertThat(judge.probability(of(3))).isEqualTo(0.5);
	}

	@Test
	void aJudgeThatIsReadJudgesAsTheOneThatWasWritten() throws IOException {
		Judge judge = Judge.train(examples(), TRAINING);
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		judge.write(new DataOutputStream(out));
		Judge read = Judge.read(new DataInputStream(new ByteArrayInputStream(out.toByteArray())));
		assertThat(read.probability(of(1))).isEqualTo(judge.probability(of(1)));
		ByteArrayOutputStream again = new ByteArrayOutputStream();
		read.write(new DataOutputStream(again));
		assertThat(again.toByteArray()).isEqualTo(out.toByteArray());
	}

	private static List<Judge.Example> examples() {
		List<Judge.Example> examples = new ArrayList<>();
		for (int i = 0; i < 100; i++) {
			examples.add(Judge.Example.of(of(1 + i % 2), i % 2 == 0));
		}
		return examples;
	}

	private static Features of(int value) {
		return new Features().add(0, value);
	}

}
