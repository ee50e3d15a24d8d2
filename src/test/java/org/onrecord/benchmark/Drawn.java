package org.onrecord.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

/**
 * Values that the graph holds, to ask with: actors who said much and who said little,
 * pairs of whom the one said much about the other, and claims and edges drawn at random.
 */
final class Drawn {

	private static final int DRAWN = 2000;

	private final List<String> busy;

	private final List<String> quiet;

	private final List<List<String>> pairs = new ArrayList<>();

	private final List<Map<String, Object>> claims;

	private final Map<String, List<String>> byLabel = new java.util.HashMap<>();

	private final Random random = new Random(7);

	private Drawn(BenchmarkedProgram program) {
		this.busy = ids(program.rows("MATCH (a:Actor) WITH a, COUNT { (a)-[:MADE]->() } AS made "
				+ "ORDER BY made DESC LIMIT 20 RETURN a.id AS id", Map.of()));
		this.quiet = ids(program.rows("MATCH (a:Actor) WITH a, COUNT { (a)-[:MADE]->() } AS made "
				+ "WHERE 55 <= made <= 110 RETURN a.id AS id LIMIT 200", Map.of()));
		for (String speaker : this.busy) {
			program
				.rows("MATCH (:Actor {id: $id})-[:MADE]->(c:Claim) WITH c.about AS about, count(c) AS claims "
						+ "WHERE about IS NOT NULL AND claims > 55 RETURN about AS id ORDER BY claims DESC LIMIT 10",
						Map.of("id", speaker))
				.forEach((row) -> this.pairs.add(List.of(speaker, row.get("id").asString())));
		}
		this.claims = program
			.rows("MATCH (c:Claim) WHERE c.id > '' WITH c, rand() AS r "
					+ "ORDER BY r LIMIT $limit MATCH (c)-[:ABOUT]->(a:Actor) "
					+ "RETURN c {.*, about: a.id, name: a.name} AS claim", Map.of("limit", DRAWN))
			.stream()
			.map((row) -> row.get("claim").asMap())
			.toList();
		for (String label : List.of("Office", "State", "Organization", "Agency")) {
			this.byLabel.put(label, ids(program.rows("MATCH (a:" + label + ")<-[:REFERS_TO]-(m) WITH a, count(m) AS n "
					+ "ORDER BY n DESC LIMIT 100 RETURN a.id AS id", Map.of())));
		}
	}

	static Drawn from(BenchmarkedProgram program) {
		return new Drawn(program);
	}

	/** Actors who said most. */
	List<String> busy() {
		return this.busy;
	}

	/** Actors who said enough for one page and little more. */
	List<String> quiet() {
		return this.quiet;
	}

	/** Speaker and actor spoken about, with more claims than a page has. */
	List<List<String>> pairs() {
		return this.pairs;
	}

	/** One of these. */
	synchronized <T> T any(List<T> choices) {
		return choices.get(this.random.nextInt(choices.size()));
	}

	/** True so many times in a hundred. */
	synchronized boolean chance(int percent) {
		return this.random.nextInt(100) < percent;
	}

	/** The properties of a claim; {@code about} and {@code name} are of an actor. */
	Map<String, Object> claim() {
		return any(this.claims);
	}

	/** The property of some claim that has it. */
	Object ofClaim(String property) {
		for (int i = 0; i < 10_000; i++) {
			Object value = claim().get(property);
			if (value != null) {
				return value;
			}
		}
		throw new IllegalStateException("No claim has " + property);
	}

	/** An actor of a kind that articles name often. */
	String actor(String label) {
		return any(java.util.Objects.requireNonNull(this.byLabel.get(label)));
	}

	private static List<String> ids(List<Record> rows) {
		return rows.stream().map((row) -> row.get("id")).map(Value::asString).toList();
	}

}
