package org.onrecord.graph;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Which articles are in the graph. */
public final class StoredArticles {

	private final Statements statements;

	StoredArticles(Statements statements) {
		this.statements = statements;
	}

	/**
	 * Hash of the text of each of these articles that is stored, by article id; articles
	 * that are not stored are not in it.
	 */
	public Map<String, String> textHashes(Collection<String> articleIds) {
		return this.statements.read((transaction) -> transaction.run("text-hashes", "articles", List.copyOf(articleIds))
			.stream()
			.collect(Collectors.toMap((row) -> row.get("id").asString(), (row) -> row.get("textHash").asString(),
					(first, second) -> first)));
	}

	/** Whether no article is stored. */
	public boolean isEmpty() {
		return this.statements
			.read((transaction) -> transaction.run("count-articles", Map.of()).get(0).get("articles").asLong() == 0);
	}

}
