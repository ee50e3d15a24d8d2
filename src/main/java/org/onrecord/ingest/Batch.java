package org.onrecord.ingest;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.onrecord.graph.KnownArticle;
import org.onrecord.knowledge.Article;
import org.onrecord.knowledge.OnRecordException;
import org.onrecord.knowledge.OnRecordException.Reason;

/**
 * Articles that are taken in together, one of each name. Another text under the name of
 * one that is stored is a newer version of it; a text that one of its versions had is
 * unchanged, whichever came last, so that taking in the same files again adds nothing.
 */
final class Batch {

	/** So many articles are held in memory and stored together. */
	private static final int MOST = 40;

	/** A batch ends early when its texts have so many characters. */
	private static final int MOST_CHARACTERS = 1_000_000;

	private final Map<String, Received.Accepted> articles = new LinkedHashMap<>();

	private final Map<String, String> versions = new HashMap<>();

	/** Of its articles, those that are in the graph when it is done. */
	private final List<String> inGraph = new ArrayList<>();

	private int characters;

	/** The article of this name that waits already; null if there is none. */
	@Nullable Article waiting(Article article) {
		Received.Accepted waiting = this.articles.get(article.id());
		return (waiting != null) ? waiting.article() : null;
	}

	void add(Received.Accepted accepted) {
		this.articles.put(accepted.article().id(), accepted);
		this.characters += accepted.article().text().length();
	}

	boolean full() {
		return this.articles.size() >= MOST || this.characters >= MOST_CHARACTERS;
	}

	List<String> ids() {
		return List.copyOf(this.articles.keySet());
	}

	/**
	 * The articles that are new, or newer versions of others.
	 * @param known what is stored, by id
	 * @param tally counts the rest
	 */
	List<Received.Accepted> toRead(Map<String, KnownArticle> known, Tally tally) {
		List<Received.Accepted> toRead = new ArrayList<>();
		this.articles.forEach((id, accepted) -> {
			KnownArticle stored = known.get(id);
			if (stored == null) {
				toRead.add(accepted);
			}
			else if (stored.past() != null) {
				tally.rejected(Received.Rejected.of(accepted.source(), gone(id, stored.past())));
			}
			else if (stored.textHashes().contains(accepted.article().textHash())) {
				tally.unchanged();
				this.inGraph.add(stored.newest());
			}
			else {
				Article newer = accepted.article().version(stored.textHashes().size() + 1);
				this.versions.put(newer.id(), id);
				toRead.add(new Received.Accepted(accepted.source(), newer));
			}
		});
		return toRead;
	}

	private static OnRecordException gone(String id, String past) {
		String why = "Article " + id + " was " + past + " by a decision, and is not taken in again while that stands. "
				+ "/api/decisions?on=" + id + " tells whose it is.";
		return "deleted".equals(past) ? OnRecordException.of(Reason.CONFLICT, "article-deleted", why)
				: OnRecordException.of(Reason.CONFLICT, "article-withdrawn", why);
	}

	/** First versions by the ids of the newer ones among these articles. */
	Map<String, String> versions(List<String> ids) {
		Map<String, String> versions = new HashMap<>();
		ids.stream()
			.filter(this.versions::containsKey)
			.forEach((id) -> versions.put(id, Objects.requireNonNull(this.versions.get(id))));
		return versions;
	}

	/** These are stored now. */
	void stored(List<String> ids) {
		this.inGraph.addAll(ids);
	}

	/** Those of its articles that are in the graph: stored now, or unchanged. */
	List<String> inGraph() {
		return List.copyOf(this.inGraph);
	}

	void clear() {
		this.articles.clear();
		this.versions.clear();
		this.inGraph.clear();
		this.characters = 0;
	}

}
