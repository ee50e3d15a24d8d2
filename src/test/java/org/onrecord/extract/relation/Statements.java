package org.onrecord.extract.relation;

import java.util.List;

import org.onrecord.extract.actor.ActorFinder;
import org.onrecord.extract.actor.Actors;
import org.onrecord.extract.attribution.Attribution;
import org.onrecord.extract.quotation.QuotationFinder;
import org.onrecord.extract.quotation.Quotations;
import org.onrecord.extract.text.AnnotatedText;

/**
 * The relations that invented articles state, as lines such as
 * {@code REQUESTED Ada Poe -> Bo Lind affirmed asserted}.
 */
final class Statements {

	private static final ActorFinder ACTORS = ActorFinder.load();

	private static final RelationFinder RELATIONS = RelationFinder.load();

	private Statements() {
	}

	static List<String> in(String article) {
		return in(article, RELATIONS);
	}

	/** What another finder finds. */
	static List<String> in(String article, RelationFinder finder) {
		AnnotatedText text = Sentences.annotated(article);
		Quotations quotations = new QuotationFinder().find(text);
		List<Attribution> attributions = Sentences.ATTRIBUTIONS.find(text, quotations);
		Actors actors = finder.withGroupsAsked(text, ACTORS.find(text, quotations, attributions));
		return finder.find(text, quotations, attributions, actors)
			.stream()
			.map((stated) -> "%s %s -> %s %s %s".formatted(stated.relation().type(),
					actors.mention(stated.relation().subject()).name(),
					actors.mention(stated.relation().object()).name(), stated.relation().polarity().word(),
					stated.relation().modality().word()))
			.toList();
	}

}
