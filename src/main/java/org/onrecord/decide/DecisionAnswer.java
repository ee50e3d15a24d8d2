package org.onrecord.decide;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A decision as it is told.
 *
 * @param id its id
 * @param number its place in the order of all decisions, from 1
 * @param kind what it does
 * @param by who decided
 * @param at when, ISO 8601 in UTC
 * @param note why, in the words of whoever decided
 * @param on ids of what it is about
 * @param score how sure a rule was, 0 to 1
 * @param reasons what speaks for it
 * @param undoes id of the decision that it undoes
 * @param undoneBy id of the decision that undid it; null while it stands
 * @param changes what was before and after
 */
public record DecisionAnswer(String id, long number, DecisionKind kind, String by, String at, @Nullable String note,
		List<String> on, @Nullable Double score, List<String> reasons, @Nullable String undoes,
		@Nullable String undoneBy, List<Changed> changes) {

	/**
	 * What was changed.
	 *
	 * @param thing claim, actor, pair, mention or article
	 * @param id its id; of a pair both, with | between them; of a name also that, behind
	 * |
	 * @param what status, state, made, name, kind, alias, judgement or actor
	 * @param before what counted before; null: nothing
	 * @param after what counts now; null: nothing
	 */
	public record Changed(String thing, String id, String what, @Nullable Object before, @Nullable Object after) {

		static Changed of(Change change) {
			return new Changed(change.facet().thing(), change.facet().id(), change.facet().what(),
					Values.read(change.was()), Values.read(change.value()));
		}

	}

	static DecisionAnswer of(Decision decision) {
		return new DecisionAnswer(decision.id(), decision.number(), decision.kind(), decision.by(),
				decision.at().toString(), decision.note(), decision.on(), decision.score(), decision.reasons(),
				decision.undoes(), decision.undoneBy(), decision.changes().stream().map(Changed::of).toList());
	}

}
