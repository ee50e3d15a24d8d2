package org.onrecord.extract.actor;

import java.util.Optional;

import org.onrecord.extract.text.Token;
import org.onrecord.knowledge.ActorKind;

/**
 * Capitals that stand for governments: "Moscow denied it" is said of Russia, while "in
 * Moscow" and "the mayor of Moscow" name the town.
 */
final class CapitalSieve {

	private final Gazetteer gazetteer;

	private final Lexicon lexicon;

	CapitalSieve(Gazetteer gazetteer, Lexicon lexicon) {
		this.gazetteer = gazetteer;
		this.lexicon = lexicon;
	}

	void find(Cast cast) {
		for (Token token : cast.text().tokens()) {
			if (token.is("nsubj") && token.head() >= 0 && acts(cast.text().token(token.head()))) {
				cast.placeAt(token.index())
					.filter((place) -> place.last() == token.index())
					.ifPresent((place) -> country(place.figure()).ifPresent((country) -> put(country, place, cast)));
			}
		}
	}

	private Optional<Entry> country(Figure capital) {
		return Optional.ofNullable(capital.gazetteer()).flatMap(this.gazetteer::countryOfCapital);
	}

	/** Whether towns do not do this, but governments do. */
	private boolean acts(Token verb) {
		return verb.isVerb() && this.lexicon.is("government-act", verb.lemma());
	}

	private static void put(Entry country, Figure.Place place, Cast cast) {
		place.figure().remove(place);
		cast.putName(cast.figure(ActorKind.STATE, country.name()).key(country.key()), place.first(), place.last());
	}

}
