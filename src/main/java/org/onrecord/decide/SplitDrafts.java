package org.onrecord.decide;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.onrecord.decide.Draft.Wanted;
import org.onrecord.decide.Facet.Aspect;
import org.onrecord.knowledge.ContentId;
import org.onrecord.knowledge.OnRecordException;

/**
 * Decisions that one actor is two. Either some of its mentions mean another one, or some
 * of the actors that were merged into it are one among themselves. Both ways the parts
 * are judged different, so that nobody merges them again unawares.
 */
final class SplitDrafts {

	private SplitDrafts() {
	}

	static Draft split(Work work, Act act) {
		Subject actor = work.actor("actor", act.required("actor"));
		List<String> mentions = act.texts("mentions").stream().distinct().sorted().toList();
		Set<String> members = new TreeSet<>(act.texts("members"));
		String to = act.text("to");
		act.refuseOthers();
		if (mentions.isEmpty() == members.isEmpty()) {
			throw OnRecordException.invalid("mentions",
					"Either field mentions or field members has to say what is split off.");
		}
		return mentions.isEmpty() ? members(work, act, actor, members) : mentions(work, act, actor, mentions, to);
	}

	/** These mentions mean another actor, or one that is made for them. */
	private static Draft mentions(Work work, Act act, Subject actor, List<String> mentions, @Nullable String to) {
		Subject other = (to != null) ? work.actor("to", to) : null;
		if (other != null && other.id().equals(actor.id())) {
			throw Refusals.senseless("actor-with-itself",
					"Field to names " + actor.shown() + ", from which is to be split. Nothing was decided.");
		}
		String made = ContentId.of("actor", "split", work.nextId());
		List<Wanted> wanted = new ArrayList<>();
		Map<String, Record> known = new HashMap<>();
		work.run("mentions-to-decide", "mentions", mentions).forEach((row) -> known.put(row.get("id").asString(), row));
		for (String mention : mentions) {
			Record row = known.get(mention);
			if (row == null) {
				throw Refusals.unknownMention(mention);
			}
			if (!row.get("actor").asString().equals(actor.id())) {
				throw Refusals.senseless("senseless-decision", "Mention " + mention + " (" + row.get("name").asString()
						+ ") does not mean " + actor.shown() + ". Nothing was decided.");
			}
			Facet facet = new Facet(Aspect.MENTION_ACTOR, mention);
			wanted.add(new Wanted(facet, read(row), value(work, actor, other, made, row)));
		}
		if (other == null) {
			wanted.add(new Wanted(Facet.pair(actor.id(), made), Values.json(null),
					Values.json(Map.of("judgement", "different"))));
		}
		Set<String> on = new TreeSet<>(mentions);
		on.add(actor.id());
		on.add((other != null) ? other.id() : made);
		// Whom they were read to mean stays, so that they can mean it again
		known.values().forEach((row) -> on.add(row.get("base").asString()));
		return new Draft(act.kind(), List.copyOf(on), wanted);
	}

	private static String read(Record row) {
		return Values.json(new TreeMap<>(Map.of("actor", row.get("base").asString(), "method",
				row.get("method").asString(), "score", row.get("score").asDouble(), "by", row.get("by").asString())));
	}

	private static String value(Work work, Subject actor, @Nullable Subject other, String made, Record row) {
		Map<String, Object> value = new TreeMap<>(Map.of("actor", (other != null) ? other.id() : made, "method",
				"person", "score", 1.0, "by", work.by()));
		if (other == null) {
			String name = row.get("name").asString();
			value.put("make",
					List.of(Map.of("id", made, "labels", actor.labels(), "name", name, "names", List.of(name))));
		}
		return Values.json(value);
	}

	/**
	 * These actors are one among themselves: whatever ties one of them to one of the
	 * others goes, and both groups are tied anew where they fell apart.
	 */
	private static Draft members(Work work, Act act, Subject actor, Set<String> members) {
		Cluster cluster = Clusters.clusters(work, List.of(actor.id())).get(0);
		for (String member : members) {
			if (!cluster.members().contains(member)) {
				throw Refusals.senseless("senseless-decision",
						"Actor " + member + " was not merged into " + actor.shown() + ". Nothing was decided.");
			}
		}
		Set<String> rest = new TreeSet<>(cluster.members());
		rest.removeAll(members);
		if (rest.isEmpty()) {
			throw Refusals.senseless("senseless-decision", "All actors that are one with " + actor.shown()
					+ " are named, so nobody is left to split from. Nothing was decided.");
		}
		List<Wanted> wanted = new ArrayList<>();
		List<Cluster.Tie> kept = new ArrayList<>();
		for (Cluster.Tie tie : cluster.ties()) {
			if (members.contains(tie.one()) == members.contains(tie.other())) {
				kept.add(tie);
			}
			else {
				wanted.add(new Wanted(Facet.pair(tie.one(), tie.other()), Values.json(null), null));
			}
		}
		String one = tied(members, kept, actor.id(), wanted);
		String other = tied(rest, kept, actor.id(), wanted);
		wanted.removeIf((removed) -> removed.facet().equals(Facet.pair(one, other)));
		wanted
			.add(new Wanted(Facet.pair(one, other), Values.json(null), Values.json(Map.of("judgement", "different"))));
		List<String> on = new ArrayList<>(members);
		on.add(actor.id());
		return new Draft(act.kind(), on.stream().distinct().sorted().toList(), wanted);
	}

	/** Ties the parts of a group to its first; answers who stands for it. */
	private static String tied(Set<String> group, List<Cluster.Tie> kept, String survivor, List<Wanted> wanted) {
		String first = group.contains(survivor) ? survivor : group.iterator().next();
		Map<String, String> part = new TreeMap<>();
		group.forEach((member) -> part.put(member, member));
		kept.stream().filter((tie) -> group.contains(tie.one())).forEach((tie) -> join(part, tie.one(), tie.other()));
		for (String member : group) {
			if (!String.valueOf(part.get(member)).equals(part.get(first))) {
				join(part, first, member);
				wanted.add(new Wanted(Facet.pair(first, member), Values.json(null),
						Values.json(new TreeMap<>(Map.of("judgement", "same", "survivor", first)))));
			}
		}
		return first;
	}

	private static void join(Map<String, String> part, String one, String other) {
		String from = String.valueOf(part.get(other));
		String to = String.valueOf(part.get(one));
		part.replaceAll((member, of) -> of.equals(from) ? to : of);
	}

}
