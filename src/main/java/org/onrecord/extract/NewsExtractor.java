package org.onrecord.extract;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.onrecord.extract.actor.ActorFinder;
import org.onrecord.extract.actor.Actors;
import org.onrecord.extract.attribution.Attribution;
import org.onrecord.extract.attribution.AttributionFinder;
import org.onrecord.extract.attribution.AttributionModel;
import org.onrecord.extract.quotation.QuotationFinder;
import org.onrecord.extract.quotation.Quotations;
import org.onrecord.extract.relation.RelationFinder;
import org.onrecord.extract.relation.StatedRelation;
import org.onrecord.extract.text.AnnotatedText;
import org.onrecord.extract.text.Annotator;
import org.onrecord.knowledge.Article;
import org.onrecord.knowledge.Extraction;

/**
 * Annotates, finds quotations, attributions, actors and relations, and makes claims of
 * them. Attributions are found by a trained model, or by hand-written rules alone; all
 * the rest is rules. Holds the models, so one is loaded a program; several threads may
 * share it.
 */
public final class NewsExtractor implements Extractor {

	/** Names the trained model that comes with the program. */
	public static final String LEARNED = "learned";

	/** Names the hand-written rules. */
	public static final String RULES = "rules";

	private static final String RULES_VERSION = "rules-2";

	private final Annotator annotator;

	private final QuotationFinder quotationFinder = new QuotationFinder();

	private final AttributionFinder attributionFinder;

	private final ActorFinder actorFinder = ActorFinder.load();

	private final RelationFinder relationFinder = RelationFinder.load();

	private final String version;

	private NewsExtractor(Annotator annotator, AttributionFinder attributionFinder, String version) {
		this.annotator = annotator;
		this.attributionFinder = attributionFinder;
		this.version = version;
	}

	/** Loads the models that come with the program, which takes some seconds. */
	public static NewsExtractor load() {
		return load(LEARNED);
	}

	/**
	 * Loads the annotator and a model of attributions, which takes some seconds.
	 * @param model {@value #LEARNED}, {@value #RULES}, or a file that training wrote
	 * @throws org.onrecord.knowledge.OnRecordException if there is no such file, or it
	 * holds no model of this version
	 */
	public static NewsExtractor load(String model) {
		// A model that cannot be read is told before the annotator's take their seconds
		AttributionModel learned = RULES.equals(model) ? null
				: LEARNED.equals(model) ? AttributionModel.load() : AttributionModel.load(Path.of(model));
		Annotator annotator = Annotator.load();
		return (learned != null) ? with(annotator, learned) : withRules(annotator);
	}

	/** With the model that comes with the program. */
	static NewsExtractor with(Annotator annotator) {
		return with(annotator, AttributionModel.load());
	}

	static NewsExtractor with(Annotator annotator, AttributionModel model) {
		return new NewsExtractor(annotator, AttributionFinder.learned(model), version(model));
	}

	/** How claims name the model that found them. */
	static String version(AttributionModel model) {
		return LEARNED + "-" + model.fingerprint();
	}

	static NewsExtractor withRules(Annotator annotator) {
		return new NewsExtractor(annotator, AttributionFinder.rules(), RULES_VERSION);
	}

	@Override
	public Extraction extract(Article article) {
		return extract(this.annotator.annotate(article));
	}

	/** What is in a text that is annotated already. */
	Extraction extract(AnnotatedText text) {
		Quotations quotations = this.quotationFinder.find(text);
		List<Attribution> found = this.attributionFinder.find(text, quotations);
		Actors actors = this.relationFinder.withGroupsAsked(text, this.actorFinder.find(text, quotations, found));
		// The model has learned what things are reported to say; rules have not
		List<Attribution> attributions = RULES_VERSION.equals(this.version) ? SpeakingSources.only(found, actors)
				: found;
		List<StatedRelation> relations = new ArrayList<>(
				this.relationFinder.find(text, quotations, attributions, actors));
		relations.addAll(OfficeClaims.of(actors));
		ClaimAssembly assembly = new ClaimAssembly(this.version, text, actors);
		return new Extraction(text.article().id(), actors.mentions(), assembly.assemble(attributions, relations),
				text.notes());
	}

	@Override
	public AskedText read(String question, LocalDate today) {
		return QuestionReading.of(this.annotator, question, today);
	}

	@Override
	public String version() {
		return this.version;
	}

}
