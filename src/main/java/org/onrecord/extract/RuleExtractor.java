package org.onrecord.extract;

import java.util.ArrayList;
import java.util.List;

import org.onrecord.extract.actor.ActorFinder;
import org.onrecord.extract.actor.Actors;
import org.onrecord.extract.attribution.Attribution;
import org.onrecord.extract.attribution.AttributionFinder;
import org.onrecord.extract.quotation.QuotationFinder;
import org.onrecord.extract.quotation.Quotations;
import org.onrecord.extract.relation.RelationFinder;
import org.onrecord.extract.relation.StatedRelation;
import org.onrecord.extract.text.AnnotatedText;
import org.onrecord.extract.text.Annotator;
import org.onrecord.knowledge.Article;
import org.onrecord.knowledge.Extraction;

/**
 * Extraction by hand-written rules: annotate, find quotations, attributions, actors and
 * relations, and make claims of them. Holds the models, so one is loaded a program;
 * several threads may share it.
 */
public final class RuleExtractor implements Extractor {

	private static final String VERSION = "rules-1";

	private final Annotator annotator;

	private final QuotationFinder quotationFinder = new QuotationFinder();

	private final AttributionFinder attributionFinder;

	private final ActorFinder actorFinder;

	private final RelationFinder relationFinder;

	RuleExtractor(Annotator annotator, AttributionFinder attributionFinder, ActorFinder actorFinder,
			RelationFinder relationFinder) {
		this.annotator = annotator;
		this.attributionFinder = attributionFinder;
		this.actorFinder = actorFinder;
		this.relationFinder = relationFinder;
	}

	/** Loads the models, which takes some seconds. */
	public static RuleExtractor load() {
		return with(Annotator.load());
	}

	/** Loads everything but the annotator's models. */
	static RuleExtractor with(Annotator annotator) {
		return new RuleExtractor(annotator, AttributionFinder.load(), ActorFinder.load(), RelationFinder.load());
	}

	@Override
	public Extraction extract(Article article) {
		return extract(this.annotator.annotate(article));
	}

	/** What is in a text that is annotated already. */
	Extraction extract(AnnotatedText text) {
		Quotations quotations = this.quotationFinder.find(text);
		List<Attribution> found = this.attributionFinder.find(text, quotations);
		Actors actors = this.actorFinder.find(text, quotations, found);
		List<Attribution> attributions = SpeakingSources.only(found, actors);
		List<StatedRelation> relations = new ArrayList<>(
				this.relationFinder.find(text, quotations, attributions, actors));
		relations.addAll(OfficeClaims.of(actors));
		ClaimAssembly assembly = new ClaimAssembly(VERSION, text, actors);
		return new Extraction(text.article().id(), actors.mentions(), assembly.assemble(attributions, relations),
				text.notes());
	}

	@Override
	public String version() {
		return VERSION;
	}

}
