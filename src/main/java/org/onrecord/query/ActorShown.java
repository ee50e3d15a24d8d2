package org.onrecord.query;

import java.util.Comparator;
import java.util.List;

import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.onrecord.knowledge.RelationType;

/** Reads the row of {@code actor-shown}. */
final class ActorShown {

	private ActorShown() {
	}

	static ActorAnswer of(Record row) {
		ActorFound actor = ActorLookup.found(row);
		return new ActorAnswer(actor.id(), actor.name(), actor.kind(), actor.unnamed(), actor.names(),
				row.get("identifiers").asList((key) -> ActorAnswer.Identifier.of(key.asString())),
				row.get("of").isEmpty() ? null : Rows.actor(row.get("of").get(0)), row.get("parts").asList(Rows::actor),
				actor.made(), actor.about(), from(row, "offices", RelationType.HOLDS_OFFICE),
				to(row, "holders", RelationType.HOLDS_OFFICE), to(row, "spokespersons", RelationType.SPOKESPERSON_FOR),
				from(row, "principals", RelationType.SPOKESPERSON_FOR), counts(row.get("relations")),
				ActorAnswer.Links.of(actor.id()));
	}

	private static List<RelationAnswer> from(Record row, String column, RelationType type) {
		ActorBrief subject = Rows.actor(row.get("actor"));
		return row.get(column)
			.asList((edge) -> Relations.edge(subject, type.name(), Rows.actor(edge.get("other")), edge.get("edge")));
	}

	private static List<RelationAnswer> to(Record row, String column, RelationType type) {
		ActorBrief object = Rows.actor(row.get("actor"));
		return row.get(column)
			.asList((edge) -> Relations.edge(Rows.actor(edge.get("other")), type.name(), object, edge.get("edge")));
	}

	/** Types that it has no edge of are left out. */
	private static List<ActorAnswer.Count> counts(Value counts) {
		return counts
			.asList((count) -> new ActorAnswer.Count(RelationType.valueOf(count.get("type").asString()),
					count.get("asSubject").asBoolean(), count.get("edges").asInt()))
			.stream()
			.filter((count) -> count.edges() > 0)
			.sorted(Comparator.comparing(ActorAnswer.Count::type).thenComparing(ActorAnswer.Count::asSubject))
			.toList();
	}

}
