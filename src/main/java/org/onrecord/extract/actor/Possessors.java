package org.onrecord.extract.actor;

import org.jspecify.annotations.Nullable;
import org.onrecord.extract.text.Sentence;

/**
 * Whom "his" and "her" mean before the title of somebody's staff ("her campaign
 * manager"): the person of that gender named last before in the same or the previous
 * sentence.
 */
final class Possessors {

	private Possessors() {
	}

	/** The person that the pronoun at this token means; null if it is none. */
	static @Nullable Figure of(int token, int sentence, Cast cast) {
		String word = cast.word(token, sentence);
		Gender gender = word.equals("his") ? Gender.MALE : word.equals("her") ? Gender.FEMALE : Gender.UNKNOWN;
		if (gender == Gender.UNKNOWN) {
			return null;
		}
		Sentence here = cast.text().sentences().get(sentence);
		int earliest = (sentence > 0) ? cast.text().sentences().get(sentence - 1).first() : here.first();
		Figure fallback = null;
		for (int i = token - 1; i >= earliest; i--) {
			Figure figure = cast.at(i).filter(Figure::isPerson).orElse(null);
			if (figure != null && figure.gender() == gender) {
				return figure;
			}
			if (figure != null && fallback == null && figure.gender() == Gender.UNKNOWN) {
				fallback = figure;
			}
		}
		return fallback;
	}

}
