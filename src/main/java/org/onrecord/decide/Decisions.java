package org.onrecord.decide;

import java.security.Principal;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.onrecord.decide.Facet.Aspect;
import org.onrecord.graph.Statements;
import org.onrecord.knowledge.OnRecordException;
import org.onrecord.query.Actors;
import org.onrecord.query.Page;
import org.onrecord.resolve.ScoredPair;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * The log of what people and rules have decided. Each decision changes the graph and is
 * written down in one transaction, with all that follows from it; one is made after the
 * other. None is ever changed: to undo one is to decide again.
 */
@Component
public final class Decisions {

	/** How many are decided together at most. */
	public static final int MOST = 500;

	/** The folder of its statements. */
	static final String FOLDER = "decide";

	private final Statements statements;

	private final Work.Naming naming;

	private final Clock clock;

	@Autowired
	Decisions(Statements statements, Actors actors) {
		this(statements, (field, name) -> actors.meant(field, name).id(), Clock.systemUTC());
	}

	Decisions(Statements statements, Work.Naming naming, Clock clock) {
		this.statements = statements.in(FOLDER);
		this.naming = naming;
		this.clock = clock;
	}

	/**
	 * Decides all of it, or nothing.
	 * @param sent what to decide, each as {@code {"kind", ...}}; at most {@value #MOST}
	 * @param by who decides
	 * @return the decisions, in the same order
	 * @throws OnRecordException if one cannot be: it says which and why
	 */
	public List<DecisionAnswer> decide(List<? extends Map<String, ? extends @Nullable Object>> sent, String by) {
		if (sent.isEmpty() || sent.size() > MOST) {
			throw OnRecordException.invalid("decisions",
					"Between 1 and " + MOST + " decisions are made at once, not " + sent.size() + ".");
		}
		List<Act> acts = new ArrayList<>();
		for (Map<String, ? extends @Nullable Object> act : sent) {
			acts.add(placed(acts.size(), sent.size(), () -> new Act(act)));
		}
		Instant at = now();
		return answers(this.statements.write((transaction) -> {
			Work work = new Work(transaction, this.naming, by, at, acts.size());
			prefetch(work, acts);
			for (int i = 0; i < acts.size(); i++) {
				Act act = acts.get(i);
				placed(i, acts.size(), () -> work.decide(draft(work, act), act.note()));
			}
			return work.finish();
		}));
	}

	/**
	 * Takes a decision back. To take back what undid it makes it stand again.
	 * @param id id of the decision
	 * @param note why
	 * @param by who decides
	 * @return the decision that undoes it
	 * @throws OnRecordException if there is none, or others rest on it: it names them
	 */
	public DecisionAnswer undo(String id, @Nullable String note, String by) {
		Instant at = now();
		return answers(this.statements.write((transaction) -> {
			Work work = new Work(transaction, this.naming, by, at, 1);
			new Undoing(work).undo(id, note);
			return work.finish();
		})).get(0);
	}

	/**
	 * A rule has found that two actors are one.
	 * @return who stands for both now
	 * @throws OnRecordException if somebody has decided otherwise, or so before, or one
	 * of them is no actor any more
	 */
	String same(ScoredPair pair) {
		Instant at = now();
		String by = "rule:" + pair.rule();
		return this.statements.write((transaction) -> {
			Work work = new Work(transaction, this.naming, by, at, 1);
			List<Subject> actors = List.of(work.actor("a", pair.pair().a()), work.actor("b", pair.pair().b()));
			if (actors.get(0).id().equals(actors.get(1).id())) {
				throw PairDrafts.alreadyOne(work, pair.pair().a(), pair.pair().b(), actors.get(0));
			}
			Subject survivor = PairDrafts.survivor(actors);
			work.decide(PairDrafts.merge(work, DecisionKind.MERGE, actors, survivor, pair.score(), pair.reasons()),
					null);
			work.finish();
			return survivor.id();
		});
	}

	/** One page of decisions, newest first. */
	public Page<DecisionAnswer> find(DecisionQuery query) {
		List<Decision> found = this.statements.read((transaction) -> transaction.run(query.statement(), query.values())
			.stream()
			.map(DecisionRows::read)
			.toList());
		int limit = query.paging().limit();
		boolean more = found.size() > limit;
		List<Decision> page = more ? found.subList(0, limit) : found;
		return new Page<>(answers(page), more ? Long.toString(page.get(limit - 1).number()) : null);
	}

	/**
	 * The decision of an id.
	 * @throws OnRecordException if there is none
	 */
	public DecisionAnswer one(String id) {
		return this.statements
			.read((transaction) -> transaction.run("decisions-by-id", "ids", List.of(id))
				.stream()
				.map(DecisionRows::read)
				.map(DecisionAnswer::of)
				.toList())
			.stream()
			.findFirst()
			.orElseThrow(() -> OnRecordException.of(OnRecordException.Reason.UNKNOWN, "unknown-decision",
					"No decision has the id \"" + id + "\". Ids stand in the answers of /api/decisions."));
	}

	/**
	 * The kind of a decision; of one that undoes, that of what it undoes.
	 * @throws OnRecordException if there is no such decision
	 */
	DecisionKind origin(String id) {
		DecisionAnswer decision = one(id);
		return (decision.undoes() != null) ? origin(decision.undoes()) : decision.kind();
	}

	/** The name under which somebody decides; {@code local} where nobody signs in. */
	public static String by(@Nullable Principal principal) {
		return (principal != null) ? principal.getName() : "local";
	}

	private Instant now() {
		return this.clock.instant().truncatedTo(ChronoUnit.MILLIS);
	}

	private static List<DecisionAnswer> answers(List<Decision> decisions) {
		return decisions.stream().map(DecisionAnswer::of).toList();
	}

	private static Draft draft(Work work, Act act) {
		return switch (act.kind()) {
			case ACCEPT, REJECT -> ClaimDrafts.status(work, act);
			case EDIT -> ClaimDrafts.edit(work, act);
			case ADD -> ClaimDrafts.add(work, act);
			case MERGE -> PairDrafts.merge(work, act);
			case DIFFERENT, UNSURE -> PairDrafts.judge(work, act);
			case SPLIT -> SplitDrafts.split(work, act);
			case RENAME -> ActorDrafts.rename(work, act);
			case KIND -> ActorDrafts.kind(work, act);
			case ALIAS -> ActorDrafts.alias(work, act);
			case RESOLVE -> PairDrafts.resolve(work, act);
			case WITHDRAW, DELETE -> ArticleDrafts.state(work, act);
			case UNDO -> throw new IllegalStateException("An act does not undo");
		};
	}

	/** Reads what hundreds of decisions on claims need at once; refuses doubles. */
	private static void prefetch(Work work, List<Act> acts) {
		Set<String> claims = new HashSet<>();
		for (Act act : acts) {
			String claim = act.text("claim");
			if (claim != null && !claims.add(claim)) {
				throw OnRecordException.invalid("claim",
						"Claim " + claim + " is decided twice in one call. Nothing was decided.");
			}
		}
		work.prefetchClaims(claims);
		work.prefetch(claims.stream().map((id) -> new Facet(Aspect.CLAIM_STATUS, id)).toList());
	}

	/** Of several, the message says which one cannot be decided. */
	private static <T> T placed(int index, int count, java.util.function.Supplier<T> work) {
		try {
			return work.get();
		}
		catch (OnRecordException ex) {
			throw (count == 1) ? ex : ex.with("index", index);
		}
	}

}
