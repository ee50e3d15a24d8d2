package org.onrecord.graph;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.neo4j.driver.Value;
import org.onrecord.knowledge.Article;
import org.onrecord.knowledge.PublicationDate;
import org.onrecord.knowledge.TextSpan;

/** Which articles are in the graph. */
public final class StoredArticles {

	private final Statements statements;

	StoredArticles(Statements statements) {
		this.statements = statements;
	}

	/**
	 * What is known of each of these articles that is stored, by its id; articles that
	 * are not stored are not in it.
	 */
	public Map<String, KnownArticle> known(Collection<String> articleIds) {
		return this.statements.read((transaction) -> transaction.run("text-hashes", "articles", List.copyOf(articleIds))
			.stream()
			.collect(Collectors.toMap((row) -> row.get("id").asString(),
					(row) -> new KnownArticle(row.get("newest").asString(),
							Set.copyOf(row.get("textHashes").asList(Value::asString)), row.get("past").asString(null)),
					(first, second) -> first)));
	}

	/**
	 * Articles that another version of the extractor has read, in the order of their ids.
	 * @param extractor the version
	 * @param after id of the last one seen; empty for the first
	 * @param limit how many at most
	 */
	public List<Article> toReread(String extractor, String after, int limit) {
		return this.statements.read((transaction) -> transaction
			.run("articles-to-reread", Map.of("extractor", extractor, "after", after, "limit", limit))
			.stream()
			.map((row) -> article(row.get("article")))
			.toList());
	}

	/** How many articles another version of the extractor has read. */
	public long toReread(String extractor) {
		return this.statements
			.read((transaction) -> transaction.run("articles-to-reread-counted", Map.of("extractor", extractor))
				.get(0)
				.get("articles")
				.asLong());
	}

	private static Article article(Value row) {
		String published = row.get("publishedAt").asString(null);
		List<Integer> boilerplate = row.get("boilerplate").isNull() ? List.of()
				: row.get("boilerplate").asList(Value::asInt);
		return new Article(row.get("id").asString(), row.get("url").asString(null), row.get("outlet").asString(null),
				row.get("title").asString(null), row.get("author").asString(null),
				(published != null) ? PublicationDate.parse(published).orElse(null) : null, row.get("text").asString(),
				TextSpan.unflatten(boilerplate));
	}

	/** Whether no article is stored. */
	public boolean isEmpty() {
		return this.statements
			.read((transaction) -> transaction.run("count-articles", Map.of()).get(0).get("articles").asLong() == 0);
	}

}
