package org.onrecord.collect;

import org.onrecord.graph.StoredCollection;
import org.onrecord.graph.StoredCollections.Counts;

/**
 * A collection as people are told of it.
 *
 * @param id its id
 * @param name its name
 * @param description what it is for; empty if nobody said so
 * @param createdAt when it was made, ISO 8601
 * @param articles how many articles are in it
 * @param claims how many claims these report
 * @param links where more is
 */
public record CollectionAnswer(String id, String name, String description, String createdAt, long articles, long claims,
		Links links) {

	static CollectionAnswer of(StoredCollection collection, Counts counts) {
		return new CollectionAnswer(collection.id(), collection.name(), collection.description(),
				collection.createdAt(), counts.articles(), counts.claims(), Links.of(collection.id()));
	}

	/**
	 * Where more is.
	 *
	 * @param self the collection
	 * @param articles its articles
	 * @param claims their claims
	 */
	public record Links(String self, String articles, String claims) {

		static Links of(String id) {
			return new Links("/api/collections/" + id, "/api/articles?collection=" + id,
					"/api/claims?collection=" + id);
		}

	}

}
