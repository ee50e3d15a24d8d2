package org.onrecord.extract.quality;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Which found attribution is taken for which marked one of the same article, each in one
 * pair at most.
 */
final class AttributionPairing {

	/** Of pairs whose contents are alike, those go first whose cues or sources meet. */
	private static final double CUES_MEET = 1e-6;

	private static final double SOURCES_MEET = 5e-7;

	private static final int NONE = -1;

	private AttributionPairing() {
	}

	private record Candidate(int marked, int found, double dice, double rank) {

		/** The best first; among equals in the order of the article. */
		static final Comparator<Candidate> ORDER = Comparator.comparingDouble((Candidate one) -> -one.rank)
			.thenComparingInt(Candidate::marked)
			.thenComparingInt(Candidate::found);

	}

	/**
	 * Pairs whose contents share at least half of the units of either. Those with the
	 * highest Dice coefficient are taken first, then as many more as possible.
	 * @return of each marked attribution the index of the found one, -1 for none
	 */
	static int[] byOverlap(List<ComparedAttribution> marked, List<ComparedAttribution> found) {
		List<Candidate> all = new ArrayList<>();
		List<int[]> ofEach = new ArrayList<>();
		for (int i = 0; i < marked.size(); i++) {
			List<Candidate> mine = candidates(i, marked.get(i), found);
			all.addAll(mine);
			ofEach.add(mine.stream()
				.sorted(Comparator.comparingDouble((one) -> -one.dice()))
				.mapToInt(Candidate::found)
				.toArray());
		}
		Assignment assignment = new Assignment(ofEach, found.size());
		all.stream().sorted(Candidate.ORDER).forEach((one) -> assignment.prefer(one.marked(), one.found()));
		return assignment.complete();
	}

	private static List<Candidate> candidates(int index, ComparedAttribution marked, List<ComparedAttribution> found) {
		List<Candidate> candidates = new ArrayList<>();
		int size = marked.content().cardinality();
		for (int j = 0; j < found.size(); j++) {
			ComparedAttribution other = found.get(j);
			int shared = ComparedAttribution.shared(marked.content(), other.content());
			int otherSize = other.content().cardinality();
			if (shared > 0 && 2 * shared >= size && 2 * shared >= otherSize) {
				double dice = 2.0 * shared / (size + otherSize);
				double meeting = (marked.cue().intersects(other.cue()) ? CUES_MEET : 0)
						+ (marked.source().intersects(other.source()) ? SOURCES_MEET : 0);
				candidates.add(new Candidate(index, j, dice, dice + meeting));
			}
		}
		return candidates;
	}

	/**
	 * Pairs that have the same of something, in order.
	 * @return of each marked attribution the index of the found one, -1 for none
	 */
	static int[] bySame(Function<ComparedAttribution, BitSet> what, List<ComparedAttribution> marked,
			List<ComparedAttribution> found) {
		Map<BitSet, Deque<Integer>> waiting = new HashMap<>();
		for (int j = 0; j < found.size(); j++) {
			waiting.computeIfAbsent(what.apply(found.get(j)), (any) -> new ArrayDeque<>()).add(j);
		}
		return marked.stream().mapToInt((one) -> {
			Integer other = waiting.getOrDefault(what.apply(one), new ArrayDeque<>()).poll();
			return (other != null) ? other : NONE;
		}).toArray();
	}

}
