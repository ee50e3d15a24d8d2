package org.onrecord.extract.linear;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Tells how likely something is, by logistic regression. Several threads may share one.
 */
public final class Judge {

	private static final float NEGLIGIBLE = 0.003f;

	private final Weights weights;

	private Judge(Weights weights) {
		this.weights = weights;
	}

	/** The probability, from 0 to 1. */
	public double probability(Features features) {
		return probability(features.toArray());
	}

	/** The probability of what has these features, from 0 to 1. */
	public double probability(int[] features) {
		return ofRows(this.weights.rows(features));
	}

	private double ofRows(int[] rows) {
		double[] sum = new double[1];
		this.weights.sum(rows, sum);
		return Logistic.of(sum[0]);
	}

	/** Trains on examples; without any, everything is as likely as not. */
	public static Judge train(List<Example> examples, Training training) {
		Vocabulary vocabulary = new Vocabulary();
		examples.forEach((example) -> vocabulary.add(example.features));
		Judge judge = new Judge(new Weights(1, vocabulary.seen(training.rarest())));
		List<int[]> rows = new ArrayList<>(examples.size());
		examples.forEach((example) -> rows.add(judge.weights.rows(example.features)));
		AdaGrad steps = new AdaGrad(judge.weights.values(), training);
		int[] order = new int[examples.size()];
		Random random = new Random(training.seed());
		Average average = new Average(judge.weights.values());
		for (int round = 0; round < training.rounds(); round++) {
			Shuffle.fill(order, random);
			for (int i : order) {
				Example example = examples.get(i);
				double gradient = judge.ofRows(rows.get(i)) - example.target;
				for (int row : rows.get(i)) {
					steps.step(row, gradient);
				}
			}
			if (2 * round >= training.rounds()) {
				average.add();
			}
		}
		average.take();
		return new Judge(judge.weights.rounded(NEGLIGIBLE));
	}

	/** Writes the weights; {@link #read(DataInput)} makes the same judge of them. */
	public void write(DataOutput out) throws IOException {
		this.weights.write(out);
	}

	public static Judge read(DataInput in) throws IOException {
		return new Judge(Weights.read(in));
	}

	/** One example: features, and how likely what has them should be found. */
	public static final class Example {

		private final int[] features;

		private final double target;

		private Example(int[] features, double target) {
			this.features = features;
			this.target = target;
		}

		public static Example of(Features features, boolean right) {
			return of(features.toArray(), right);
		}

		/** Of features that are kept elsewhere too; they are not copied. */
		public static Example of(int[] features, boolean right) {
			return new Example(features, right ? 1 : 0);
		}

	}

}
