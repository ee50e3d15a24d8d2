package org.onrecord.review;

import java.util.List;

import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.onrecord.query.ActorFound;

/**
 * Two actors that may be one: somebody has to judge them, as the same, different or
 * unsure.
 *
 * @param id its id
 * @param score how alike they are, 0 to 1
 * @param reasons what speaks for and against it, in sentences
 * @param since since when it waits, ISO 8601
 * @param actors the two
 */
public record WaitingPair(String id, double score, List<String> reasons, String since, List<ActorFound> actors) {

	public WaitingPair {
		reasons = List.copyOf(reasons);
		actors = List.copyOf(actors);
	}

	static WaitingPair of(Record row) {
		return new WaitingPair(row.get("id").asString(), row.get("score").asDouble(),
				row.get("reasons").asList(Value::asString), row.get("at").asString(),
				List.of(ActorFound.of(row.get("a")), ActorFound.of(row.get("b"))));
	}

}
