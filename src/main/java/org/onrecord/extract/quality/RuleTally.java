package org.onrecord.extract.quality;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Counts found attributions by the rule that found them. */
final class RuleTally {

	/** A share of nothing or of all has no log-odds; it is taken as one near to it. */
	private static final double EDGE = 0.01;

	private final Map<String, List<Scored>> rules = new TreeMap<>();

	private record Scored(double confidence, boolean right) {
	}

	void add(FoundAttribution found, boolean right) {
		// What follows a space tells of the case and not of the rule
		this.rules.computeIfAbsent(found.rule().split(" ", 2)[0], (any) -> new ArrayList<>())
			.add(new Scored(found.confidence(), right));
	}

	/** Those that found most first. */
	List<RuleFigures> figures() {
		return this.rules.entrySet()
			.stream()
			.map((rule) -> figures(rule.getKey(), rule.getValue()))
			.sorted(Comparator.comparingInt(RuleFigures::found).reversed())
			.toList();
	}

	private static RuleFigures figures(String rule, List<Scored> scored) {
		double right = Measure.share((int) scored.stream().filter(Scored::right).count(), scored.size());
		double confidence = scored.stream().mapToDouble(Scored::confidence).average().orElse(0);
		return new RuleFigures(rule, scored.size(), right, Measure.rounded(confidence),
				Measure.rounded(logOdds(right) - logOdds(confidence)));
	}

	private static double logOdds(double share) {
		double bounded = Math.min(1 - EDGE, Math.max(EDGE, share));
		return Math.log(bounded / (1 - bounded));
	}

}
