package org.onrecord.resolve;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Two actors with what speaks for and against their being one.
 *
 * @param pair the actors
 * @param score from 0 to 1, the sum of the weights within these bounds
 * @param features why, the name first
 * @param rule the rule by which it is safe to say that they are one without asking
 * anybody; null if a person has to judge
 */
public record ScoredPair(ActorPair pair, double score, List<Feature> features, @Nullable String rule) {

	/** Nothing is certain that no person has looked at. */
	private static final double MOST = 0.99;

	public ScoredPair {
		features = List.copyOf(features);
	}

	static ScoredPair of(ActorPair pair, List<Feature> features) {
		double sum = features.stream().mapToDouble(Feature::weight).sum();
		// Two decimals: more would pretend, and would differ by the order of the sum
		return new ScoredPair(pair, Math.round(Math.max(0, Math.min(MOST, sum)) * 100) / 100.0, features, null);
	}

	/** The same, safe by this rule. */
	ScoredPair by(String rule) {
		return new ScoredPair(this.pair, this.score, this.features, rule);
	}

	/** The same of others that these two are one with. */
	ScoredPair of(ActorPair others) {
		return new ScoredPair(others, this.score, this.features, this.rule);
	}

	/** What a person reads, a sentence a feature. */
	public List<String> reasons() {
		return this.features.stream().map(Feature::reason).toList();
	}

}
