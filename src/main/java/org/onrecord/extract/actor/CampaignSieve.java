package org.onrecord.extract.actor;

import java.util.List;
import java.util.Optional;

import org.onrecord.extract.text.Token;
import org.onrecord.knowledge.ActorKind;

/**
 * Campaigns and administrations named for a person: "the Vance campaign", "Rubio's
 * campaign", "the Trump administration".
 */
final class CampaignSieve {

	private final Lexicon lexicon;

	CampaignSieve(Lexicon lexicon) {
		this.lexicon = lexicon;
	}

	void find(Cast cast) {
		for (Token token : cast.text().tokens()) {
			if (token.isNoun() && this.lexicon.is("administration", token.lemma())) {
				ofPerson(token, cast).ifPresent((person) -> put(person, "administration", token, cast));
			}
			else if (token.isNoun() && this.lexicon.is("campaign", token.lemma())) {
				ofPerson(token, cast).ifPresent((person) -> put(person, "campaign", token, cast));
			}
		}
	}

	private static Optional<Figure.Place> ofPerson(Token token, Cast cast) {
		int before = token.index() - 1;
		while (cast.word(before, token.sentence()).matches("presidential|senate|gubernatorial|re-election|\\d{4}")) {
			before--;
		}
		if (List.of("'s", "\u2019s", "'", "\u2019").contains(cast.word(before, token.sentence()))) {
			before--;
		}
		int at = before;
		return cast.placeAt(at)
			.filter((place) -> place.last() == at && cast.text().token(at).sentence() == token.sentence())
			.filter((place) -> place.figure().isPerson() || isUntaggedName(place, cast));
	}

	/** "the Trump administration", where the annotator takes "Trump" for a place. */
	private static boolean isUntaggedName(Figure.Place place, Cast cast) {
		return place.figure().gazetteer() == null && place.first() == place.last()
				&& cast.text().token(place.first()).isProperNoun();
	}

	private static void put(Figure.Place person, String noun, Token token, Cast cast) {
		String surname = Figure.lastWord(cast.words(person.first(), person.last()).replace('\u2019', '\''));
		ActorKind kind = noun.equals("administration") ? ActorKind.AGENCY : ActorKind.ORGANIZATION;
		Figure figure = cast.figure(kind, surname + " " + noun);
		boolean possessive = token.index() - person.last() > 1;
		if (possessive) {
			cast.put(figure, token.index(), token.index());
		}
		else {
			person.figure().remove(person);
			cast.put(figure, person.first(), token.index());
		}
		figure.of(person.figure().isPerson() ? person.figure() : null);
	}

}
