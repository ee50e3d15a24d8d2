package org.onrecord.query;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.onrecord.knowledge.ActorKind;
import org.onrecord.knowledge.ContentId;
import org.onrecord.knowledge.OnRecordException;
import org.springframework.stereotype.Component;

/** Answers which actors there are and what is known about one. */
@Component
public final class Actors {

	private final Asking asking;

	private final ActorLookup lookup;

	private final Scopes scopes;

	Actors(Asking asking, ActorLookup lookup, Scopes scopes) {
		this.scopes = scopes;
		this.asking = asking;
		this.lookup = lookup;
	}

	/**
	 * One page of actors: those whose names match best first, or all by name.
	 * @throws OnRecordException if the cursor belongs to another question
	 */
	public Page<ActorFound> find(ActorQuery query) {
		Cursor cursor = new Cursor(query.firstPage());
		Map<String, @Nullable Object> values = values(query, cursor.read(query.paging(), 2).orElse(List.of()));
		return page(query, cursor,
				this.asking.rows(statement(query), values, (query.words() == null) ? Ranked::byName : Ranked::byScore));
	}

	/** How many actors answer the question. */
	public long total(ActorQuery query) {
		return (query.words() == null && query.kind() == null && query.collection() == null
				&& query.identifier() == null) ? this.asking.count("actors")
						: this.asking.total(statement(query), values(query, List.of()));
	}

	private static String statement(ActorQuery query) {
		if (query.identifier() != null) {
			return "actors-by-identifier";
		}
		return (query.words() == null) ? "actors" : "actors-by-words";
	}

	private Map<String, @Nullable Object> values(ActorQuery query, List<String> behind) {
		Map<String, @Nullable Object> values = new HashMap<>();
		this.scopes.limit(values, query.collection());
		values.put("kind", (query.kind() != null) ? query.kind().label() : null);
		values.put("limit", query.paging().limit() + 1);
		values.put("identifier", query.identifier());
		values.put("after", behind.isEmpty() ? "" : behind.get(1));
		if (query.words() == null) {
			values.put("name", behind.isEmpty() ? "" : behind.get(0));
		}
		else {
			values.put("words", LuceneText.nameBeginnings(query.words()));
			values.put("score", behind.isEmpty() ? Double.MAX_VALUE : score(behind.get(0)));
		}
		return values;
	}

	/**
	 * The actor of this id or name.
	 * @throws OnRecordException if nobody is called so, or more than one is
	 */
	public ActorAnswer one(String nameOrId) {
		return one(nameOrId, null);
	}

	/**
	 * The actor of this id or name, with the edges and counts of a collection alone.
	 * @param collection id or name of the collection; null for the whole graph
	 * @throws OnRecordException if nobody is called so, or more than one is, or there is
	 * no such collection
	 */
	public ActorAnswer one(String nameOrId, @Nullable String collection) {
		return this.asking.together(() -> {
			Scope scope = this.scopes.of(collection);
			// Whoever follows a link asks by id: then one statement is enough
			Optional<ActorAnswer> known = ContentId.isId(nameOrId) ? shown(nameOrId, scope) : Optional.empty();
			return known.orElseGet(() -> shown(this.lookup.one("id", nameOrId).id(), scope).orElseThrow());
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

	/**
	 * Actors that a name may mean, the likeliest first: those called exactly so, those
	 * whose names have all its words, those whose names are spelt somewhat like it.
	 * Actors that articles only describe are left out. Found by the index of names.
	 * @param kind of what kind; null for any
	 * @param limit how many of each at most
	 */
	public List<ActorFound> like(String name, @Nullable ActorKind kind, int limit) {
		return this.lookup.like(name, kind, limit);
	}

	/**
	 * What tells these actors apart, in the order of the ids; unknown ids are left out.
	 */
	public List<ActorDescribed> described(List<String> ids) {
		return ids.isEmpty() ? List.of() : this.asking.rows("actors-described", Map.of("ids", ids), ActorDescribed::of);
	}

	/** Says that nobody is called so, and who is called somewhat like it. */
	public OnRecordException unknown(String parameter, String name) {
		return this.lookup.unknown(parameter, name);
	}

	/** Says that more than one actor is called so. */
	public OnRecordException ambiguous(String parameter, String name, List<ActorFound> candidates) {
		return this.lookup.ambiguous(parameter, name, candidates);
	}

	private Optional<ActorAnswer> shown(String id, @Nullable Scope scope) {
		Map<String, @Nullable Object> values = new HashMap<>();
		values.put("id", id);
		values.put("limit", Paging.USUAL);
		values.put(Scope.COLLECTION, scope);
		return this.asking.row("actor-shown", values, ActorShown::of);
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
