package org.onrecord.decide;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.onrecord.graph.Projection;
import org.onrecord.graph.Statements.Transaction;
import org.onrecord.knowledge.ContentId;

/**
 * One transaction of decisions: each is drafted on what stands after the one before it,
 * and what follows from them all is written once, at the end.
 */
final class Work {

	private final Transaction transaction;

	private final Projection projection;

	private final String by;

	private final Instant at;

	private final Map<String, Standing> standing = new HashMap<>();

	private final Map<String, Record> claims = new HashMap<>();

	private final Naming naming;

	private final List<Map<String, Object>> statuses = new ArrayList<>();

	private final List<Decision> made = new ArrayList<>();

	private long number;

	/**
	 * Begins; whoever else wants to decide waits until the transaction ends.
	 * @param naming which actor a name means
	 * @param count how many decisions there will be
	 */
	Work(Transaction transaction, Naming naming, String by, Instant at, int count) {
		this.transaction = transaction;
		this.naming = naming;
		this.projection = new Projection(transaction);
		this.by = by;
		this.at = at;
		this.number = run("take-numbers", Map.of("count", count)).get(0).get("last").asLong() - count;
	}

	/** Finds the actor that somebody means who types a name. */
	@FunctionalInterface
	interface Naming {

		/** The id of the actor of that name, which was typed in that field. */
		String id(String field, String name);

	}

	/** What was decided about something, and by which decision. */
	record Standing(@Nullable String value, @Nullable String decision) {

		private static final Standing NONE = new Standing(null, null);

	}

	List<Record> run(String statement, Map<String, ? extends @Nullable Object> values) {
		return this.transaction.run(statement, values);
	}

	List<Record> run(String statement, String parameter, List<?> rows) {
		return this.transaction.run(statement, parameter, rows);
	}

	Projection projection() {
		return this.projection;
	}

	String by() {
		return this.by;
	}

	/** The id that the next decision will have. */
	String nextId() {
		return ContentId.of("decision", Long.toString(this.number + 1), this.by, this.at.toString());
	}

	/** The number that the next decision will have. */
	long nextNumber() {
		return this.number + 1;
	}

	/**
	 * A claim gets a status; hundreds of them at once, when all is decided.
	 * @param status id, status and decision
	 */
	void setStatus(Map<String, Object> status) {
		this.statuses.add(status);
	}

	/** Reads what was decided about many things at once. */
	void prefetch(Collection<Facet> facets) {
		List<String> unknown = facets.stream()
			.map(Facet::key)
			.filter((key) -> !this.standing.containsKey(key))
			.distinct()
			.toList();
		unknown.forEach((key) -> this.standing.put(key, Standing.NONE));
		for (Record row : run("facets", "keys", unknown)) {
			this.standing.put(row.get("key").asString(),
					new Standing(row.get("value").asString(null), row.get("decision").asString(null)));
		}
	}

	/** What was decided about something so far. */
	Standing standing(Facet facet) {
		prefetch(List.of(facet));
		return Objects.requireNonNull(this.standing.get(facet.key()));
	}

	/** Reads many claims at once. */
	void prefetchClaims(Collection<String> ids) {
		List<String> unknown = ids.stream().filter((id) -> !this.claims.containsKey(id)).distinct().toList();
		run("claims-to-decide", "claims", unknown).forEach((row) -> this.claims.put(row.get("id").asString(), row));
	}

	/** A claim: live, past, status and article. */
	Record claim(String id) {
		prefetchClaims(List.of(id));
		Record claim = this.claims.get(id);
		if (claim == null) {
			throw Refusals.unknownClaim(id);
		}
		return claim;
	}

	/** Claims may have come or gone. */
	private void forgetClaims() {
		this.claims.clear();
	}

	/** An actor by id or name: the one that stands for it. */
	Subject actor(String field, String idOrName) {
		return Subject.of(this, idOrName)
			.or(() -> Subject.of(this, this.naming.id(field, idOrName)))
			.orElseThrow(() -> Refusals.unknownActor(idOrName));
	}

	/** The decision of an id; none for null. */
	List<Decision> decisions(@Nullable String id) {
		return (id != null) ? run("decisions-by-id", "ids", List.of(id)).stream().map(DecisionRows::read).toList()
				: List.of();
	}

	/** A decision of this transaction, or one before it. */
	List<Decision> known(@Nullable String id) {
		List<Decision> made = this.made.stream().filter((decision) -> decision.id().equals(id)).toList();
		return made.isEmpty() ? decisions(id) : made;
	}

	/**
	 * Refuses to decide about something again by somebody who has not seen the decision
	 * that stands.
	 */
	void refuseUnseen(String what, Act act, Facet facet) {
		String last = standing(facet).decision();
		String seen = act.seen();
		if (seen != null && !seen.equals(last)) {
			throw Refusals.stale(what, seen, known(last));
		}
		if (seen == null && last != null) {
			throw Refusals.decided(what, known(last).get(0));
		}
	}

	/** Makes a decision of a draft. */
	Decision decide(Draft draft, @Nullable String note) {
		String id = nextId();
		List<Change> changes = draft.wanted().stream().map((wanted) -> {
			Standing before = standing(wanted.facet());
			return new Change(wanted.facet(), wanted.read(), before.value(), wanted.value(), before.decision(), id);
		}).toList();
		return record(new Decision(id, nextNumber(), draft.kind(), this.by, this.at, note, draft.on(), draft.score(),
				draft.reasons(), null, null, changes));
	}

	/** Takes a decision back. */
	Decision undo(Decision undone, @Nullable String note) {
		List<Change> changes = new ArrayList<>();
		// What was done last is taken back first
		for (int i = undone.changes().size() - 1; i >= 0; i--) {
			changes.add(undone.changes().get(i).undone());
		}
		Set<String> on = new HashSet<>(undone.on());
		on.add(undone.id());
		return record(new Decision(nextId(), nextNumber(), DecisionKind.UNDO, this.by, this.at, note,
				on.stream().sorted().toList(), null, List.of(), undone.id(), null, changes));
	}

	private Decision record(Decision decision) {
		this.number++;
		for (Change change : decision.changes()) {
			Setters.of(change.facet().aspect()).set(this, change, decision);
			this.standing.put(change.facet().key(), new Standing(change.after(), change.to()));
			if (change.facet().aspect() != Facet.Aspect.CLAIM_STATUS) {
				forgetClaims();
			}
		}
		this.made.add(decision);
		return decision;
	}

	/** Writes down what was decided and all that follows from it. */
	List<Decision> finish() {
		this.projection.restateClaims(this.statuses.stream().map((row) -> (String) row.get("id")).toList());
		run("set-status", "claims", this.statuses);
		this.projection.follow();
		run("record-decisions", "decisions", this.made.stream().map(DecisionRows::of).toList());
		this.projection.dropIdle();
		return this.made;
	}

}
