package org.onrecord.decide;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.onrecord.decide.Facet.Aspect;

/**
 * Takes decisions back: only what nobody has built upon since, so that what comes back is
 * exactly what would be there if it had never been decided.
 */
final class Undoing {

	private final Work work;

	Undoing(Work work) {
		this.work = work;
	}

	/** Undoes a decision. */
	Decision undo(String id, @Nullable String note) {
		Decision decision = this.work.decisions(id)
			.stream()
			.findFirst()
			.orElseThrow(() -> Refusals.unknownDecision(id));
		if (decision.undoneBy() != null) {
			throw Refusals.conflict("undone-already", "Decision " + id + " was undone already.",
					this.work.decisions(decision.undoneBy()));
		}
		this.work.prefetch(decision.changes().stream().map(Change::facet).toList());
		for (Change change : decision.changes()) {
			refuseIfBuiltUpon(decision, change);
		}
		Decision undo = this.work.undo(decision, note);
		this.work.run("mark-undone", "rows", marks(decision, undo.id()));
		return undo;
	}

	/**
	 * What a decision had undone stands again, what that had undone does not, and so on.
	 */
	private List<Map<String, @Nullable Object>> marks(Decision decision, String undo) {
		List<Map<String, @Nullable Object>> marks = new ArrayList<>();
		Decision one = decision;
		@Nullable String by = undo;
		while (true) {
			Map<String, @Nullable Object> mark = new HashMap<>();
			mark.put("id", one.id());
			mark.put("by", by);
			marks.add(mark);
			List<Decision> undone = this.work.decisions(one.undoes());
			if (undone.isEmpty()) {
				return marks;
			}
			by = (by == null) ? one.id() : null;
			one = undone.get(0);
		}
	}

	private void refuseIfBuiltUpon(Decision decision, Change change) {
		if (!java.util.Objects.equals(this.work.standing(change.facet()).decision(), change.to())) {
			throw inTheWay(decision, since(decision));
		}
		String id = change.facet().id();
		switch (change.facet().aspect()) {
			case CLAIM_STATUS -> ClaimDrafts.refusePast(this.work, id);
			case CLAIM_MADE -> refuseIfClaimDecided(decision, change);
			case CLAIM_STATE -> refuseIfArticlePast(id);
			case ACTOR_KIND -> refuseIfMergedSince(decision, id);
			case MENTION_ACTOR -> refuseIfSplitUsed(decision, change);
			default -> {
			}
		}
	}

	/** A claim that a person made goes only while nobody has decided about it. */
	private void refuseIfClaimDecided(Decision decision, Change change) {
		if (change.after() == null) {
			return;
		}
		String id = change.facet().id();
		List<Facet> facets = new ArrayList<>(
				List.of(new Facet(Aspect.CLAIM_STATUS, id), new Facet(Aspect.CLAIM_STATE, id)));
		MadeClaims.mentions(change.after()).forEach((mention) -> facets.add(new Facet(Aspect.MENTION_ACTOR, mention)));
		this.work.prefetch(facets);
		for (Facet facet : facets) {
			List<Decision> later = this.work.decisions(this.work.standing(facet).decision());
			if (!later.isEmpty()) {
				throw inTheWay(decision, later);
			}
		}
		ClaimDrafts.refusePast(this.work, id);
	}

	private void refuseIfArticlePast(String claim) {
		String article = this.work.claim(claim).get("article").asString();
		List<Decision> gone = this.work
			.decisions(this.work.standing(new Facet(Aspect.ARTICLE_STATE, article)).decision());
		if (!gone.isEmpty()) {
			throw Refusals.inTheWay("Deciding on claim " + claim + ", whose article counts no more,", gone);
		}
	}

	/** Actors that were merged are of one kind. */
	private void refuseIfMergedSince(Decision decision, String actor) {
		List<Decision> merges = Clusters.clusters(this.work, List.of(actor))
			.stream()
			.flatMap((cluster) -> cluster.decisions().stream())
			.flatMap((id) -> this.work.decisions(id).stream())
			.filter((merge) -> merge.number() > decision.number())
			.toList();
		if (!merges.isEmpty()) {
			throw inTheWay(decision, merges);
		}
	}

	/** An actor that was made by a split goes only while nobody has decided about it. */
	private void refuseIfSplitUsed(Decision decision, Change change) {
		if (change.after() == null || Values.map(change.after()).get("make") == null) {
			return;
		}
		String made = String.valueOf(Values.map(change.after()).get("actor"));
		Predicate<Decision> other = (later) -> !later.id().equals(decision.id()) && later.kind() != DecisionKind.UNDO;
		Map<String, @Nullable Object> values = DecisionQuery.on(made).values();
		List<Decision> later = this.work.run("decisions-on", values)
			.stream()
			.map(DecisionRows::read)
			.filter(other)
			.toList();
		if (!later.isEmpty()) {
			throw inTheWay(decision, later);
		}
	}

	private List<Decision> since(Decision decision) {
		List<Decision> since = new ArrayList<>();
		for (Record row : this.work.run("decisions-since", Map.of("id", decision.id()))) {
			since.add(DecisionRows.read(row.get("decision"), List.of()));
		}
		since.sort(java.util.Comparator.comparingLong(Decision::number));
		return since;
	}

	private static RuntimeException inTheWay(Decision decision, List<Decision> others) {
		return Refusals.inTheWay("Undoing decision " + decision.id() + " (" + decision.kind().word() + ")", others);
	}

}
