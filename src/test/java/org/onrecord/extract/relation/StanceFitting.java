package org.onrecord.extract.relation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * Fits a logistic regression by gradient descent with a penalty on large weights. The
 * same examples in the same order give the same weights.
 */
final class StanceFitting {

	private static final int ROUNDS = 3000;

	private static final double STEP = 0.5;

	private StanceFitting() {
	}

	/**
	 * One candidate whose answer is known.
	 *
	 * @param article where it stands: articles are never divided between training and
	 * test
	 * @param stance the regression it is for
	 */
	record Example(String article, String stance, Map<String, Double> signs, boolean right) {
	}

	/**
	 * The weights of the signs, in alphabetic order after that of what is always there.
	 * @param penalty how much a weight of 1 costs, in examples
	 */
	static Map<String, Double> fit(List<Example> examples, double penalty) {
		TreeSet<String> names = new TreeSet<>();
		examples.forEach((example) -> names.addAll(example.signs().keySet()));
		List<String> signs = List.copyOf(names);
		double[][] rows = examples.stream()
			.map((example) -> signs.stream().mapToDouble((sign) -> example.signs().getOrDefault(sign, 0.0)).toArray())
			.toArray(double[][]::new);
		double[] weights = new double[signs.size() + 1];
		for (int round = 0; round < ROUNDS; round++) {
			descend(examples, rows, weights, penalty);
		}
		Map<String, Double> fitted = new LinkedHashMap<>();
		fitted.put(StanceModel.ALWAYS, weights[signs.size()]);
		for (int i = 0; i < signs.size(); i++) {
			fitted.put(signs.get(i), weights[i]);
		}
		return fitted;
	}

	private static void descend(List<Example> examples, double[][] rows, double[] weights, double penalty) {
		int always = weights.length - 1;
		double[] slope = new double[weights.length];
		for (int row = 0; row < rows.length; row++) {
			double sum = weights[always];
			for (int i = 0; i < always; i++) {
				sum += weights[i] * rows[row][i];
			}
			double miss = 1 / (1 + Math.exp(-sum)) - (examples.get(row).right() ? 1 : 0);
			for (int i = 0; i < always; i++) {
				slope[i] += miss * rows[row][i];
			}
			slope[always] += miss;
		}
		for (int i = 0; i < weights.length; i++) {
			double pull = (i == always) ? 0 : penalty * weights[i];
			weights[i] -= STEP * (slope[i] + pull) / rows.length;
		}
	}

}
