package org.onrecord.query;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * How often values occur among the claims that answer a question.
 *
 * @param of how many claims were looked at, the newest first
 * @param complete whether these are all claims that answer it; false if there may be
 * older ones, since no more than 20,000 are looked at
 * @param values the values of each facet that was asked for, by its word
 */
public record FacetCounts(long of, boolean complete, Map<String, Values> values) {

	/**
	 * The values of one facet.
	 *
	 * @param top the 20 values that most claims have, most first
	 * @param others how many claims have other values
	 * @param none how many have no value
	 */
	public record Values(List<Count> top, long others, long none) {

		public Values {
			top = List.copyOf(top);
		}

	}

	/**
	 * A value.
	 *
	 * @param value the value as a condition takes it: a word, a type, an id
	 * @param name name of the actor, where the value is an id
	 * @param claims how many claims have it
	 */
	public record Count(String value, @Nullable String name, long claims) {

	}

}
