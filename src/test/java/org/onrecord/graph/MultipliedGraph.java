package org.onrecord.graph;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;

import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.configuration.connectors.BoltConnector;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;
import org.neo4j.graphdb.Entity;
import org.neo4j.graphdb.GraphDatabaseService;
import org.neo4j.graphdb.Label;
import org.neo4j.graphdb.Node;
import org.neo4j.graphdb.Relationship;
import org.neo4j.graphdb.RelationshipType;
import org.neo4j.graphdb.Transaction;
import org.neo4j.graphdb.schema.ConstraintDefinition;
import org.neo4j.graphdb.schema.IndexDefinition;
import org.neo4j.graphdb.schema.IndexType;
import org.springframework.util.unit.DataSize;

/**
 * A large graph soon: what the program stores of some invented readings, many times over,
 * each time with other ids and nothing in common. The copies are written past Bolt and
 * indexes, which the program makes when it starts on the folder.
 */
public final class MultipliedGraph {

	private static final String DIGITS = "0123456789abcdefghjkmnpqrstvwxyz";

	/** Copies differ in two digits. */
	private static final int MOST = DIGITS.length() * DIGITS.length();

	/** Properties that hold ids, or the key of an edge, which holds two. */
	private static final Set<String> IDS = Set.of("id", "article", "speaker", "about", "edge");

	private final GraphDatabaseService database;

	private MultipliedGraph(GraphDatabaseService database) {
		this.database = database;
	}

	/**
	 * Makes the graph in a folder.
	 * @param claims how many claims are stored
	 * @param times how often they are there at the end, up to 1,024
	 */
	public static void make(Path folder, int claims, int times) {
		if (times > MOST) {
			throw new IllegalArgumentException("No more than " + MOST + " copies, not " + times);
		}
		GraphSettings settings = new GraphSettings(folder, 0, DataSize.ofMegabytes(64));
		try (InProcessNeo4j neo4j = InProcessNeo4j.start(settings).awaitReady()) {
			TestGraph graph = TestGraph.connect(
					new GraphConnection(neo4j.uri(), InProcessNeo4j.USERNAME, neo4j.passwordFile(), "neo4j", true),
					neo4j.password());
			try {
				graph.writer()
					.store(StreamSupport.stream(SyntheticGraph.readings(claims).spliterator(), false).toList());
			}
			finally {
				graph.driver().close();
			}
		}
		DatabaseManagementService neo4j = new DatabaseManagementServiceBuilder(folder.resolve("neo4j"))
			.setConfig(BoltConnector.enabled, false)
			.setConfig(GraphDatabaseSettings.pagecache_memory, DataSize.ofMegabytes(256).toBytes())
			.build();
		try {
			new MultipliedGraph(neo4j.database(GraphDatabaseSettings.DEFAULT_DATABASE_NAME)).multiply(times);
		}
		finally {
			neo4j.shutdown();
		}
	}

	private void multiply(int times) {
		dropSchema();
		List<Stored> nodes;
		List<Tie> ties;
		try (Transaction transaction = this.database.beginTx()) {
			nodes = transaction.getAllNodes().stream().map(Stored::of).toList();
			ties = transaction.getAllRelationships().stream().map(Tie::of).toList();
		}
		IntStream.range(1, times).parallel().forEach((copy) -> copy(nodes, ties, copy));
	}

	private void dropSchema() {
		try (Transaction transaction = this.database.beginTx()) {
			transaction.schema().getConstraints().forEach(ConstraintDefinition::drop);
			for (IndexDefinition index : transaction.schema().getIndexes()) {
				if (index.getIndexType() != IndexType.LOOKUP) {
					index.drop();
				}
			}
			transaction.commit();
		}
	}

	private void copy(List<Stored> nodes, List<Tie> ties, int copy) {
		try (Transaction transaction = this.database.beginTx()) {
			Map<String, Node> made = new HashMap<>();
			for (Stored stored : nodes) {
				Node node = transaction.createNode(stored.labels().toArray(Label[]::new));
				set(node, stored.properties(), copy);
				made.put(stored.id(), node);
			}
			for (Tie tie : ties) {
				set(made.get(tie.from()).createRelationshipTo(made.get(tie.to()), tie.type()), tie.properties(), copy);
			}
			transaction.commit();
		}
	}

	private static void set(Entity entity, Map<String, Object> properties, int copy) {
		properties.forEach(
				(name, value) -> entity.setProperty(name, IDS.contains(name) ? other((String) value, copy) : value));
	}

	/** The same id with other first digits; of an edge's key, of both ids in it. */
	private static String other(String id, int copy) {
		int first = DIGITS.indexOf(id.charAt(0)) * DIGITS.length() + DIGITS.indexOf(id.charAt(1));
		int moved = (first + copy) % MOST;
		int next = id.lastIndexOf('|') + 1;
		return "" + DIGITS.charAt(moved / DIGITS.length()) + DIGITS.charAt(moved % DIGITS.length())
				+ ((next > 0) ? id.substring(2, next) + other(id.substring(next), copy) : id.substring(2));
	}

	private record Stored(String id, List<Label> labels, Map<String, Object> properties) {

		static Stored of(Node node) {
			return new Stored(node.getElementId(), StreamSupport.stream(node.getLabels().spliterator(), false).toList(),
					node.getAllProperties());
		}

	}

	private record Tie(String from, String to, RelationshipType type, Map<String, Object> properties) {

		static Tie of(Relationship tie) {
			return new Tie(tie.getStartNode().getElementId(), tie.getEndNode().getElementId(), tie.getType(),
					tie.getAllProperties());
		}

	}

}
