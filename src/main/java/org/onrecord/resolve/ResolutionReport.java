package org.onrecord.resolve;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * What came of looking for actors that are one.
 *
 * @param actors actors looked at
 * @param pairs pairs of like actors looked at
 * @param merged pairs that were safe and are one now
 * @param waiting pairs that wait for a person
 * @param refused pairs that were safe by the rules, but stay two
 * @param known pairs that were judged before, and were left as they are
 * @param dropped pairs that waited and no longer do
 * @param refusals why pairs were refused, with how many of each, by the short name of the
 * problem: {@code decisions-in-the-way} where somebody judged otherwise
 */
public record ResolutionReport(long actors, long pairs, long merged, long waiting, long refused, long known,
		long dropped, Map<String, Long> refusals) {

	/** Nothing was looked at. */
	public static final ResolutionReport NONE = new ResolutionReport(0, 0, 0, 0, 0, 0);

	public ResolutionReport {
		refusals = Collections.unmodifiableMap(new TreeMap<>(refusals));
	}

	/** Without any refused. */
	ResolutionReport(long actors, long pairs, long merged, long waiting, long known, long dropped) {
		this(actors, pairs, merged, waiting, 0, known, dropped, Map.of());
	}

	/** Both together. */
	public ResolutionReport plus(ResolutionReport other) {
		Map<String, Long> both = new TreeMap<>(this.refusals);
		other.refusals.forEach((why, count) -> both.merge(why, count, Long::sum));
		return new ResolutionReport(this.actors + other.actors, this.pairs + other.pairs, this.merged + other.merged,
				this.waiting + other.waiting, this.refused + other.refused, this.known + other.known,
				this.dropped + other.dropped, both);
	}

}
