package org.onrecord.decide;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/**
 * Claims that people make. The decision keeps the rows by which such a claim is stored,
 * with those of the mentions and actors that people made for it, so that it can go and
 * come back.
 */
final class MadeClaims {

	private MadeClaims() {
	}

	/** The claim comes, or goes. */
	static void set(Work work, Change change, Decision decision) {
		if (change.after() != null) {
			make(work, Values.map(change.after()));
		}
		else {
			drop(work, change.facet().id(), Values.map(change.was()));
		}
	}

	private static void make(Work work, Map<String, @Nullable Object> rows) {
		work.run("make-actors", "actors", Values.rows(rows, "actors"));
		List<Map<String, Object>> wanted = Values.rows(rows, "mentions");
		Set<String> there = work.run("mentions-there", "mentions", ids(wanted, "id"))
			.stream()
			.map((row) -> row.get("id").asString())
			.collect(Collectors.toSet());
		// Whom a mention means that another claim has brought may have been decided
		List<Map<String, Object>> mentions = wanted.stream()
			.filter((row) -> !there.contains(row.get("id")))
			.map((row) -> meant(work, row))
			.toList();
		work.projection().touchActors(ids(mentions, "actor"));
		work.projection().touchActors(ids(Values.rows(rows, "actors"), "id"));
		work.projection().reviveActors(work.projection().gone(ids(mentions, "actor")));
		work.projection().store("store-mentions", "mentions", mentions);
		List<Map<String, Object>> claims = Values.rows(rows, "claims");
		work.projection().store("store-claims", "claims", claims);
		work.projection().store("store-names", "names", Values.rows(rows, "names"));
		work.projection().touchClaims(ids(claims, "id"));
	}

	/** Whoever was meant may be part of another one by now. */
	private static Map<String, Object> meant(Work work, Map<String, Object> mention) {
		String actor = String.valueOf(mention.get("actor"));
		List<Cluster> clusters = Clusters.clusters(work, List.of(actor));
		// An actor whose only mention was said to mean another one has gone
		String survivor = clusters.isEmpty() ? actor : clusters.get(0).survivor();
		if (survivor.equals(actor)) {
			return mention;
		}
		Map<String, Object> meant = new HashMap<>(mention);
		meant.put("actor", survivor);
		meant.put("base", actor);
		return meant;
	}

	private static void drop(Work work, String claim, Map<String, @Nullable Object> rows) {
		List<Map<String, Object>> mentions = Values.rows(rows, "mentions");
		work.projection().touchClaims(List.of(claim));
		work.projection()
			.touchActors(work.run("drop-made", Map.of("claim", claim, "mentions", ids(mentions, "id")))
				.stream()
				.map((row) -> row.get("actor").asString())
				.toList());
		work.projection()
			.touchActors(mentions.stream().map((row) -> String.valueOf(meant(work, row).get("actor"))).toList());
	}

	/** The mentions that people made for a claim that was made. */
	static List<String> mentions(String made) {
		return ids(Values.rows(Values.map(made), "mentions"), "id");
	}

	private static List<String> ids(List<Map<String, Object>> rows, String name) {
		return rows.stream().map((row) -> String.valueOf(row.get(name))).distinct().sorted().toList();
	}

}
