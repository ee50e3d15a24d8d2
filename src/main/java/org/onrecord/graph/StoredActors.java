package org.onrecord.graph;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.onrecord.knowledge.ActorKind;

/** Which actors are in the graph. */
public final class StoredActors {

	private final Statements statements;

	StoredActors(Statements statements) {
		this.statements = statements;
	}

	/** The kinds of those of these actors that are stored, by id. */
	public Map<String, ActorKind> kinds(Collection<String> actorIds) {
		Map<String, ActorKind> kinds = new HashMap<>();
		for (Record row : this.statements
			.read((transaction) -> transaction.run("actor-kinds", "actors", List.copyOf(actorIds)))) {
			List<String> labels = row.get("labels").asList(Value::asString);
			Arrays.stream(ActorKind.values())
				.filter((kind) -> labels.contains(kind.label()))
				.findFirst()
				.ifPresent((kind) -> kinds.put(row.get("id").asString(), kind));
		}
		return kinds;
	}

}
