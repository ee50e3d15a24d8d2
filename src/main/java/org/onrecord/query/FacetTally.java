package org.onrecord.query;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

/** Sums how many claims have each value of a facet. */
final class FacetTally {

	/** So many values are told, the others as one sum. */
	private static final int TOP = 20;

	private final Map<String, Long> claims;

	private long none;

	FacetTally(Facet facet) {
		// As the condition compares them
		this.claims = (facet == Facet.OUTLET) ? new TreeMap<>(String.CASE_INSENSITIVE_ORDER) : new TreeMap<>();
	}

	void add(@Nullable String value, long count) {
		if (value == null) {
			this.none += count;
		}
		else {
			this.claims.merge(value, count, Long::sum);
		}
	}

	/** The values that most claims have, those of as many claims by their names. */
	List<Map.Entry<String, Long>> top() {
		return this.claims.entrySet()
			.stream()
			.sorted(Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder())
				.thenComparing(Map.Entry.comparingByKey()))
			.limit(TOP)
			.toList();
	}

	/**
	 * All in all.
	 * @param names names of actors by id
	 */
	FacetCounts.Values values(Map<String, String> names) {
		List<FacetCounts.Count> top = top().stream()
			.map((count) -> new FacetCounts.Count(count.getKey(), names.get(count.getKey()), count.getValue()))
			.toList();
		long all = this.claims.values().stream().mapToLong(Long::longValue).sum();
		return new FacetCounts.Values(top, all - top.stream().mapToLong(FacetCounts.Count::claims).sum(), this.none);
	}

}
