package org.onrecord.identify;

import org.jspecify.annotations.Nullable;
import org.onrecord.graph.Identifiers.Stored;

/**
 * By what another register knows an actor.
 *
 * @param scheme the register
 * @param value the identifier
 * @param url where the register tells of it; null where that is not known
 * @param by who said so
 * @param at when, ISO 8601
 */
public record IdentifierAnswer(String scheme, String value, @Nullable String url, String by, String at) {

	static IdentifierAnswer of(Stored stored) {
		return new IdentifierAnswer(stored.identifier().scheme(), stored.identifier().value(),
				stored.identifier().url(), stored.by(), stored.at());
	}

}
