package org.onrecord.review;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.onrecord.graph.Statements;
import org.onrecord.graph.StoredCollection;
import org.onrecord.knowledge.OnRecordException;
import org.onrecord.query.ArticleTexts;
import org.onrecord.query.ClaimAnswer;
import org.onrecord.query.Claims;
import org.onrecord.query.Page;
import org.onrecord.query.Paging;
import org.springframework.stereotype.Component;

/**
 * The queue of claims that nobody has looked at, and what has come of looking. The queue
 * tells first what states a relation, then the rest. Of both, the {@value #WINDOW} claims
 * that are least sure are weighed, and those come first whose weight
 * {@code log(2 + claims of its busiest actor) * (1.01 - confidence)} is greatest: there a
 * mistake misleads most. Who has decided asks for the next ones.
 */
@Component
public final class Review {

	/** So many claims are weighed at a time. */
	static final int WINDOW = 1000;

	/** Collections of so many articles are gone through; of larger ones, the queue is. */
	private static final long FEW = 2000;

	private final Statements statements;

	private final Claims claims;

	private final ArticleTexts texts;

	Review(Statements statements, Claims claims, ArticleTexts texts) {
		this.statements = statements.in("review");
		this.claims = claims;
		this.texts = texts;
	}

	/**
	 * The claims to look at next; empty if nothing is left.
	 * @param collection the collection they are to be of; null for all
	 * @param limit how many at most
	 */
	public List<ReviewedClaim> next(@Nullable StoredCollection collection, int limit) {
		Map<String, @Nullable Object> values = new HashMap<>(
				Map.of("after", -1.0, "window", Math.max(WINDOW, limit), "limit", limit));
		values.put("collection", (collection != null) ? collection.id() : null);
		String statement = (collection != null && collection.articles() <= FEW) ? "queue-within" : "queue";
		Map<String, Record> rows = new HashMap<>();
		List<String> ids = new ArrayList<>();
		for (Record row : this.statements.<List<Record>>read((transaction) -> transaction.run(statement, values))) {
			ids.add(row.get("id").asString());
			rows.put(row.get("id").asString(), row);
		}
		List<ClaimAnswer> claims = this.claims.of(ids);
		Map<String, String> texts = this.texts.of(claims.stream().map((claim) -> claim.article().id()).toList());
		return claims.stream()
			.map((claim) -> ReviewedClaim.of(claim, texts.get(claim.article().id()),
					Objects.requireNonNull(rows.get(claim.id())).get("busy").asInt()))
			.toList();
	}

	/**
	 * The pairs of actors that wait for a person, the most alike first.
	 * @param paging which page; its cursor is score and id of the pair before it
	 * @throws OnRecordException if the cursor is none
	 */
	public Page<WaitingPair> pairs(Paging paging) {
		String[] behind = ((paging.cursor() != null) ? paging.cursor() : "1.0:~").split(":", 2);
		if (paging.cursor() != null && !paging.cursor().matches("[01]\\.\\d+:[0-9a-z]{13}")) {
			throw OnRecordException.invalid("cursor",
					"Parameter cursor was not given out by OnRecord; copy the value of next as it is.");
		}
		Map<String, Object> values = Map.of("score", Double.valueOf(behind[0]), "before", behind[1], "limit",
				paging.limit() + 1);
		List<WaitingPair> pairs = this.statements.<List<Record>>read((transaction) -> transaction.run("pairs", values))
			.stream()
			.map(WaitingPair::of)
			.toList();
		if (pairs.size() <= paging.limit()) {
			return new Page<>(pairs, null);
		}
		WaitingPair last = pairs.get(paging.limit() - 1);
		return new Page<>(pairs.subList(0, paging.limit()), last.score() + ":" + last.id());
	}

	/** How far people have come. */
	public ReviewProgress progress(Map<String, ? extends @Nullable Object> period) {
		return this.statements.read((transaction) -> {
			long proposed = transaction.run("proposed", Map.of()).get(0).get("proposed").asLong();
			List<ReviewProgress.Day> days = transaction.run("progress", period)
				.stream()
				.collect(Collectors.groupingBy((row) -> row.get("day").asString() + " " + row.get("by").asString(),
						TreeMap::new, Collectors.toList()))
				.values()
				.stream()
				.map(ReviewProgress.Day::of)
				.toList();
			return ReviewProgress.of(proposed, days);
		});
	}

	/** How often rules were right, those with most claims that were looked at first. */
	public List<RulePrecision> precision() {
		return this.statements.<List<Record>>read((transaction) -> transaction.run("precision", Map.of()))
			.stream()
			.map(RulePrecision::of)
			.sorted(RulePrecision.ORDER)
			.toList();
	}

}
