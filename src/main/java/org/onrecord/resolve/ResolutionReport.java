package org.onrecord.resolve;

/**
 * What came of looking for actors that are one.
 *
 * @param actors actors looked at
 * @param pairs pairs of like actors looked at
 * @param merged pairs that were safe and are one now
 * @param waiting pairs that wait for a person
 * @param refused pairs that were safe, but somebody judged otherwise before
 * @param known pairs that were judged before, and were left as they are
 * @param dropped pairs that waited and no longer do
 */
public record ResolutionReport(long actors, long pairs, long merged, long waiting, long refused, long known,
		long dropped) {

	/** Nothing was looked at. */
	public static final ResolutionReport NONE = new ResolutionReport(0, 0, 0, 0, 0, 0, 0);

	/** Both together. */
	public ResolutionReport plus(ResolutionReport other) {
		return new ResolutionReport(this.actors + other.actors, this.pairs + other.pairs, this.merged + other.merged,
				this.waiting + other.waiting, this.refused + other.refused, this.known + other.known,
				this.dropped + other.dropped);
	}

}
