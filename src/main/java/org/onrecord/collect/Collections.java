package org.onrecord.collect;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.onrecord.graph.CollectionWriter;
import org.onrecord.graph.StoredArticles;
import org.onrecord.graph.StoredCollection;
import org.onrecord.graph.StoredCollections;
import org.onrecord.knowledge.ContentId;
import org.onrecord.knowledge.OnRecordException;
import org.onrecord.knowledge.OnRecordException.Reason;
import org.onrecord.query.ArticleQuery;
import org.onrecord.query.Articles;
import org.onrecord.query.ClaimQuery;
import org.onrecord.query.Claims;
import org.springframework.stereotype.Component;

/**
 * Makes collections, and puts articles into them: those that are named, those that answer
 * a question at that moment, or those that report a claim which answers one. What comes
 * into the graph later does not come into a collection by itself.
 */
@Component
public final class Collections {

	/** The longest name, in UTF-16 units. */
	public static final int LONGEST_NAME = 200;

	/** The longest description, in UTF-16 units. */
	public static final int LONGEST_DESCRIPTION = 4000;

	private static final String PARAMETER = "collection";

	private static final int SHOWN = 5;

	private final StoredCollections stored;

	private final CollectionWriter writer;

	private final StoredArticles storedArticles;

	private final Articles articles;

	private final Claims claims;

	Collections(StoredCollections stored, CollectionWriter writer, StoredArticles storedArticles, Articles articles,
			Claims claims) {
		this.stored = stored;
		this.writer = writer;
		this.storedArticles = storedArticles;
		this.articles = articles;
		this.claims = claims;
	}

	/** All collections, by name. */
	public List<CollectionAnswer> all() {
		return this.stored.all().stream().map(this::answer).toList();
	}

	/**
	 * The collection of that id or name.
	 * @throws OnRecordException if there is none
	 */
	public CollectionAnswer one(String idOrName) {
		return answer(this.stored.one(PARAMETER, idOrName));
	}

	/**
	 * Makes a collection.
	 * @throws OnRecordException if the name is none, or another one has it
	 */
	public CollectionAnswer make(String name, String description) {
		return one(this.writer.make(checked(name), description));
	}

	/**
	 * Gives a collection another name or description; null leaves it as it is.
	 * @throws OnRecordException if there is no such collection, the name is none, or
	 * another one has it
	 */
	public CollectionAnswer change(String idOrName, @Nullable String name, @Nullable String description) {
		String id = this.stored.one(PARAMETER, idOrName).id();
		this.writer.change(id, (name != null) ? checked(name) : null, description);
		return one(id);
	}

	/**
	 * Removes a collection; its articles stay.
	 * @throws OnRecordException if there is none
	 */
	public void drop(String idOrName) {
		this.writer.drop(this.stored.one(PARAMETER, idOrName).id());
	}

	/**
	 * Puts articles into a collection: all of them, or none where one is unknown.
	 * @throws OnRecordException if there is no such collection or article
	 */
	public Moved put(String idOrName, Collection<String> articleIds) {
		StoredCollection collection = this.stored.one(PARAMETER, idOrName);
		refuseUnknown(articleIds);
		return putAll(collection, articleIds);
	}

	/**
	 * Puts all articles that answer a question into a collection.
	 * @throws OnRecordException if there is no such collection
	 */
	public Moved put(String idOrName, ArticleQuery query) {
		return putAll(this.stored.one(PARAMETER, idOrName), this.articles.ids(query));
	}

	/**
	 * Puts all articles that report a claim which answers a question into a collection.
	 * @throws OnRecordException if there is no such collection, or a name in the question
	 * is unknown or ambiguous
	 */
	public Moved put(String idOrName, ClaimQuery query) {
		return putAll(this.stored.one(PARAMETER, idOrName), this.claims.articles(query));
	}

	/**
	 * Takes articles out of a collection.
	 * @throws OnRecordException if there is no such collection or article
	 */
	public Moved take(String idOrName, Collection<String> articleIds) {
		StoredCollection collection = this.stored.one(PARAMETER, idOrName);
		refuseUnknown(articleIds);
		return takeAll(collection, articleIds);
	}

	/** Takes all articles that answer a question out of a collection. */
	public Moved take(String idOrName, ArticleQuery query) {
		return takeAll(this.stored.one(PARAMETER, idOrName), this.articles.ids(query));
	}

	/** Takes all articles that report a claim which answers a question out of it. */
	public Moved take(String idOrName, ClaimQuery query) {
		return takeAll(this.stored.one(PARAMETER, idOrName), this.claims.articles(query));
	}

	private Moved putAll(StoredCollection collection, Collection<String> articleIds) {
		Set<String> ids = new LinkedHashSet<>(articleIds);
		return moved(collection.id(), ids.size(), this.writer.put(collection.id(), ids));
	}

	private Moved takeAll(StoredCollection collection, Collection<String> articleIds) {
		Set<String> ids = new LinkedHashSet<>(articleIds);
		return moved(collection.id(), ids.size(), this.writer.take(collection.id(), ids));
	}

	private Moved moved(String id, long received, long moved) {
		return new Moved(id, received, moved, received - moved, this.stored.counts(id).articles());
	}

	private CollectionAnswer answer(StoredCollection collection) {
		return CollectionAnswer.of(collection, this.stored.counts(collection.id()));
	}

	private void refuseUnknown(Collection<String> articleIds) {
		Set<String> known = this.storedArticles.known(articleIds).keySet();
		List<String> unknown = articleIds.stream().filter((id) -> !known.contains(id)).distinct().toList();
		if (!unknown.isEmpty()) {
			throw OnRecordException
				.of(Reason.UNKNOWN, "unknown-article",
						unknown.size() + " of the articles are not stored: "
								+ String.join(", ", unknown.subList(0, Math.min(SHOWN, unknown.size())))
								+ ((unknown.size() > SHOWN) ? ", ..." : "")
								+ ". Nothing was changed. Ids stand in the answers of /api/articles.")
				.with("unknown", unknown);
		}
	}

	/**
	 * A name by which a collection can be asked for: what has the form of an id would be
	 * taken for one.
	 */
	private static String checked(String name) {
		String text = name.strip();
		if (text.isEmpty() || text.length() > LONGEST_NAME || ContentId.isId(text)) {
			throw OnRecordException.invalid("name", "The name of a collection has to have 1 to " + LONGEST_NAME
					+ " characters and not to look like an id, unlike \"" + text + "\".");
		}
		return text;
	}

}
