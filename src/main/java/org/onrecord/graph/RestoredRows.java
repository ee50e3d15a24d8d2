package org.onrecord.graph;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.onrecord.knowledge.Actor;

/**
 * An article that is put back as the rows that the statements of {@code cypher/graph}
 * take.
 */
final class RestoredRows implements ArticleRows {

	private final RestoredArticle article;

	RestoredRows(RestoredArticle article) {
		this.article = article;
	}

	@Override
	public String articleId() {
		return this.article.id();
	}

	@Override
	public Map<String, Object> article() {
		return Map.of("id", this.article.id(), "properties", this.article.properties());
	}

	@Override
	public Stream<Map<String, Object>> outlets() {
		return Stream.ofNullable(this.article.outlet())
			.map((outlet) -> new Row().with("article", this.article.id())
				.with("actor", outlet.actor())
				.with("base", outlet.base())
				.values());
	}

	@Override
	public Stream<Actor> actors() {
		Stream<Actor> outlets = Stream.ofNullable(this.article.outlet()).map((outlet) -> {
			String name = String.valueOf(this.article.properties().get("outlet"));
			return new Actor(outlet.actor(), name, outlet.kind(), false, List.of(name));
		});
		return Stream.concat(outlets,
				this.article.mentions()
					.stream()
					.map((mention) -> new Actor(mention.actor(), mainName(mention), mention.kind(), mention.unnamed(),
							mention.names())));
	}

	/** A description is no main name of somebody who has a name elsewhere. */
	private static String mainName(RestoredArticle.Named mention) {
		boolean described = Boolean.TRUE.equals(mention.properties().get("unnamed"));
		return (described && !mention.unnamed()) ? mention.actorName() : mention.name();
	}

	@Override
	public Stream<Map<String, Object>> mentions() {
		return this.article.mentions()
			.stream()
			.map((mention) -> new Row().with("id", mention.id())
				.with("article", this.article.id())
				.with("spans", mention.spans())
				.with("properties", mention.properties())
				.with("actor", mention.actor())
				.with("method", mention.method())
				.with("score", mention.score())
				.with("by", mention.by())
				.with("base", mention.base())
				.values());
	}

	@Override
	public Stream<Map<String, Object>> principals() {
		return this.article.mentions()
			.stream()
			.filter((mention) -> mention.of() != null)
			.map((mention) -> new Row().with("id", mention.id()).with("of", mention.of()).values());
	}

	@Override
	public Stream<Map<String, Object>> claims() {
		return this.article.claims()
			.stream()
			.map((claim) -> Map.of("id", claim.id(), "article", this.article.id(), "status", claim.status(), "places",
					claim.places(), "properties", claim.properties()));
	}

	@Override
	public Stream<Map<String, Object>> names() {
		return this.article.claims()
			.stream()
			.flatMap((claim) -> claim.names()
				.stream()
				.map((name) -> Map.of("claim", claim.id(), "mention", name.mention(), "role", name.role(), "position",
						name.position())));
	}

}
