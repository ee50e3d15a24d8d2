package org.onrecord.extract.actor;

import java.util.Optional;

/**
 * The state that follows the name of a legislator: "(R-Mo.)", ", D-Fla.,", "(Ky.)", "of
 * Utah", ", a Republican from Missouri".
 */
final class Parties {

	private static final int WORDS = 7;

	private final Gazetteer gazetteer;

	Parties(Gazetteer gazetteer) {
		this.gazetteer = gazetteer;
	}

	/** The state told after the token at which a name ends. */
	Optional<Entry> stateAfter(int last, Cast cast) {
		int sentence = cast.text().token(last).sentence();
		String open = cast.word(last + 1, sentence);
		if (open.matches("of|from")) {
			return cast.word(last + 2, sentence).isEmpty() ? Optional.empty()
					: state(last + 2, cast.text().token(last + 2).word(), cast);
		}
		if (!open.equals("(") && !open.equals(",")) {
			return Optional.empty();
		}
		boolean told = open.equals("(");
		for (int i = last + 2; i < last + 2 + WORDS && !cast.word(i, sentence).isEmpty(); i++) {
			String word = cast.text().token(i).word();
			told |= word.matches("[RDI](-.*)?|Republican|Democrat|D\\.|R\\.");
			if (word.equals(")") || (word.equals(",") && i > last + 3)) {
				return Optional.empty();
			}
			Optional<Entry> state = state(i, word, cast);
			if (told && state.isPresent()) {
				return state;
			}
		}
		return Optional.empty();
	}

	private Optional<Entry> state(int token, String word, Cast cast) {
		String code = word.substring(word.indexOf('-') + 1);
		Optional<Entry> state = this.gazetteer.place(code)
			.or(() -> this.gazetteer.place(code + "."))
			.filter(Entry::isStateOfTheUnion);
		return state.isPresent() ? state
				: cast.at(token).map(Figure::gazetteer).flatMap(this.gazetteer::entry).filter(Entry::isStateOfTheUnion);
	}

}
