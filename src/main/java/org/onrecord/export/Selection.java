package org.onrecord.export;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.onrecord.query.AskedClaims;

/**
 * Which claims and actors a question selects, found before anything is written.
 *
 * @param claims the claims; null for all
 * @param circle the actors between whom edges are wanted; null for all
 * @param collection id of the collection that it is limited to; null for none
 */
record Selection(@Nullable IdSet claims, @Nullable IdSet circle, @Nullable String collection) {

	/**
	 * Reads the selection.
	 * @param asked the claims as a statement finds them; null for any
	 * @param middle ids of the actors in the middle of the circle; empty for no circle
	 * @param depth how far it reaches
	 */
	static Selection read(GraphReading graph, @Nullable AskedClaims asked, List<String> middle, int depth)
			throws IOException {
		IdSet claims = (asked != null) ? claims(graph, asked) : null;
		String collection = (asked != null) ? asked.collection() : null;
		return new Selection(claims, middle.isEmpty() ? null : circle(graph, middle, depth, collection), collection);
	}

	boolean everything() {
		return this.claims == null && this.circle == null;
	}

	/** Whether an edge between the two may be told. */
	boolean joins(String subject, String object) {
		return this.circle == null || (this.circle.contains(subject) && this.circle.contains(object));
	}

	/**
	 * The claims alone: where a circle is drawn, those in which two of its actors have a
	 * part. Null for all claims.
	 */
	@Nullable IdSet claimsWithin(GraphReading graph) throws IOException {
		IdSet circle = this.circle;
		if (circle == null) {
			return this.claims;
		}
		IdSet within = new IdSet();
		graph.each("claims-around", circle, (row) -> {
			String claim = row.get(1).asString();
			if ((this.claims == null || this.claims.contains(claim)) && anyOf(circle, row.get(2))) {
				within.add(claim);
			}
		});
		return within;
	}

	private static boolean anyOf(IdSet ids, Value others) {
		for (Value other : others.values()) {
			if (ids.contains(other.asString())) {
				return true;
			}
		}
		return false;
	}

	private static IdSet claims(GraphReading graph, AskedClaims asked) throws IOException {
		IdSet claims = new IdSet();
		graph.run(asked.cypher(), asked.values(), (row) -> claims.add(row.get("id").asString()));
		return claims;
	}

	private static IdSet circle(GraphReading graph, List<String> middle, int depth, @Nullable String collection)
			throws IOException {
		IdSet reached = new IdSet();
		middle.forEach(reached::add);
		IdSet outermost = new IdSet();
		middle.forEach(outermost::add);
		for (int step = 0; step < depth; step++) {
			outermost = next(graph, outermost, reached, collection);
		}
		return reached;
	}

	private static IdSet next(GraphReading graph, IdSet outermost, IdSet reached, @Nullable String collection)
			throws IOException {
		IdSet next = new IdSet();
		String statement = (collection != null) ? "neighbours-within" : "neighbours";
		Map<String, Object> values = (collection != null) ? Map.of("collection", collection) : Map.of();
		graph.each(statement, outermost, values, (Record row) -> {
			String neighbour = Objects.requireNonNull(row.get(1).asString());
			if (reached.add(neighbour)) {
				next.add(neighbour);
			}
		});
		return next;
	}

}
