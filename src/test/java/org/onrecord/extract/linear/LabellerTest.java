package org.onrecord.extract.linear;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class LabellerTest {

	private static final Training TRAINING = new Training(1, 10, 0.2, 1e-4, 1);

	private static final Labeller LABELLER = Labeller.train(2, examples(), TRAINING);

	/** A one begins what is labelled 1, a two ends it; zeros say nothing themselves. */
	@Test
	void aPositionThatSaysNothingTakesTheLabelOfTheOneBefore() {
		assertThat(LABELLER.label(sequence(0, 1, 0, 0, 2, 0)).best()).containsExactly(0, 1, 1, 1, 0, 0);
	}

	@Test
	void theProbabilitiesOfAPositionAddUpToOne() {
		Labelling labelling = LABELLER.label(sequence(0, 1, 0, 2));
		IntStream.range(0, 4)
			.forEach((i) -> assertThat(labelling.probability(i, 0) + labelling.probability(i, 1)).isCloseTo(1,
					within(1e-9)));
	}

	@Test
	void theProbabilitiesAreThoseOfAllLabellingsTogether() {
		Scores scores = new Scores(2, new double[][] { { 0.3, -1 }, { 0, 0.7 }, { 2, 1 } },
				new double[][] { new double[4], { 0.5, -0.5, 0.2, 1 }, { -1, 0, 0.4, 0.1 } });
		double all = 0;
		double second = 0;
		for (int labels = 0; labels < 8; labels++) {
			int a = labels & 1;
			int b = labels >> 1 & 1;
			int c = labels >> 2;
			double weight = Math.exp(scores.state(0, a) + scores.state(1, b) + scores.state(2, c) + scores.step(1, a, b)
					+ scores.step(2, b, c));
			all += weight;
			second += (b == 1) ? weight : 0;
		}
		assertThat(scores.single()[1][1]).isCloseTo(second / all, within(1e-9));
		assertThat(scores.pairs()[2][1] + scores.pairs()[2][3]).isCloseTo(scores.single()[2][1], within(1e-9));
	}

	@Test
	void anEmptySequenceHasNoLabels() {
		assertThat(LABELLER.label(sequence()).best()).isEmpty();
	}

	@Test
	void aLabellerThatIsReadLabelsAsTheOneThatWasWritten() throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		LABELLER.write(new DataOutputStream(out));
		Labeller read = Labeller.read(new DataInputStream(new ByteArrayInputStream(out.toByteArray())));
		assertThat(read.label(sequence(1, 0, 2)).probability(1, 1))
			.isEqualTo(LABELLER.label(sequence(1, 0, 2)).probability(1, 1));
	}

	private static List<Labeller.Example> examples() {
		Random random = new Random(3);
		List<Labeller.Example> examples = new ArrayList<>();
		for (int i = 0; i < 300; i++) {
			int[] signs = random.ints(8, 0, 4).map((sign) -> (sign == 3) ? 0 : sign).toArray();
			int[] labels = new int[signs.length];
			for (int j = 0; j < signs.length; j++) {
				labels[j] = (signs[j] == 1) ? 1 : (signs[j] == 2 || j == 0) ? 0 : labels[j - 1];
			}
			examples.add(new Labeller.Example(sequence(signs), labels));
		}
		return examples;
	}

	private static Labeller.Sequence sequence(int... signs) {
		int[][] states = new int[signs.length][];
		int[][] steps = new int[signs.length][];
		for (int i = 0; i < signs.length; i++) {
			states[i] = new Features().add(0).add(1, signs[i]).toArray();
			steps[i] = new Features().add(0).add(1, signs[i]).toArray();
		}
		return new Labeller.Sequence(states, steps);
	}

}
