package org.onrecord.extract.relation;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * How much each sign of a stance in reported words weighs: two logistic regressions,
 * {@code criticized} and {@code supported}. The weights are lines of
 * {@code stance-model.tsv}, whose head says what they were counted on.
 */
final class StanceModel {

	/** Name of the sign that is always there. */
	static final String ALWAYS = "always";

	/** Name of the line that holds the least probability at which a stance is stated. */
	static final String THRESHOLD = "threshold";

	private final Map<String, Map<String, Double>> weights;

	StanceModel(Map<String, Map<String, Double>> weights) {
		this.weights = weights;
	}

	static StanceModel load() {
		return new StanceModel(TabbedFile.rows("stance-model.tsv", 3)
			.stream()
			.collect(Collectors.groupingBy((row) -> row.get(0), TreeMap::new, Collectors.toMap((row) -> row.get(1),
					(row) -> Double.valueOf(row.get(2)), (one, other) -> other, TreeMap::new))));
	}

	/** Probability from 0 to 1 that the signs mean this stance. */
	double probability(String stance, Map<String, Double> signs) {
		Map<String, Double> known = this.weights.getOrDefault(stance, Map.of());
		double sum = known.getOrDefault(ALWAYS, 0.0);
		for (String sign : signs.keySet().stream().sorted().toList()) {
			sum += known.getOrDefault(sign, 0.0) * signs.getOrDefault(sign, 0.0);
		}
		return 1 / (1 + Math.exp(-sum));
	}

	/** From which probability on it is stated. */
	double threshold(String stance) {
		return this.weights.getOrDefault(stance, Map.of()).getOrDefault(THRESHOLD, 0.5);
	}

}
