package org.onrecord.graph;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.onrecord.graph.Statements.Transaction;
import org.onrecord.knowledge.Reading;

/**
 * Articles are read again, in one transaction. What is found again keeps its status; what
 * is new is a proposal beside it; what is found no more is superseded, unless a person
 * decided about it: then it stays as it is.
 */
final class Rereading {

	/** Why claims count no more that a newer reading has not found. */
	static final String SUPERSEDED = "superseded";

	private final Transaction transaction;

	private final Projection projection;

	private RereadCounts counts = RereadCounts.NONE;

	Rereading(Transaction transaction) {
		this.transaction = transaction;
		this.projection = new Projection(transaction);
	}

	RereadCounts reread(List<Reading> readings, String extractor) {
		Map<String, Reading> byId = readings.stream()
			.collect(Collectors.toMap((reading) -> reading.article().id(), (reading) -> reading));
		List<ArticleRows> rows = readings.stream().<ArticleRows>map(ReadingRows::new).toList();
		Meant meant = Meant.among(this.transaction, rows);
		List<String> ids = byId.keySet().stream().sorted().toList();
		Map<String, ArticleRows> rowsById = rows.stream()
			.collect(Collectors.toMap(ArticleRows::articleId, (article) -> article));
		for (Record stored : this.transaction.run("stored-readings", "articles", ids)) {
			String id = stored.get("id").asString();
			reread(new Stored(stored), java.util.Objects.requireNonNull(rowsById.get(id)), meant);
		}
		this.projection.follow();
		this.transaction.run("set-extractor", Map.of("articles", ids, "extractor", extractor));
		return this.counts;
	}

	private void reread(Stored stored, ArticleRows article, Meant meant) {
		List<Map<String, Object>> claims = article.claims().toList();
		Set<String> found = ids(claims);
		mentions(stored, article, meant);
		Set<String> revived = both(stored.superseded, found);
		this.projection.reviveClaims(revived);
		Set<String> read = new TreeSet<>(found);
		read.removeAll(stored.decided);
		read.removeAll(stored.otherPast);
		this.projection.touchClaims(read);
		this.transaction.run("drop-names", "claims", List.copyOf(read));
		this.transaction.run("store-claims", "claims",
				claims.stream().filter((claim) -> read.contains(claim.get("id"))).toList());
		this.transaction.run("store-names", "names",
				article.names().filter((name) -> read.contains(name.get("claim"))).toList());
		Set<String> vanished = new TreeSet<>(stored.claims);
		vanished.removeAll(found);
		Set<String> kept = both(stored.decided, vanished);
		vanished.removeAll(kept);
		this.projection.retireClaims(vanished, SUPERSEDED);
		Set<String> lost = new TreeSet<>(stored.mentions);
		lost.removeAll(ids(article.mentions().toList()));
		touchActors(this.transaction.run("retire-mentions", "mentions", List.copyOf(lost)));
		this.projection.touchMentions(lost);
		Set<String> unchanged = both(stored.claims, found);
		this.counts = this.counts.plus(new RereadCounts(1, unchanged.size(),
				found.size() - unchanged.size() - both(stored.otherPast, found).size(), vanished.size(), kept.size()));
	}

	/** Mentions that are found again stay who they are; new ones are stored. */
	private void mentions(Stored stored, ArticleRows article, Meant meant) {
		List<Map<String, Object>> rows = new ArrayList<>(article.mentions().toList());
		Set<String> found = ids(rows);
		Set<String> revived = both(stored.pastMentions, found);
		this.projection.reviveActors(this.projection
			.gone(actors(this.transaction.run("revive-mentions", "mentions", List.copyOf(revived)))));
		Set<String> there = new HashSet<>(stored.mentions);
		there.addAll(revived);
		touchActors(this.transaction.run("update-mentions", "mentions",
				rows.stream().filter((row) -> there.contains(row.get("id"))).toList()));
		rows.removeIf((row) -> there.contains(row.get("id")));
		KnowledgeWriter.storeActors(this.transaction, List.of(article), meant);
		List<Map<String, Object>> fresh = meant.rows(rows);
		this.transaction.run("store-mentions", "mentions", fresh);
		this.transaction.run("relate-mentions", "mentions", article.principals().toList());
		this.projection.touchMentions(found);
		this.projection.touchActors(article.actors().map((actor) -> meant.by(actor.id())).distinct().sorted().toList());
	}

	private void touchActors(List<Record> rows) {
		this.projection.touchActors(actors(rows));
	}

	private static List<String> actors(List<Record> rows) {
		return rows.stream().map((row) -> row.get("actor").asString()).distinct().sorted().toList();
	}

	private static Set<String> both(Set<String> one, Set<String> other) {
		Set<String> both = new TreeSet<>(one);
		both.retainAll(other);
		return both;
	}

	private static Set<String> ids(List<Map<String, Object>> rows) {
		return rows.stream().map((row) -> String.valueOf(row.get("id"))).collect(Collectors.toCollection(TreeSet::new));
	}

	/** What was read in an article so far, as ids. */
	private static final class Stored {

		private final Set<String> claims = new TreeSet<>();

		private final Set<String> decided = new TreeSet<>();

		private final Set<String> superseded = new TreeSet<>();

		private final Set<String> otherPast = new TreeSet<>();

		private final Set<String> mentions = new TreeSet<>();

		private final Set<String> pastMentions;

		Stored(Record row) {
			for (Value claim : row.get("claims").values()) {
				this.claims.add(claim.get("id").asString());
				if (claim.get("decided").asBoolean() || claim.get("made").asBoolean()) {
					this.decided.add(claim.get("id").asString());
				}
			}
			for (Value claim : row.get("pastClaims").values()) {
				(SUPERSEDED.equals(claim.get("past").asString()) ? this.superseded : this.otherPast)
					.add(claim.get("id").asString());
			}
			for (Value mention : row.get("mentions").values()) {
				if (!mention.get("made").asBoolean()) {
					this.mentions.add(mention.get("id").asString());
				}
			}
			this.pastMentions = new TreeSet<>(row.get("pastMentions").asList(Value::asString));
		}

	}

}
