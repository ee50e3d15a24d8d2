package org.onrecord.decide;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;

/**
 * Actors that are one. Each judgement "same" ties two of them; those that are tied to
 * each other, also over others, are one, and the one that the last of these judgements
 * chose stands for all: the survivor. Their mentions mean it, and remember whom they
 * meant before, so that everything comes back when a judgement goes.
 */
final class Clusters {

	private Clusters() {
	}

	/** Two actors are judged, or not judged any more. */
	static void judge(Work work, Change change, Decision decision) {
		Facet facet = change.facet();
		Map<String, @Nullable Object> values = new HashMap<>();
		values.put("one", facet.part(0));
		values.put("other", facet.part(1));
		values.put("type", null);
		values.put("properties", Map.of());
		boolean moved = isSame(change.before());
		if (change.after() != null && change.to() != null) {
			Map<String, @Nullable Object> judged = Values.map(change.after());
			Map<String, Object> properties = new HashMap<>(
					Map.of("decision", change.to(), "number", number(work, change.to(), decision)));
			if (judged.get("survivor") != null) {
				properties.put("survivor", judged.get("survivor"));
			}
			values.put("type", String.valueOf(judged.get("judgement")).toUpperCase(java.util.Locale.ROOT));
			values.put("properties", properties);
			moved |= isSame(change.after());
		}
		List<String> pair = List.of(facet.part(0), facet.part(1));
		if (change.after() != null) {
			refuseContradiction(work, pair, isSame(change.after()), change.after());
		}
		work.run("judge-pair", values);
		work.projection().touchActors(pair);
		if (moved) {
			settle(work, pair);
		}
	}

	/**
	 * What is one already is not tied again, and nobody is at once one with another and
	 * different from it. Drafts have seen to that; what is undone or done again may meet
	 * what others have decided since.
	 */
	private static void refuseContradiction(Work work, List<String> pair, boolean same, String judged) {
		List<Cluster> clusters = clusters(work, pair);
		boolean different = judged.contains("different");
		if (clusters.size() == 1 && (same || different)) {
			throw Refusals.inTheWay("Judging actors " + pair + " anew",
					clusters.get(0).decisions().stream().flatMap((id) -> work.known(id).stream()).toList());
		}
		if (same && clusters.size() == 2) {
			String attempted = "Merging actor " + pair.get(0) + " with " + pair.get(1);
			List<String> ones = List.copyOf(clusters.get(0).members());
			List<String> others = List.copyOf(clusters.get(1).members());
			PairDrafts.refuseDifferent(work, attempted, ones, others);
			PairDrafts.refuseIdentified(work, attempted, ones, others);
		}
	}

	private static boolean isSame(@Nullable String judged) {
		return judged != null && "same".equals(Values.map(judged).get("judgement"));
	}

	/** The number of the decision that the judgement rests on, which orders them. */
	private static long number(Work work, String id, Decision deciding) {
		return id.equals(deciding.id()) ? deciding.number()
				: work.run("decisions-by-id", "ids", List.of(id)).get(0).get("decision").get("number").asLong();
	}

	/** A mention means another actor than it was read to mean, or that one again. */
	static void refer(Work work, Change change, Decision decision) {
		Map<String, @Nullable Object> meant = Values.map(change.value());
		String base = String.valueOf(meant.get("actor"));
		if (meant.get("make") != null) {
			work.run("make-actors", "actors", Values.rows(meant, "make"));
		}
		Cluster cluster = clusters(work, List.of(base)).get(0);
		String mention = change.facet().id();
		// Whoever had gone may be meant again: then it is there until all is settled
		work.projection().reviveActors(List.of(cluster.survivor()));
		List<Record> before = work.run("refer-mentions", "mentions",
				List.of(Map.of("id", mention, "actor", cluster.survivor(), "base", base, "method",
						Objects.requireNonNull(meant.get("method")), "score",
						Objects.requireNonNull(meant.get("score")), "by", Objects.requireNonNull(meant.get("by")))));
		work.projection().touchActors(List.of(cluster.survivor()));
		work.projection().touchActors(before.stream().map((row) -> row.get("before").asString()).toList());
		touch(work, List.of(mention));
	}

	/** The actors that are one with these, in groups. */
	static List<Cluster> clusters(Work work, Collection<String> actors) {
		Map<String, Cluster> byMember = new TreeMap<>();
		List<Record> rows = work.run("cluster", "actors", List.copyOf(actors));
		for (Record row : rows) {
			String id = row.get("id").asString();
			Cluster own = new Cluster();
			own.add(id, row.get("live").asBoolean(), row.get("survivor").asString(null));
			byMember.put(id, own);
		}
		for (Record row : rows) {
			row.get("ties").values().forEach((tie) -> {
				Cluster one = Objects.requireNonNull(byMember.get(row.get("id").asString()));
				Cluster other = Objects.requireNonNull(byMember.get(tie.get("other").asString()));
				one.join(other, new Cluster.Tie(row.get("id").asString(), tie.get("other").asString(),
						tie.get("number").asLong(), tie.get("survivor").asString(), tie.get("decision").asString()));
				other.members().forEach((member) -> byMember.put(member, one));
			});
		}
		return byMember.values().stream().distinct().toList();
	}

	/** Mentions go where the judgements say that they belong. */
	private static void settle(Work work, Collection<String> actors) {
		List<Map<String, Object>> moves = new ArrayList<>();
		List<Map<String, Object>> retired = new ArrayList<>();
		Set<String> gone = new TreeSet<>();
		for (Cluster cluster : clusters(work, actors)) {
			String to = cluster.survivor();
			for (String member : cluster.members()) {
				String from = cluster.holder(member);
				if (!from.equals(to)) {
					moves.add(Map.of("member", member, "from", from, "to", to));
				}
				if (!member.equals(to)) {
					retired.add(Map.of("id", member, "survivor", to));
				}
				gone.add(member);
				gone.add(from);
			}
		}
		work.projection().reviveActors(List.copyOf(gone));
		work.run("move-outlets", "moves", moves);
		work.run("move-identifiers", "moves", moves);
		touch(work, work.run("move-mentions", "moves", moves).stream().map((row) -> row.get("id").asString()).toList());
		work.projection().retireActors(retired);
		work.projection().touchActors(gone);
	}

	/** These mentions mean somebody else now. */
	private static void touch(Work work, List<String> mentions) {
		work.projection()
			.touchClaims(work.run("claims-naming", "mentions", mentions)
				.stream()
				.map((row) -> row.get("id").asString())
				.toList());
		work.projection().touchMentions(mentions);
		for (Record row : work.run("offices-of-mentions", "mentions", mentions)) {
			work.projection().touchMentions(List.of(row.get("id").asString()));
			work.projection().touchActors(List.of(row.get("actor").asString()));
		}
	}

}
