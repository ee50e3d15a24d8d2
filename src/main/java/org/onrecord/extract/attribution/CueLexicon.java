package org.onrecord.extract.attribution;

import java.util.Map;
import java.util.stream.Collectors;

/**
 * How often a word in a frame reports what somebody says: a table of lemma, frame and
 * precision, with the lemma {@code *} for words it does not know in that frame.
 */
final class CueLexicon {

	private final Map<String, Double> precisions;

	CueLexicon(Map<String, Double> precisions) {
		this.precisions = Map.copyOf(precisions);
	}

	/** Reads the table that comes with the program. */
	static CueLexicon load() {
		return new CueLexicon(CueFile.rows("cues.tsv")
			.stream()
			.collect(Collectors.toMap((row) -> key(row.get(0), row.get(1)), (row) -> Double.valueOf(row.get(2)))));
	}

	/** Estimated probability that a candidate of this lemma and frame is right. */
	double precision(Candidate candidate) {
		Double known = this.precisions.get(key(candidate.lemma(), candidate.judgedFrame()));
		return (known != null) ? known : this.precisions.getOrDefault(key("*", candidate.judgedFrame()), 0.0);
	}

	private static String key(String lemma, String frame) {
		return lemma + " " + frame;
	}

}
