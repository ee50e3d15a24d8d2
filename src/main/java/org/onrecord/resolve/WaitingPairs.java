package org.onrecord.resolve;

import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

import org.neo4j.driver.Record;

/**
 * The pairs that wait for a person, as {@code (a)-[:MAY_BE {id, score, reasons,
 * at}]->(b)} in the graph. Storing one again changes its score and reasons, not since
 * when it waits.
 */
final class WaitingPairs {

	private final ResolveStatements statements;

	WaitingPairs(ResolveStatements statements) {
		this.statements = statements;
	}

	/**
	 * Stores the pairs that wait, and drops others of these actors that no longer hold.
	 * @param looked actors that were looked at
	 * @param pairs pairs that wait
	 * @param holds whether another pair of theirs has to go on waiting
	 * @return how many were dropped
	 */
	long replace(Collection<String> looked, Collection<ScoredPair> pairs, Predicate<ActorPair> holds) {
		Set<String> ids = new HashSet<>();
		List<Map<String, Object>> rows = new ArrayList<>();
		for (ScoredPair pair : pairs) {
			if (ids.add(pair.pair().id())) {
				rows.add(Map.of("id", pair.pair().id(), "a", pair.pair().a(), "b", pair.pair().b(), "score",
						pair.score(), "reasons", pair.reasons()));
			}
		}
		if (!rows.isEmpty()) {
			this.statements.write("store-waiting", Map.of("pairs", rows, "at", ZonedDateTime.now(ZoneOffset.UTC)));
		}
		List<String> dropped = new ArrayList<>();
		for (Record row : this.statements.read("waiting-of", Map.of("actors", List.copyOf(looked)))) {
			String id = row.get("id").asString();
			if (!ids.contains(id) && !holds.test(ActorPair.of(row.get("a").asString(), row.get("b").asString()))) {
				dropped.add(id);
			}
		}
		if (!dropped.isEmpty()) {
			this.statements.write("drop-waiting", Map.of("pairs", dropped));
		}
		return dropped.size();
	}

}
