package org.onrecord.query;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.onrecord.knowledge.OnRecordException;
import org.onrecord.knowledge.RelationType;
import org.springframework.stereotype.Component;

/** Answers which actors there are and what is known about one. */
@Component
public final class Actors {

	private final Asking asking;

	private final ActorLookup lookup;

	private final Relations relations;

	Actors(Asking asking, ActorLookup lookup, Relations relations) {
		this.asking = asking;
		this.lookup = lookup;
		this.relations = relations;
	}

	/**
	 * One page of actors: those whose names match best first, or all by name.
	 * @throws OnRecordException if the cursor belongs to another question
	 */
	public Page<ActorFound> find(ActorQuery query) {
		Cursor cursor = new Cursor(query.firstPage());
		List<String> behind = cursor.read(query.paging(), 2).orElse(List.of());
		Map<String, @Nullable Object> values = new HashMap<>();
		values.put("kind", (query.kind() != null) ? query.kind().label() : null);
		values.put("limit", query.paging().limit() + 1);
		values.put("after", behind.isEmpty() ? "" : behind.get(1));
		if (query.words() == null) {
			values.put("name", behind.isEmpty() ? "" : behind.get(0));
			return page(query, cursor, this.asking.rows("actors", values, Ranked::byName));
		}
		values.put("words", LuceneText.nameBeginnings(query.words()));
		values.put("score", behind.isEmpty() ? Double.MAX_VALUE : score(behind.get(0)));
		return page(query, cursor, this.asking.rows("actors-by-words", values, Ranked::byScore));
	}

	/**
	 * The actor of this id or name.
	 * @throws OnRecordException if nobody is called so, or more than one is
	 */
	public ActorAnswer one(String nameOrId) {
		return this.asking.together(() -> {
			String id = this.lookup.one("id", nameOrId).id();
			ActorFound actor = this.asking.row("actor-by-id", Map.of("id", id), ActorLookup::found).orElseThrow();
			ActorBrief body = this.asking.row("office-of", Map.of("actor", id), (row) -> Rows.actor(row.get("body")))
				.orElse(null);
			return new ActorAnswer(id, actor.name(), actor.kind(), actor.unnamed(), actor.names(), body, actor.made(),
					actor.about(), from(id, RelationType.HOLDS_OFFICE), to(id, RelationType.HOLDS_OFFICE),
					to(id, RelationType.SPOKESPERSON_FOR), from(id, RelationType.SPOKESPERSON_FOR), counts(id),
					ActorAnswer.Links.of(id));
		});
	}

	/**
	 * The actor that is meant by an id or name.
	 * @param parameter where it was typed, for the message
	 * @throws OnRecordException if nobody is called so, or more than one is
	 */
	public ActorBrief meant(String parameter, String nameOrId) {
		return this.lookup.one(parameter, nameOrId);
	}

	/**
	 * The actors that are called exactly so, and the persons who have this surname; those
	 * with most claims first. Empty if nobody is.
	 */
	public List<ActorFound> called(String name) {
		return this.lookup.called(name);
	}

	/** Says that nobody is called so, and who is called somewhat like it. */
	public OnRecordException unknown(String parameter, String name) {
		return this.lookup.unknown(parameter, name);
	}

	/** Says that more than one actor is called so. */
	public OnRecordException ambiguous(String parameter, String name, List<ActorFound> candidates) {
		return this.lookup.ambiguous(parameter, name, candidates);
	}

	private List<RelationAnswer> from(String id, RelationType type) {
		return this.relations.find(RelationQuery.of(type, id, null)).answers();
	}

	private List<RelationAnswer> to(String id, RelationType type) {
		return this.relations.find(RelationQuery.of(type, null, id)).answers();
	}

	private List<ActorAnswer.Count> counts(String id) {
		return this.asking
			.rows("actor-relations", Map.of("actor", id),
					(row) -> new ActorAnswer.Count(RelationType.valueOf(row.get("type").asString()),
							row.get("asSubject").asBoolean(), row.get("edges").asInt()))
			.stream()
			.sorted(Comparator.comparing(ActorAnswer.Count::type).thenComparing(ActorAnswer.Count::asSubject))
			.toList();
	}

	private static double score(String text) {
		try {
			return Double.parseDouble(text);
		}
		catch (NumberFormatException ex) {
			// Only a cursor that somebody made up gets here: nothing stands behind it
			return -1;
		}
	}

	private static Page<ActorFound> page(ActorQuery query, Cursor cursor, List<Ranked> found) {
		Page<Ranked> page = Page.of(found, query.paging(), cursor,
				(ranked) -> List.of(ranked.rank(), ranked.actor().id()));
		return new Page<>(page.answers().stream().map(Ranked::actor).toList(), page.next());
	}

	/**
	 * An actor and what it is sorted by, beside its id.
	 */
	private record Ranked(ActorFound actor, String rank) {

		static Ranked byName(Record row) {
			ActorFound actor = ActorLookup.found(row);
			return new Ranked(actor, actor.name());
		}

		static Ranked byScore(Record row) {
			return new Ranked(ActorLookup.found(row), Double.toString(row.get("score").asDouble()));
		}

	}

}
