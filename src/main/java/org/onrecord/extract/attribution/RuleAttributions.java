package org.onrecord.extract.attribution;

import java.util.List;

import org.onrecord.extract.quotation.Quotations;
import org.onrecord.extract.text.AnnotatedText;

/**
 * Attributions by hand-written rules alone. The sieves propose candidates, the lexicon
 * says how likely each is, {@link Selection} keeps the likely ones that do not contradict
 * each other, {@link FollowingQuotations} and {@link ContinuedQuotations} add quotations
 * without a cue, {@link Nesting} tells inner from outer.
 */
final class RuleAttributions implements AttributionFinder {

	private final CueLexicon lexicon;

	private final Proposals proposals;

	private final Nesting nesting;

	RuleAttributions(CueLexicon lexicon, Proposals proposals, Confidences confidences) {
		this.lexicon = lexicon;
		this.proposals = proposals;
		this.nesting = Nesting.byRule(confidences);
	}

	/** Reads the lexicons that come with the program. */
	static RuleAttributions load() {
		return new RuleAttributions(CueLexicon.load(), Proposals.load(), Confidences.load());
	}

	@Override
	public List<Attribution> find(AnnotatedText text, Quotations quotations) {
		Scene scene = new Scene(text, quotations);
		List<Judged> chosen = new Selection(this.lexicon).select(scene, this.proposals.of(scene));
		List<Judged> joined = new FollowingQuotations().join(scene, chosen);
		return this.nesting.nest(scene, new ContinuedQuotations().add(scene, joined));
	}

}
