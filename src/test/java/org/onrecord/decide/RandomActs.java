package org.onrecord.decide;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.jspecify.annotations.Nullable;
import org.onrecord.graph.TestGraph;

/**
 * Acts of any kind on whatever is in the graph at the moment, sensible or not. The same
 * seed on the same graph gives the same acts.
 */
final class RandomActs {

	private static final List<String> NAMES = List.of("Ida B. Marsh", "Zora Quist", "Board of Ferries", "O. Fenn");

	private final TestGraph graph;

	private final Random random;

	RandomActs(TestGraph graph, long seed) {
		this.graph = graph;
		this.random = new Random(seed);
	}

	/** Whether something happens, so many times of a hundred. */
	boolean chance(int percent) {
		return this.random.nextInt(100) < percent;
	}

	/** One of these; null if there is none. */
	<T> @Nullable T pick(List<T> choices) {
		return choices.isEmpty() ? null : choices.get(this.random.nextInt(choices.size()));
	}

	/** An act. */
	Map<String, Object> next() {
		return switch (this.random.nextInt(16)) {
			case 0, 1 -> of("accept", "claim", claim());
			case 2, 3 -> of("reject", "claim", claim());
			case 4 -> edit();
			case 5 -> add();
			case 6, 7 -> merge();
			case 8 -> of(chance(50) ? "different" : "unsure", "actors", List.of(actor(), actor()));
			case 9 -> splitMentions();
			case 10 -> splitMembers();
			case 11 -> of("rename", "actor", actor(), "name", NAMES.get(this.random.nextInt(NAMES.size())));
			case 12 -> of("kind", "actor", actor(), "to", chance(50) ? "group" : "organization");
			case 13 -> of("alias", "actor", actor(), "alias", NAMES.get(this.random.nextInt(NAMES.size())));
			case 14 -> of("resolve", "actor", id("Unnamed"), "to", actor());
			default -> of(chance(50) ? "withdraw" : "delete", "article", id("Article"));
		};
	}

	private Map<String, Object> edit() {
		Map<String, Object> act = of("edit", "claim", claim());
		switch (this.random.nextInt(4)) {
			case 0 -> act.put("speaker", actor());
			case 1 -> act.put("about", List.of(actor(), Map.of("name", "Zora Quist", "kind", "person")));
			case 2 -> act.put("content", List.of(List.of(10 + this.random.nextInt(20), 60)));
			default -> act.put("relation",
					chance(30) ? null : Map.of("type", "PRAISED", "subject", actor(), "object", actor()));
		}
		return act;
	}

	private Map<String, Object> add() {
		Map<String, Object> act = of("add", "article", id("Article"), "content", List.of(List.of(20, 40)));
		act.put("speaker", chance(70) ? actor() : Map.of("name", "Zora Quist", "kind", "person"));
		act.put("relation", Map.of("type", "CRITICIZED", "subject", actor(), "object", actor()));
		return act;
	}

	private Map<String, Object> merge() {
		List<String> actors = new ArrayList<>(List.of(actor(), actor()));
		if (chance(30)) {
			actors.add(actor());
		}
		Map<String, Object> act = of("merge", "actors", actors);
		if (chance(30)) {
			act.put("into", actors.get(0));
		}
		return act;
	}

	private Map<String, Object> splitMentions() {
		String actor = actor();
		List<String> mentions = texts(
				"MATCH (m:Mention)-[:REFERS_TO]->(:Actor {id: '" + actor + "'}) RETURN m.id ORDER BY m.id")
			.stream()
			.filter((id) -> chance(40))
			.toList();
		Map<String, Object> act = of("split", "actor", actor, "mentions", mentions);
		if (chance(30)) {
			act.put("to", actor());
		}
		return act;
	}

	private Map<String, Object> splitMembers() {
		String actor = pick(texts(
				"MATCH (p:PastActor) WHERE p.survivor IS NOT NULL RETURN DISTINCT p.survivor ORDER BY p.survivor"));
		List<String> members = (actor == null) ? List.of()
				: texts("MATCH (p:PastActor {survivor: '" + actor + "'}) RETURN p.id ORDER BY p.id").stream()
					.filter((id) -> chance(50))
					.toList();
		return of("split", "actor", (actor != null) ? actor : "0000000000000", "members", members);
	}

	private String claim() {
		return id(chance(10) ? "PastClaim" : "Claim");
	}

	/** Busy and rare ones, people who are merged again and again among them. */
	private String actor() {
		return chance(50) ? id("Person") : id("Actor");
	}

	private String id(String label) {
		String id = pick(texts("MATCH (n:" + label + ") RETURN n.id ORDER BY n.id"));
		return (id != null) ? id : "0000000000000";
	}

	private List<String> texts(String statement) {
		return GraphWithoutLog.texts(this.graph, statement);
	}

	private static Map<String, Object> of(Object... fields) {
		Map<String, Object> act = new HashMap<>(Map.of("kind", fields[0]));
		for (int i = 1; i < fields.length; i += 2) {
			act.put((String) fields[i], fields[i + 1]);
		}
		return act;
	}

}
