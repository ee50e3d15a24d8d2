package org.onrecord.extract.quality;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.onrecord.extract.corpus.LabelledArticle.Speaker;
import org.onrecord.knowledge.TextSpan;

/**
 * Counts the speakers of marked attributions. Each is compared with the claim that shares
 * most of the content, at least half of the shorter one, in characters; several may be
 * compared with the same claim.
 */
final class SpeakerTally {

	private int marked;

	private int named;

	private int paired;

	private int resolved;

	private int endToEnd;

	private int passedOver;

	/**
	 * A speaker that is wrong.
	 *
	 * @param labelled the speaker as labelled
	 * @param paired whether a claim was found
	 * @param found its speaker; null without one
	 */
	record Difference(Speaker labelled, boolean paired, @Nullable String found) {
	}

	/**
	 * A labelled speaker.
	 *
	 * @param speaker the label
	 * @param content places of what is said; empty if they are not known
	 */
	record Spoken(Speaker speaker, List<TextSpan> content) {
	}

	/** Counts an article and tells what is wrong in it. */
	List<Difference> add(ArticleNames names, List<Spoken> spoken, List<FoundAttribution> found) {
		List<BitSet> claims = found.stream().map((claim) -> MeasuredText.places(claim.content())).toList();
		List<Difference> wrong = new ArrayList<>();
		for (Spoken one : spoken) {
			if (one.content().isEmpty()) {
				this.passedOver++;
				continue;
			}
			String name = one.speaker().name();
			int best = best(MeasuredText.places(one.content()), claims);
			boolean right = best >= 0 && names.means(name, found.get(best).speaker());
			this.marked++;
			this.named += (name != null) ? 1 : 0;
			this.paired += (best >= 0) ? 1 : 0;
			this.resolved += right ? 1 : 0;
			this.endToEnd += (right && name != null) ? 1 : 0;
			if (!right && (best >= 0 || name != null)) {
				wrong.add(new Difference(one.speaker(), best >= 0, (best >= 0) ? found.get(best).speaker() : null));
			}
		}
		return wrong;
	}

	/** The claim that shares most, the first among equals; -1 if none shares enough. */
	private static int best(BitSet content, List<BitSet> claims) {
		int best = -1;
		int most = 0;
		for (int i = 0; i < claims.size(); i++) {
			int shared = ComparedAttribution.shared(content, claims.get(i));
			if (shared > most && 2 * shared >= Math.min(content.cardinality(), claims.get(i).cardinality())) {
				best = i;
				most = shared;
			}
		}
		return best;
	}

	SpeakerFigures figures() {
		return new SpeakerFigures(this.marked, this.paired, Measure.share(this.resolved, this.paired),
				Measure.share(this.endToEnd, this.named), this.passedOver);
	}

}
