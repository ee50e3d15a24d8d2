package org.onrecord.decide;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.neo4j.driver.Record;
import org.onrecord.graph.Statements;
import org.onrecord.knowledge.OnRecordException;
import org.onrecord.resolve.ActorPair;
import org.onrecord.resolve.Judgements;
import org.onrecord.resolve.ScoredPair;
import org.springframework.stereotype.Component;

/**
 * What the rules of resolution decide is a decision like any other, with the rule as its
 * author, and stands behind what people have decided.
 */
@Component
final class DecidedPairs implements Judgements {

	/**
	 * Somebody has judged otherwise, or one of the two has changed since they were looked
	 * at.
	 */
	private static final Set<String> REFUSALS = Set.of("decisions-in-the-way", "already-one", "kinds-differ",
			"unknown-actor");

	private final Statements statements;

	private final Decisions decisions;

	DecidedPairs(Statements statements, Decisions decisions) {
		this.statements = statements.in(Decisions.FOLDER);
		this.decisions = decisions;
	}

	@Override
	public Set<ActorPair> known(Collection<ActorPair> pairs) {
		List<Map<String, String>> rows = pairs.stream().map((pair) -> Map.of("a", pair.a(), "b", pair.b())).toList();
		return this.statements.<List<Record>>read((transaction) -> transaction.run("judged-pairs", "pairs", rows))
			.stream()
			.map((row) -> ActorPair.of(row.get("a").asString(), row.get("b").asString()))
			.collect(Collectors.toSet());
	}

	@Override
	public Outcome same(ScoredPair pair) {
		try {
			return Outcome.merged(this.decisions.same(pair));
		}
		catch (OnRecordException ex) {
			if (REFUSALS.contains(ex.problem())) {
				return Outcome.refused(ex.problem());
			}
			if ("identifiers-differ".equals(ex.problem())) {
				// They came to differ through others that are one with them
				return Outcome.WAITS;
			}
			throw ex;
		}
	}

}
