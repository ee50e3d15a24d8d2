package org.onrecord.review;

import java.util.Comparator;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;

/**
 * How often a rule was right, as far as people have looked. They look first where it is
 * least sure, so the whole is better than this.
 *
 * @param rule the rule
 * @param relation the type of relation that was read; null for claims without one
 * @param seen how many of its claims people have accepted, rejected or edited
 * @param right how many of these they have accepted
 * @param precision the share of these, 0 to 1
 */
public record RulePrecision(String rule, @Nullable String relation, long seen, long right, double precision) {

	static final Comparator<RulePrecision> ORDER = Comparator.comparingLong(RulePrecision::seen)
		.reversed()
		.thenComparing(RulePrecision::rule)
		.thenComparing((one) -> String.valueOf(one.relation()));

	static RulePrecision of(Record row) {
		long seen = row.get("seen").asLong();
		long right = row.get("right").asLong();
		return new RulePrecision(row.get("rule").asString(), row.get("relation").asString(null), seen, right,
				(double) right / seen);
	}

}
