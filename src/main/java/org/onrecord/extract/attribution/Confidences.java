package org.onrecord.extract.attribution;

import java.util.Map;
import java.util.stream.Collectors;

/**
 * How likely an attribution is right once it is selected: the precision of its cue, moved
 * by what was counted for its rule. Between cues of one rule the order stays.
 */
final class Confidences {

	/** A quotation goes on with its speaker so often, as counted on news text. */
	private static final double CONTINUED = 0.9;

	/** Nothing is certain or impossible. */
	private static final double MARGIN = 0.01;

	private final Map<String, Double> shifts;

	Confidences(Map<String, Double> shifts) {
		this.shifts = Map.copyOf(shifts);
	}

	/** Reads the table that comes with the program. */
	static Confidences load() {
		return new Confidences(CueFile.rows("confidences.tsv")
			.stream()
			.collect(Collectors.toMap((row) -> row.get(0), (row) -> Double.valueOf(row.get(1)))));
	}

	/** From 0 to 1, in hundredths. */
	double of(Judged judged) {
		Judged before = judged.continues();
		if (before != null) {
			return rounded(CONTINUED * of(before));
		}
		double precision = Math.min(1 - MARGIN, Math.max(MARGIN, judged.precision()));
		double odds = Math.log(precision / (1 - precision)) + this.shifts.getOrDefault(judged.candidate().frame(), 0.0);
		return rounded(1 / (1 + Math.exp(-odds)));
	}

	private static double rounded(double share) {
		return Math.round(share * 100) / 100.0;
	}

}
