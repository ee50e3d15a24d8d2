package org.onrecord.extract.actor;

import org.jspecify.annotations.Nullable;
import org.onrecord.extract.text.Token;
import org.onrecord.knowledge.ActorKind;

/**
 * The State Department called by its last word alone: "State spokesman NAME", "State
 * said", in an article that names it.
 */
final class Departments {

	private static final String NAME = "Department of State";

	private static final String SHORT = "State";

	private Departments() {
	}

	/** Puts the department wherever its short name is a subject or owns something. */
	static void find(Cast cast) {
		for (Token token : cast.text().tokens()) {
			int sentence = token.sentence();
			boolean acts = token.is("nsubj") || cast.word(token.index() + 1, sentence).matches("'s|\u2019s");
			if (acts && !cast.word(token.index() - 1, sentence).matches("the|of|this|that|our")) {
				at(token.index(), sentence, cast);
			}
		}
	}

	/** The department, if the word at this index is its short name; null if not. */
	static Figure.@Nullable Place at(int index, int sentence, Cast cast) {
		Token token = cast.text().token(index);
		boolean name = token.word().equals(SHORT) && token.tag().startsWith("NNP")
				&& cast.at(index).filter((known) -> known.gazetteer() != null).isEmpty()
				&& cast.sibling(token, -1).filter(Token::isProperNoun).isEmpty();
		Figure department = name
				? cast.named(ActorKind.AGENCY, NAME).filter((figure) -> !figure.places().isEmpty()).orElse(null) : null;
		if (department == null) {
			return null;
		}
		cast.put(department, index, index);
		return new Figure.Place(index, index, department);
	}

}
