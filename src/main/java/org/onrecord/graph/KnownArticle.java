package org.onrecord.graph;

import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * An article that is stored.
 *
 * @param newest id of its newest version
 * @param textHashes hashes of the texts of all its versions
 * @param past why its newest version does not count, such as {@code deleted}; null if it
 * does
 */
public record KnownArticle(String newest, Set<String> textHashes, @Nullable String past) {

	public KnownArticle {
		textHashes = Set.copyOf(textHashes);
	}

}
