package org.onrecord.extract.linear;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Gives each position of a sequence a label, by a linear-chain conditional random field
 * (Lafferty, McCallum and Pereira 2001). What a position looks like speaks for its label,
 * what lies between it and the one before for the pair of labels. Several threads may
 * share one.
 */
public final class Labeller {

	private static final float NEGLIGIBLE = 0.003f;

	private final int labels;

	private final Weights states;

	private final Weights steps;

	private Labeller(int labels, Weights states, Weights steps) {
		this.labels = labels;
		this.states = states;
		this.steps = steps;
	}

	/** How likely the labels of a sequence are. */
	public Labelling label(Sequence sequence) {
		return new Labelling(scores(rows(sequence)));
	}

	private Scores scores(Rows rows) {
		int length = rows.states.length;
		double[][] state = new double[length][this.labels];
		double[][] step = new double[length][this.labels * this.labels];
		for (int i = 0; i < length; i++) {
			this.states.sum(rows.states[i], state[i]);
			if (i > 0) {
				this.steps.sum(rows.steps[i], step[i]);
			}
		}
		return new Scores(this.labels, state, step);
	}

	private Rows rows(Sequence sequence) {
		int length = sequence.states.length;
		int[][] states = new int[length][];
		int[][] steps = new int[length][];
		for (int i = 0; i < length; i++) {
			states[i] = this.states.rows(sequence.states[i]);
			steps[i] = this.steps.rows(sequence.steps[i]);
		}
		return new Rows(states, steps);
	}

	/** Trains on examples with this many labels, numbered from 0. */
	public static Labeller train(int labels, List<Example> examples, Training training) {
		Vocabulary states = new Vocabulary();
		Vocabulary steps = new Vocabulary();
		for (Example example : examples) {
			for (int i = 0; i < example.labels.length; i++) {
				states.add(example.sequence.states[i]);
				steps.add(example.sequence.steps[i]);
			}
		}
		Labeller labeller = new Labeller(labels, new Weights(labels, states.seen(training.rarest())),
				new Weights(labels * labels, steps.seen(training.rarest())));
		labeller.learn(examples, training);
		return new Labeller(labels, labeller.states.rounded(NEGLIGIBLE), labeller.steps.rounded(NEGLIGIBLE));
	}

	private void learn(List<Example> examples, Training training) {
		List<Rows> rows = new ArrayList<>(examples.size());
		examples.forEach((example) -> rows.add(rows(example.sequence)));
		AdaGrad stateSteps = new AdaGrad(this.states.values(), training);
		AdaGrad stepSteps = new AdaGrad(this.steps.values(), training);
		int[] order = new int[examples.size()];
		Random random = new Random(training.seed());
		Average states = new Average(this.states.values());
		Average steps = new Average(this.steps.values());
		for (int round = 0; round < training.rounds(); round++) {
			Shuffle.fill(order, random);
			for (int i : order) {
				learn(rows.get(i), examples.get(i).labels, stateSteps, stepSteps);
			}
			if (2 * round >= training.rounds()) {
				states.add();
				steps.add();
			}
		}
		states.take();
		steps.take();
	}

	private void learn(Rows rows, int[] wanted, AdaGrad stateSteps, AdaGrad stepSteps) {
		Scores scores = scores(rows);
		double[][] single = scores.single();
		double[][] pairs = scores.pairs();
		for (int i = 0; i < wanted.length; i++) {
			single[i][wanted[i]] -= 1;
			move(stateSteps, rows.states[i], single[i]);
			if (i > 0) {
				pairs[i][wanted[i - 1] * this.labels + wanted[i]] -= 1;
				move(stepSteps, rows.steps[i], pairs[i]);
			}
		}
	}

	private static void move(AdaGrad steps, int[] rows, double[] gradient) {
		for (int row : rows) {
			for (int column = 0; column < gradient.length; column++) {
				steps.step(row * gradient.length + column, gradient[column]);
			}
		}
	}

	/** Writes the weights; {@link #read(DataInput)} makes the same labeller of them. */
	public void write(DataOutput out) throws IOException {
		out.writeInt(this.labels);
		this.states.write(out);
		this.steps.write(out);
	}

	public static Labeller read(DataInput in) throws IOException {
		return new Labeller(in.readInt(), Weights.read(in), Weights.read(in));
	}

	/** A sequence to be labelled. */
	public static final class Sequence {

		private final int[][] states;

		private final int[][] steps;

		/**
		 * A sequence with its features.
		 * @param states the features of each position
		 * @param steps the features of the step into each position; the first is not
		 * looked at
		 */
		public Sequence(int[][] states, int[][] steps) {
			this.states = states;
			this.steps = steps;
		}

	}

	/** A sequence with the labels it should get. */
	public static final class Example {

		private final Sequence sequence;

		private final int[] labels;

		/**
		 * An example.
		 * @param sequence the sequence
		 * @param labels one a position
		 */
		public Example(Sequence sequence, int[] labels) {
			this.sequence = sequence;
			this.labels = labels;
		}

	}

	/** The features of a sequence that have weights. */
	private static final class Rows {

		private final int[][] states;

		private final int[][] steps;

		Rows(int[][] states, int[][] steps) {
			this.states = states;
			this.steps = steps;
		}

	}

}
