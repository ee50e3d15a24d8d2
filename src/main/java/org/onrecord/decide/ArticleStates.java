package org.onrecord.decide;

import java.util.List;
import java.util.Map;

import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

/** Articles count, or were withdrawn or deleted, and with them all that they report. */
final class ArticleStates {

	private ArticleStates() {
	}

	/** The article comes to count, or not to. */
	static void set(Work work, Change change, Decision decision) {
		String article = change.facet().id();
		String state = Values.text(change.value());
		Record parts = work.run("article-parts", Map.of("article", article)).get(0);
		List<String> mentions = texts(parts, "mentions");
		if (!parts.get("live").asBoolean()) {
			List<String> claims = texts(parts, "pastClaims");
			work.run("revive-article", Map.of("article", article));
			work.run("revive-claims", "claims", claims);
			work.projection().revive(work.idle(texts(parts, "actors")));
			work.projection().touchClaims(claims);
		}
		if (!state.equals(ArticleDrafts.LIVE)) {
			List<String> claims = parts.get("live").asBoolean() ? texts(parts, "claims") : texts(parts, "pastClaims");
			work.projection().release(claims);
			work.run("retire-claims", "claims",
					claims.stream().map((id) -> Map.<String, Object>of("id", id, "past", state)).toList());
			work.run("retire-article", Map.of("article", article, "past", state));
		}
		work.projection().touchMentions(mentions);
		work.touchActors(texts(parts, "actors"));
	}

	private static List<String> texts(Record row, String name) {
		return row.get(name).asList(Value::asString).stream().distinct().sorted().toList();
	}

}
