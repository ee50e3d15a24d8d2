package org.onrecord.decide;

import org.onrecord.knowledge.Word;

/** What a decision does. */
public enum DecisionKind implements Word {

	/** A claim is right. */
	ACCEPT,

	/** A claim is wrong: it makes no edge. */
	REJECT,

	/** A claim stands corrected: another one takes its place. */
	EDIT,

	/** A claim that the extractor did not find. */
	ADD,

	/** Actors are one. */
	MERGE,

	/** Two actors are not one, whatever else is merged with them. */
	DIFFERENT,

	/** Nobody can tell whether two actors are one. */
	UNSURE,

	/** Mentions of an actor mean another one, or actors that were merged are not one. */
	SPLIT,

	/** An actor is called by this name. */
	RENAME,

	/** An actor is of this kind. */
	KIND,

	/** An actor is also called by this name. */
	ALIAS,

	/** A source that an article only describes is this actor. */
	RESOLVE,

	/** An article counts no more, but can be read. */
	WITHDRAW,

	/** An article is there no more. */
	DELETE,

	/** Another decision does not stand. */
	UNDO;

	/** Whether it changes more than one claim, so that an editor has to do it. */
	boolean editors() {
		return switch (this) {
			case ACCEPT, REJECT, EDIT, ADD, UNSURE, UNDO -> false;
			case MERGE, DIFFERENT, SPLIT, RENAME, KIND, ALIAS, RESOLVE, WITHDRAW, DELETE -> true;
		};
	}

}
