package org.onrecord.extract;

import java.util.List;
import java.util.Set;

import org.onrecord.extract.actor.Actors;
import org.onrecord.extract.attribution.Attribution;
import org.onrecord.extract.text.Token;

/**
 * Leaves out what is said of things as if they spoke: "the mood suggests", in quotations
 * also "the law says". A thing is a common noun that means no actor, not even a described
 * one.
 */
final class SpeakingSources {

	/**
	 * Rules by which more than half of what things "say" is reported all the same ("the
	 * report shows"), counted on 840 articles of PolNeAR v1.0.0, train part, 2026-11-22;
	 * by the others one in four.
	 */
	private static final Set<String> OF_THINGS = Set.of("clause", "clause-first", "according", "according-first",
			"quotation-first", "quotation-inverted", "quotation-announced", "quotation-colon");

	private SpeakingSources() {
	}

	static List<Attribution> only(List<Attribution> attributions, Actors actors) {
		return attributions.stream().filter((one) -> !isOfThing(one, actors)).toList();
	}

	private static boolean isOfThing(Attribution attribution, Actors actors) {
		boolean reported = attribution.outer() == null && OF_THINGS.contains(attribution.rule());
		return !reported && !attribution.source().isEmpty()
				&& attribution.source().stream().noneMatch(SpeakingSources::isNameOrPronoun)
				&& attribution.source().stream().anyMatch(Token::isNoun) && actors.speakersOf(attribution).isEmpty();
	}

	private static boolean isNameOrPronoun(Token token) {
		return token.isProperNoun() || token.tag().matches("PRP|W.*");
	}

}
