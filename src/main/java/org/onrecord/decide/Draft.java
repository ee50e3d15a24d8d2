package org.onrecord.decide;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What a decision would change, before it is made.
 *
 * @param kind what it does
 * @param on ids of what it is about
 * @param wanted what is to count
 * @param score how sure a rule is
 * @param reasons what speaks for it
 */
record Draft(DecisionKind kind, List<String> on, List<Wanted> wanted, @Nullable Double score, List<String> reasons) {

	Draft(DecisionKind kind, List<String> on, List<Wanted> wanted) {
		this(kind, on, wanted, null, List.of());
	}

	/**
	 * What is to count.
	 *
	 * @param facet of what
	 * @param read what counts where nobody decided, as JSON
	 * @param value what is to count, as JSON; null: what was read
	 */
	record Wanted(Facet facet, String read, @Nullable String value) {
	}

}
