package org.onrecord.ask;

import java.util.List;
import java.util.Set;

/** What the words of a question may be, as {@code questions.txt} writes it. */
sealed interface Wording {

	/**
	 * One word: as it is written, or by its lemma, also if it were a verb.
	 *
	 * @param words the choices, in lower case
	 */
	record Literal(Set<String> words) implements Wording {

	}

	/**
	 * One word exactly as it is written, whatever its case.
	 *
	 * @param words the choices, in lower case
	 */
	record Exact(Set<String> words) implements Wording {

	}

	/**
	 * One after the other.
	 *
	 * @param parts in order
	 */
	record Sequence(List<Wording> parts) implements Wording {

		/** Nothing. */
		static final Sequence EMPTY = new Sequence(List.of());

	}

	/**
	 * One of them.
	 *
	 * @param parts the choices
	 */
	record Choice(List<Wording> parts) implements Wording {

	}

	/**
	 * Words that give a value.
	 *
	 * @param parameter the parameter that takes it
	 * @param sort what it has to be
	 */
	record Slot(String parameter, Sort sort) implements Wording {

	}

	/**
	 * A verb that states a relation, with the words after it up to its object.
	 *
	 * @param form the form of the verb
	 */
	record Act(VerbForm form) implements Wording {

	}

	/** What stands in a slot. */
	enum Sort {

		/** Any actor. */
		ACTOR,

		/** An office. */
		OFFICE,

		/** Anybody but an office. */
		NO_OFFICE,

		/** Words that a text holds. */
		WORDS

	}

}
