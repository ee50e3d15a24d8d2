package org.onrecord.extract.quality;

import java.util.EnumMap;
import java.util.Map;

/** The counts of one class of attributions. */
final class ClassTally {

	private int marked;

	private int found;

	private final Map<Criterion, Integer> rightMarked = new EnumMap<>(Criterion.class);

	private final Map<Criterion, Integer> rightFound = new EnumMap<>(Criterion.class);

	private final Map<PairFact, Integer> facts = new EnumMap<>(PairFact.class);

	void marked() {
		this.marked++;
	}

	void found() {
		this.found++;
	}

	/** A marked attribution of the class was found in the sense of the criterion. */
	void markedIsRight(Criterion criterion) {
		this.rightMarked.merge(criterion, 1, Integer::sum);
	}

	/** A found attribution of the class is right in the sense of the criterion. */
	void foundIsRight(Criterion criterion) {
		this.rightFound.merge(criterion, 1, Integer::sum);
	}

	/** A marked attribution of the class is in a pair. */
	void pair(AttributionPair pair) {
		for (PairFact fact : PairFact.values()) {
			this.facts.merge(fact, fact.holds(pair) ? 1 : 0, Integer::sum);
		}
	}

	Measure measure(Criterion criterion) {
		return Measure.of(this.rightFound.getOrDefault(criterion, 0), this.found,
				this.rightMarked.getOrDefault(criterion, 0), this.marked);
	}

	ClassFigures figures() {
		return new ClassFigures(this.marked, this.found, measure(Criterion.STRICT), measure(Criterion.EXACT),
				measure(Criterion.OVERLAP), measure(Criterion.FULL), measure(Criterion.FULL_WITH_HEAD),
				measure(Criterion.FULL_WITH_CUE), count(PairFact.PAIR), sources(PairFact.SOURCE_RIGHT),
				sources(PairFact.SOURCE_HEAD), sources(PairFact.SOURCE_EXACT),
				count(PairFact.PAIR) - count(PairFact.SOURCE_MARKED), count(PairFact.NO_SOURCE),
				cues(PairFact.CUE_SHARED), cues(PairFact.CUE_HALF), cues(PairFact.CUE_EXACT));
	}

	private Measure sources(PairFact right) {
		return Measure.of(count(right), count(PairFact.SOURCE_FOUND), count(right), count(PairFact.SOURCE_MARKED));
	}

	private double cues(PairFact right) {
		return Measure.share(count(right), count(PairFact.CUE_MARKED));
	}

	private int count(PairFact fact) {
		return this.facts.getOrDefault(fact, 0);
	}

}
