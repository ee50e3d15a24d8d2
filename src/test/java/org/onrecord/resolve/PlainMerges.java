package org.onrecord.resolve;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.neo4j.driver.Record;
import org.neo4j.driver.Session;
import org.onrecord.graph.TestGraph;
import org.onrecord.naming.MatchKeys;

/**
 * Judgements kept in memory, for tests of the rules alone: what is the same becomes one
 * actor in the graph with the mentions, names and offices of both. It keeps no decisions,
 * moves no claims, and nothing of it can be undone.
 */
final class PlainMerges implements Judgements {

	private static final String MERGE = """
			MATCH (a:Actor {id: $survivor}), (b:Actor {id: $gone})
			CALL (a, b) {
			  MATCH (b)<-[refers:REFERS_TO]-(mention)
			  CREATE (mention)-[:REFERS_TO {method: refers.method}]->(a)
			  DELETE refers
			}
			CALL (a, b) {
			  MATCH (b)-[holds:HOLDS_OFFICE]->(office)
			  CREATE (a)-[moved:HOLDS_OFFICE]->(office)
			  SET moved = properties(holds)
			}
			CALL (a, b) {
			  MATCH (b)<-[holds:HOLDS_OFFICE]-(holder)
			  CREATE (a)<-[moved:HOLDS_OFFICE]-(holder)
			  SET moved = properties(holds)
			}
			DETACH DELETE b
			SET a.name = $name, a.names = $names, a.matchKeys = $matchKeys
			""";

	private final TestGraph graph;

	private final List<ScoredPair> merged = new ArrayList<>();

	private final Set<ActorPair> different = new HashSet<>();

	private final Set<ActorPair> known = new HashSet<>();

	PlainMerges(TestGraph graph) {
		this.graph = graph;
	}

	/** What was merged, in this order. */
	List<ScoredPair> merged() {
		return this.merged;
	}

	/** Says that two are not one, as far as a rule asks. */
	void different(String one, String other) {
		this.different.add(ActorPair.of(one, other));
	}

	/** Says that a person has judged two. */
	void known(String one, String other) {
		this.known.add(ActorPair.of(one, other));
	}

	@Override
	public Set<ActorPair> known(Collection<ActorPair> pairs) {
		return pairs.stream().filter(this.known::contains).collect(Collectors.toSet());
	}

	@Override
	public Outcome same(ScoredPair pair) {
		if (this.different.contains(pair.pair())) {
			return Outcome.refused("decisions-in-the-way");
		}
		try (Session session = this.graph.driver().session()) {
			TreeSet<String> mains = new TreeSet<>(
					Comparator.comparing((String one) -> one.contains(" ")).thenComparing(Comparator.naturalOrder()));
			Set<String> names = new TreeSet<>();
			for (Record row : session
				.run("UNWIND $ids AS id MATCH (a:Actor {id: id}) RETURN a.name AS name, a.names AS names",
						Map.of("ids", List.of(pair.pair().a(), pair.pair().b())))
				.list()) {
				names.addAll(row.get("names").asList((one) -> one.asString()));
				mains.add(row.get("name").asString());
			}
			String name = mains.last();
			session
				.run(MERGE, Map.of("survivor", pair.pair().a(), "gone", pair.pair().b(), "name", name, "names",
						List.copyOf(names), "matchKeys", MatchKeys.of(name, names)))
				.consume();
		}
		this.merged.add(pair);
		return Outcome.merged(pair.pair().a());
	}

}
