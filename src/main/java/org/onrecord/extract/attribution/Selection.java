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

	/** Of what "who" and "which" say by likelier cues more than half is right. */
	private static final double RELATIVE_THRESHOLD = 0.5;

	/**
	 * What somebody can, may or should say is hardly ever said. Counted with the
	 * thresholds on 840 articles of PolNeAR v1.0.0, train part, 2026-11-22: one in three
	 * of them is right, after "should" none; of what "that" says one in six.
	 */
	private static final Set<String> UNSAID = Set.of("should", "must", "ought", "can", "could", "may", "might");

	private final CueLexicon lexicon;

	Selection(CueLexicon lexicon) {
		this.lexicon = lexicon;
	}

	List<Judged> select(Scene scene, List<Candidate> candidates) {
		List<Judged> likely = candidates.stream()
			.map((candidate) -> new Judged(candidate, this.lexicon.precision(candidate), null))
			.filter((judged) -> judged.precision() >= threshold(judged.candidate()))
			.filter((judged) -> judged.candidate().cue().stream().noneMatch(Selection::isUnsaid))
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

	private static double threshold(Candidate candidate) {
		List<Token> source = candidate.source();
		boolean relative = source.size() == 1
				&& (source.get(0).tag().startsWith("W") || source.get(0).lemma().equals("that"));
		if (!relative) {
			return THRESHOLD;
		}
		return source.get(0).lemma().equals("that") ? 1 : RELATIVE_THRESHOLD;
	}

	private static boolean isUnsaid(Token cue) {
		return cue.tag().equals("MD") && UNSAID.contains(cue.lemma());
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
