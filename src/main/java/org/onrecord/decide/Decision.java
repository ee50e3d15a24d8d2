package org.onrecord.decide;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * An act of a person or rule: <em>"Then, so-and-so decided this about that, and before it
 * was otherwise."</em> Never changed; undoing it is another decision.
 *
 * @param id its id
 * @param number its place in the order of all decisions, from 1
 * @param kind what it does
 * @param by who decided: a person's name, or the name of a rule
 * @param at when
 * @param note why, in the words of whoever decided
 * @param on ids of the claims, actors, mentions, articles and decisions it is about
 * @param score how sure a rule was, 0 to 1; null for people who do not say
 * @param reasons what speaks for it
 * @param undoes id of the decision that it undoes
 * @param undoneBy id of the decision that undid it; null while it stands
 * @param changes what it changed
 */
record Decision(String id, long number, DecisionKind kind, String by, Instant at, @Nullable String note,
		List<String> on, @Nullable Double score, List<String> reasons, @Nullable String undoes,
		@Nullable String undoneBy, List<Change> changes) {

	Decision {
		on = List.copyOf(on);
		reasons = List.copyOf(reasons);
		changes = List.copyOf(changes);
	}

}
