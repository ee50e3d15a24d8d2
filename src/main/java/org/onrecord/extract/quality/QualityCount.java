package org.onrecord.extract.quality;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.onrecord.extract.corpus.LabelledArticle;
import org.onrecord.extract.corpus.MarkedArticle;
import org.onrecord.extract.corpus.MarkedAttribution;
import org.onrecord.extract.corpus.StatedRelation;
import org.onrecord.knowledge.RelationType;
import org.onrecord.knowledge.TextSpan;

/**
 * Compares what was found with what people marked, article by article. Attributions
 * inside the words of another speaker are left out where attributions are compared, since
 * corpora mark only the outermost; they count where speakers are.
 */
public final class QualityCount {

	/** What is less sure than this goes to review and not into the graph. */
	private static final double SURE = 0.6;

	private final double minConfidence;

	private final AttributionTally attributions = new AttributionTally();

	private final AttributionTally sure = new AttributionTally();

	private final RuleTally rules = new RuleTally();

	private final RelationTally inSentences;

	private final RelationTally inArticles;

	private final SpeakerTally speakers = new SpeakerTally();

	private final List<Fault> faults = new ArrayList<>();

	private int labelled;

	/**
	 * A count of nothing yet.
	 * @param types the types of relations that are counted
	 * @param minConfidence what is less sure counts as not found
	 */
	public QualityCount(Set<RelationType> types, double minConfidence) {
		this.minConfidence = minConfidence;
		this.inSentences = new RelationTally(RelationTally.Level.SENTENCE, types);
		this.inArticles = new RelationTally(RelationTally.Level.ARTICLE, types);
	}

	/** Counts an article; one without labels counts for attributions alone. */
	public void add(MarkedArticle article, @Nullable LabelledArticle labels, List<FoundAttribution> attributions,
			List<FoundRelation> relations) {
		MeasuredText text = new MeasuredText(article.text());
		List<FoundAttribution> found = attributions.stream()
			.filter((one) -> one.confidence() >= this.minConfidence)
			.toList();
		compare(article, text, found.stream().filter((one) -> !one.nested()).toList());
		if (labels != null) {
			this.labelled++;
			List<StatedRelation> stated = relations.stream()
				.filter((one) -> one.confidence() >= this.minConfidence)
				.map(FoundRelation::stated)
				.toList();
			compare(article, text, labels, found, stated);
		}
	}

	private void compare(MarkedArticle article, MeasuredText text, List<FoundAttribution> found) {
		List<ComparedAttribution> marked = article.attributions()
			.stream()
			.map((one) -> ComparedAttribution.of(text, one.source(), one.cue(), one.content()))
			.toList();
		List<ComparedAttribution> compared = found.stream().map((one) -> compared(one, text)).toList();
		int[] partners = this.attributions.add(marked, compared);
		this.sure.add(marked,
				found.stream().filter((one) -> one.confidence() >= SURE).map((one) -> compared(one, text)).toList());
		boolean[] right = new boolean[found.size()];
		boolean[] taken = new boolean[found.size()];
		for (int i = 0; i < partners.length; i++) {
			int j = partners[i];
			if (j < 0) {
				this.faults.add(Fault.ofAttribution(article.stem(), "missed", marked.get(i), null, null));
				continue;
			}
			taken[j] = true;
			right[j] = new AttributionPair(marked.get(i), compared.get(j)).full();
			if (!right[j]) {
				this.faults
					.add(Fault.ofAttribution(article.stem(), "source", marked.get(i), compared.get(j), found.get(j)));
			}
		}
		for (int j = 0; j < found.size(); j++) {
			this.rules.add(found.get(j), right[j]);
			if (!taken[j]) {
				this.faults.add(Fault.ofAttribution(article.stem(), "spurious", null, compared.get(j), found.get(j)));
			}
		}
	}

	private static ComparedAttribution compared(FoundAttribution found, MeasuredText text) {
		return ComparedAttribution.of(text, found.source(), found.cue(), found.content());
	}

	private void compare(MarkedArticle article, MeasuredText text, LabelledArticle labels, List<FoundAttribution> found,
			List<StatedRelation> relations) {
		ArticleNames names = new ArticleNames(labels.actors());
		RelationTally.Differences wrong = this.inSentences.add(names, labels, relations);
		this.inArticles.add(names, labels, relations);
		wrong.missed().forEach((one) -> this.faults.add(Fault.missed(article.stem(), one, text)));
		wrong.spurious().forEach((one) -> this.faults.add(Fault.spurious(article.stem(), one, text)));
		Map<String, MarkedAttribution> marked = new HashMap<>();
		article.attributions().forEach((one) -> marked.put(one.id(), one));
		List<SpeakerTally.Spoken> spoken = new ArrayList<>();
		for (LabelledArticle.Speaker speaker : labels.speakers()) {
			MarkedAttribution attribution = marked.get(speaker.attribution());
			List<TextSpan> content = (attribution != null) ? attribution.contentAbove() : List.of();
			spoken.add(new SpeakerTally.Spoken(speaker, content));
		}
		this.speakers.add(names, spoken, found).forEach((one) -> this.faults.add(Fault.of(article.stem(), one)));
	}

	/** What was wrong, article by article. */
	public List<Fault> faults() {
		return List.copyOf(this.faults);
	}

	/**
	 * The figures of what was added until now.
	 * @param measured what was measured on what
	 * @param withRules whether to tell of each rule
	 */
	public QualityReport report(QualityReport.Measured measured, boolean withRules) {
		QualityReport.Relations relations = (this.labelled > 0) ? new QualityReport.Relations(this.labelled,
				this.inSentences.figures(), this.inArticles.figures(), this.speakers.figures()) : null;
		return new QualityReport(measured, this.attributions.figures(),
				new QualityReport.Confident(Math.max(SURE, this.minConfidence), this.sure.full()),
				this.attributions.words(), relations, withRules ? this.rules.figures() : null);
	}

}
