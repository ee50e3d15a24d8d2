package org.onrecord.query;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.onrecord.knowledge.OnRecordException;
import org.springframework.stereotype.Component;

/** Answers how two actors are connected. */
@Component
public final class Paths {

	/** So many of the shortest paths are shown. */
	private static final int MOST = 10;

	private final Asking asking;

	private final ActorLookup actors;

	private final Scopes scopes;

	Paths(Asking asking, ActorLookup actors, Scopes scopes) {
		this.scopes = scopes;
		this.asking = asking;
		this.actors = actors;
	}

	/**
	 * Shortest paths, all of the same length; empty if none is short enough.
	 * @throws OnRecordException if a name is unknown or ambiguous, or both mean the same
	 * actor
	 */
	public List<PathAnswer> find(PathQuery query) {
		return this.asking.together(() -> {
			String from = this.actors.one("from", query.from()).id();
			String to = this.actors.one("to", query.to()).id();
			if (from.equals(to)) {
				throw OnRecordException.invalid("to", "Parameters from and to mean the same actor, " + from + ".");
			}
			Map<String, @Nullable Object> values = values(from, to, query.maxLength());
			this.scopes.limit(values, query.collection());
			return this.asking.rows("paths", values, Paths::path)
				.stream()
				.sorted(Comparator.comparing((path) -> path.actors().stream().map(ActorBrief::id).toList().toString()))
				.toList();
		});
	}

	/** Over edges of all types, days and statuses. */
	private static Map<String, @Nullable Object> values(String from, String to, int maxLength) {
		Map<String, @Nullable Object> values = new HashMap<>();
		values.put("from", from);
		values.put("to", to);
		values.put("types", List.of());
		values.put("since", "0001-01-01");
		values.put("until", "9999-12-31");
		values.put("status", null);
		values.put("maxLength", maxLength);
		values.put("limit", MOST);
		return values;
	}

	private static PathAnswer path(Record row) {
		List<ActorBrief> actors = row.get("actors").asList(Rows::actor);
		Map<String, ActorBrief> byId = actors.stream()
			.collect(Collectors.toMap(ActorBrief::id, Function.identity(), (one, same) -> one));
		List<RelationAnswer> edges = row.get("edges").asList((edge) -> edge(edge, byId));
		return new PathAnswer(edges.size(), actors, edges);
	}

	private static RelationAnswer edge(Value edge, Map<String, ActorBrief> actors) {
		return Relations.edge(end(edge.get("subject"), actors), edge.get("type").asString(),
				end(edge.get("object"), actors), edge.get("edge"));
	}

	private static ActorBrief end(Value id, Map<String, ActorBrief> actors) {
		ActorBrief actor = actors.get(id.asString());
		if (actor == null) {
			throw new IllegalStateException("The path does not hold actor " + id);
		}
		return actor;
	}

}
