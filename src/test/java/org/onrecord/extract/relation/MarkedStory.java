package org.onrecord.extract.relation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.onrecord.extract.actor.ActorFinder;
import org.onrecord.extract.actor.Actors;
import org.onrecord.extract.actor.OfficeHeld;
import org.onrecord.extract.actor.SpeaksFor;
import org.onrecord.extract.attribution.Attribution;
import org.onrecord.extract.corpus.MarkedAttribution;
import org.onrecord.extract.quotation.QuotationFinder;
import org.onrecord.extract.quotation.Quotations;
import org.onrecord.extract.text.AnnotatedText;
import org.onrecord.extract.text.Token;
import org.onrecord.knowledge.Manner;
import org.onrecord.knowledge.Mention;
import org.onrecord.knowledge.TextSpan;

/** An article read with the attributions and speakers that a person marked in it. */
final class MarkedStory {

	private MarkedStory() {
	}

	/**
	 * What is known of the article. Events whose content is no token are passed over.
	 * @param speakers the names of the speaker of an event, by the event
	 */
	static Story of(AnnotatedText text, List<MarkedAttribution> marked, Map<String, Set<String>> speakers,
			ActorFinder finder) {
		Quotations quotations = new QuotationFinder().find(text);
		List<Attribution> attributions = new ArrayList<>();
		Map<Attribution, Set<String>> named = new HashMap<>();
		for (MarkedAttribution event : marked) {
			List<Token> content = tokens(text, event.content());
			if (!content.isEmpty()) {
				boolean quoted = content.stream().anyMatch((token) -> token.word().matches("[\"“”]|''|``"));
				Attribution attribution = new Attribution(tokens(text, event.source()), tokens(text, event.cue()),
						content, quoted ? Manner.DIRECT : Manner.INDIRECT, null, null, "marked", 1);
				attributions.add(attribution);
				named.put(attribution, speakers.getOrDefault(event.id(), Set.of()));
			}
		}
		Actors found = finder.find(text, quotations, attributions);
		return new Story(text, quotations, attributions, new Speakers(found, named));
	}

	private static List<Token> tokens(AnnotatedText text, List<TextSpan> places) {
		return text.tokens()
			.stream()
			.filter((token) -> places.stream()
				.anyMatch((place) -> overlaps(place, text.tokenSpan(token.index(), token.index()))))
			.toList();
	}

	private static boolean overlaps(TextSpan one, TextSpan other) {
		return one.start() < other.end() && other.start() < one.end();
	}

	/** The actors that were found, with the speakers that were marked. */
	private record Speakers(Actors found, Map<Attribution, Set<String>> named) implements Actors {

		@Override
		public List<Mention> mentions() {
			return this.found.mentions();
		}

		@Override
		public Optional<Mention> at(Token token) {
			return this.found.at(token);
		}

		@Override
		public List<Mention> speakersOf(Attribution attribution) {
			Set<String> names = this.named.getOrDefault(attribution, Set.of());
			return mentions().stream()
				.filter((mention) -> names.contains(StanceLabels.plain(mention.name())))
				.findFirst()
				.map(List::of)
				.orElseGet(() -> this.found.speakersOf(attribution));
		}

		@Override
		public List<Mention> aboutOf(Attribution attribution) {
			return this.found.aboutOf(attribution);
		}

		@Override
		public Mention mention(String id) {
			return this.found.mention(id);
		}

		@Override
		public List<OfficeHeld> offices() {
			return this.found.offices();
		}

		@Override
		public List<SpeaksFor> spokespersons() {
			return this.found.spokespersons();
		}

	}

}
