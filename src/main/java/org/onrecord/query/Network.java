package org.onrecord.query;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Answers a part of the network of actors. */
@Component
public final class Network {

	private final Asking asking;

	private final ActorLookup actors;

	private final Scopes scopes;

	Network(Asking asking, ActorLookup actors, Scopes scopes) {
		this.scopes = scopes;
		this.asking = asking;
		this.actors = actors;
	}

	/**
	 * The edges around an actor, nearest first, and those between the actors so reached;
	 * or any edges of the whole network, in the order of their subjects.
	 * @throws org.onrecord.knowledge.OnRecordException if the actor is unknown or
	 * ambiguous
	 */
	public NetworkAnswer find(NetworkQuery query) {
		return this.asking.together(() -> {
			if (query.actor() == null) {
				return network(Map.of(), whole(query), query.limit());
			}
			ActorBrief middle = this.actors.one("actor", query.actor());
			return network(Map.of(middle.id(), middle), around(middle, query), query.limit());
		});
	}

	private List<RelationAnswer> whole(NetworkQuery query) {
		Map<String, @Nullable Object> values = RelationQuery.of(null, null, null).values();
		values.put("fromSubject", "");
		values.put("fromType", "");
		values.put("fromObject", "");
		values.put("limit", query.limit() + 1);
		this.scopes.limit(values, query.collection());
		return this.asking.rows("relations", values, Relations::edge);
	}

	private List<RelationAnswer> around(ActorBrief middle, NetworkQuery query) {
		Scope scope = this.scopes.of(query.collection());
		Set<RelationAnswer> edges = new LinkedHashSet<>();
		Set<String> reached = new LinkedHashSet<>(Set.of(middle.id()));
		List<String> outermost = List.of(middle.id());
		for (int step = 0; step < query.depth() && !outermost.isEmpty() && edges.size() <= query.limit(); step++) {
			List<String> next = new ArrayList<>();
			for (RelationAnswer edge : edges("relations-around", outermost, query, edges.size(), scope)) {
				edges.add(edge);
				for (ActorBrief end : List.of(edge.subject(), edge.object())) {
					if (reached.add(end.id())) {
						next.add(end.id());
					}
				}
			}
			outermost = next;
		}
		if (edges.size() <= query.limit()) {
			edges.addAll(edges("relations-among", List.copyOf(reached), query, edges.size(), scope));
		}
		return List.copyOf(edges);
	}

	/** One edge more than wanted, beside those that are there already. */
	private List<RelationAnswer> edges(String statement, List<String> ids, NetworkQuery query, int there,
			@Nullable Scope scope) {
		Map<String, @Nullable Object> values = new HashMap<>();
		values.put("ids", ids);
		values.put("limit", query.limit() + 1 + there);
		values.put(Scope.COLLECTION, scope);
		return this.asking.rows(statement, values, Relations::edge).stream().sorted(Relations.ORDER).toList();
	}

	private static NetworkAnswer network(Map<String, ActorBrief> nodes, List<RelationAnswer> edges, int limit) {
		List<RelationAnswer> shown = edges.subList(0, Math.min(limit, edges.size()));
		Map<String, ActorBrief> all = new LinkedHashMap<>(nodes);
		for (RelationAnswer edge : shown) {
			all.putIfAbsent(edge.subject().id(), edge.subject());
			all.putIfAbsent(edge.object().id(), edge.object());
		}
		return new NetworkAnswer(List.copyOf(all.values()), List.copyOf(shown), edges.size() > limit);
	}

}
