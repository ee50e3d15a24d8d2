package org.onrecord.extract.attribution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.onrecord.extract.quotation.Quotation;
import org.onrecord.extract.text.Token;

/**
 * Chooses among candidates: likely enough, one frame a cue word, one cue a quotation.
 */
final class Selection {

	/** Below this more is wrong than right, and it costs more than it brings. */
	static final double THRESHOLD = 0.42;

	private final CueLexicon lexicon;

	Selection(CueLexicon lexicon) {
		this.lexicon = lexicon;
	}

	List<Judged> select(Scene scene, List<Candidate> candidates) {
		List<Judged> likely = candidates.stream()
			.map((candidate) -> new Judged(candidate, this.lexicon.precision(candidate), null))
			.filter((judged) -> judged.precision() >= THRESHOLD)
			.sorted(Comparator.comparingInt((Judged judged) -> rank(judged.candidate()))
				.thenComparingDouble((judged) -> -judged.precision())
				.thenComparing((judged) -> -judged.content().size())
				.thenComparing((judged) -> judged.candidate().cueWord().index()))
			.toList();
		Set<Integer> cues = new HashSet<>();
		Map<Integer, Judged> quotations = new HashMap<>();
		List<Judged> chosen = new ArrayList<>();
		for (Judged judged : likely) {
			Integer quotation = ownQuotation(scene, judged.candidate());
			boolean free = !cues.contains(judged.candidate().cueWord().index())
					&& (quotation == null || !quotations.containsKey(quotation));
			if (free) {
				cues.add(judged.candidate().cueWord().index());
				if (quotation != null) {
					quotations.put(quotation, judged);
				}
				chosen.add(judged);
			}
		}
		chosen.sort(Comparator.comparingInt((judged) -> judged.content().get(0).index()));
		return chosen;
	}

	/** A quotation right before the verb is its content, whatever else hangs on it. */
	private static int rank(Candidate candidate) {
		return switch (candidate.frame()) {
			case QuotedSpeech.FIRST, QuotedSpeech.INVERTED -> 0;
			default -> 1;
		};
	}

	/** The quotation that is all of a candidate's content, if its cue stands outside. */
	private static @org.jspecify.annotations.Nullable Integer ownQuotation(Scene scene, Candidate candidate) {
		Token first = candidate.content().get(0);
		Token last = candidate.content().get(candidate.content().size() - 1);
		boolean one = scene.quoted(first) && scene.sameSide(first, last) && !scene.sameSide(first, candidate.cueWord());
		return one ? scene.quotations().around(first).map(Quotation::index).orElse(null) : null;
	}

}
