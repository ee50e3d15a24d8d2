package org.onrecord.query;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.data.neo4j.core.schema.Id;
import org.springframework.data.neo4j.core.schema.Node;

/** An article as the graph keeps it, for looking up one; never saved. */
@Node("Article")
record StoredArticle(@Id String id, @Nullable String url, @Nullable String outlet, @Nullable String title,
		@Nullable String author, @Nullable String publishedAt, @Nullable String text, List<Integer> boilerplate) {

}
