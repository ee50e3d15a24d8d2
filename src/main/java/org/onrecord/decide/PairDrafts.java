package org.onrecord.decide;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.onrecord.decide.Draft.Wanted;
import org.onrecord.knowledge.ExternalId;
import org.onrecord.knowledge.OnRecordException;
import org.onrecord.knowledge.OnRecordException.Reason;

/** Decisions whether actors are one. */
final class PairDrafts {

	/** Named actors stand for described ones, then those with more claims. */
	private static final Comparator<Subject> SURVIVES = Comparator.comparing(Subject::unnamed)
		.thenComparing(Comparator.comparingLong(Subject::claims).reversed())
		.thenComparing(Subject::id);

	private PairDrafts() {
	}

	/** Who stands for these actors when they are one. */
	static Subject survivor(List<Subject> actors) {
		return actors.stream().min(SURVIVES).orElseThrow();
	}

	/** Two or more actors are one. */
	static Draft merge(Work work, Act act) {
		List<Subject> actors = subjects(work, act, "actors");
		String into = act.text("into");
		act.refuseOthers();
		Subject survivor = (into != null) ? work.actor("into", into) : survivor(actors);
		if (into != null && actors.stream().noneMatch((actor) -> actor.id().equals(survivor.id()))) {
			throw OnRecordException.invalid("into", "Field into has to be one of the actors that are merged.");
		}
		return merge(work, act.kind(), actors, survivor, null, List.of());
	}

	/** A described source is a known actor. */
	static Draft resolve(Work work, Act act) {
		Subject source = work.actor("actor", act.required("actor"));
		Subject known = work.actor("to", act.required("to"));
		act.refuseOthers();
		if (!source.unnamed() || known.unnamed()) {
			throw Refusals.senseless("senseless-decision",
					"Only a source without a name can be resolved, to an actor that has one; " + source.shown()
							+ " and " + known.shown() + " may be merged. Nothing was decided.");
		}
		return merge(work, act.kind(), List.of(source, known), known, null, List.of());
	}

	/** What a merge changes; each pair of them is checked. */
	static Draft merge(Work work, DecisionKind kind, List<Subject> actors, Subject survivor, @Nullable Double score,
			List<String> reasons) {
		List<Wanted> wanted = new ArrayList<>();
		List<String> joined = new ArrayList<>(members(work, survivor));
		for (Subject actor : actors) {
			if (!actor.id().equals(survivor.id())) {
				if (actor.kind() != survivor.kind()) {
					throw Refusals.senseless("kinds-differ", "Actors of different kinds cannot be one: " + actor.shown()
							+ " and " + survivor.shown() + ". Set the kind of one first. Nothing was decided.");
				}
				List<String> members = members(work, actor);
				String attempted = "Merging " + actor.shown() + " with " + survivor.shown();
				refuseDifferent(work, attempted, members, joined);
				refuseIdentified(work, attempted, members, joined);
				joined.addAll(members);
				Map<String, Object> value = new TreeMap<>(Map.of("judgement", "same", "survivor", survivor.id()));
				wanted.add(new Wanted(Facet.pair(actor.id(), survivor.id()), Values.json(null), Values.json(value)));
			}
		}
		return new Draft(kind, actors.stream().map(Subject::id).sorted().toList(), wanted, score, reasons);
	}

	/** Two actors are different, or nobody can tell. */
	static Draft judge(Work work, Act act) {
		List<Subject> actors = subjects(work, act, "actors");
		act.refuseOthers();
		if (actors.size() != 2) {
			throw OnRecordException.invalid("actors", "Field actors has to name two actors.");
		}
		Facet facet = Facet.pair(actors.get(0).id(), actors.get(1).id());
		work.refuseUnseen("Whether " + actors.get(0).shown() + " and " + actors.get(1).shown() + " are one", act,
				facet);
		return new Draft(act.kind(), actors.stream().map(Subject::id).sorted().toList(),
				List.of(new Wanted(facet, Values.json(null), Values.json(Map.of("judgement", act.kind().word())))));
	}

	/** Refuses what somebody said is not so, also about others that are one with them. */
	static void refuseDifferent(Work work, String attempted, List<String> ones, List<String> others) {
		List<Decision> different = work.run("judged-between", Map.of("ones", ones, "others", others))
			.stream()
			.flatMap((row) -> work.known(row.get("decision").asString()).stream())
			.toList();
		if (!different.isEmpty()) {
			throw Refusals.inTheWay(attempted, different);
		}
	}

	/**
	 * Refuses to make one what a register knows as two, until somebody has taken the
	 * wrong identifier away.
	 */
	static void refuseIdentified(Work work, String attempted, List<String> ones, List<String> others) {
		Map<String, Record> ofOnes = new TreeMap<>();
		identifiers(work, ones).forEach((row) -> ofOnes.put(row.get("scheme").asString(), row));
		for (Record other : identifiers(work, others)) {
			Record one = ofOnes.get(other.get("scheme").asString());
			if (one != null && !one.get("key").asString().equals(other.get("key").asString())) {
				List<Record> both = List.of(one, other);
				throw OnRecordException
					.of(Reason.CONFLICT, "identifiers-differ",
							attempted + " is not possible: " + other.get("scheme").asString() + " knows actor "
									+ both.stream()
										.map((row) -> row.get("actor").asString() + " as " + row.get("key").asString())
										.collect(Collectors.joining(" and actor "))
									+ ". If one of these is wrong, take it away first (DELETE /api/actors/"
									+ other.get("actor").asString() + "/identifiers?identifier="
									+ other.get("key").asString()
									+ "). If both are right, these are two. Nothing was decided.")
					.with("identifiers", both.stream().map((row) -> row.get("key").asString()).toList());
			}
		}
	}

	private static List<Record> identifiers(Work work, List<String> actors) {
		return work.run("identifiers-to-decide", Map.of("actors", actors, "schemes", ExternalId.exclusiveSchemes()));
	}

	/** All that are one with an actor. */
	static List<String> members(Work work, Subject actor) {
		return List.copyOf(Clusters.clusters(work, List.of(actor.id())).get(0).members());
	}

	private static List<Subject> subjects(Work work, Act act, String field) {
		List<Subject> actors = act.texts(field).stream().map((actor) -> work.actor(field, actor)).toList();
		if (actors.size() < 2) {
			throw OnRecordException.invalid(field, "Field " + field + " has to name at least two actors.");
		}
		for (int i = 0; i < actors.size(); i++) {
			for (int j = 0; j < i; j++) {
				if (actors.get(i).id().equals(actors.get(j).id())) {
					throw alreadyOne(work, act.texts(field).get(j), act.texts(field).get(i), actors.get(i));
				}
			}
		}
		return actors;
	}

	/** Both names mean one actor. */
	static OnRecordException alreadyOne(Work work, String one, String other, Subject actor) {
		if (one.equals(other)) {
			return Refusals.senseless("actor-with-itself",
					"Actor " + actor.shown() + " is named twice. Nothing was decided.");
		}
		List<Decision> decisions = Clusters.clusters(work, List.of(actor.id()))
			.get(0)
			.decisions()
			.stream()
			.flatMap((id) -> work.known(id).stream())
			.toList();
		return decisions.isEmpty()
				? Refusals.senseless("actor-with-itself",
						"\"" + one + "\" and \"" + other + "\" both mean " + actor.shown() + ". Nothing was decided.")
				: Refusals.conflict("already-one", "\"" + one + "\" and \"" + other + "\" are one already: "
						+ actor.shown() + ". To have them apart, split it or undo the decisions named here.",
						decisions);
	}

}
