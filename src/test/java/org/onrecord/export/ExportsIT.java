package org.onrecord.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.driver.Record;
import org.neo4j.driver.Session;
import org.onrecord.graph.Readings;
import org.onrecord.graph.TestGraph;
import org.onrecord.query.HarbourTown;
import org.onrecord.query.OnTestGraph;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/** What an export selects, told by the project's own format. */
@OnTestGraph
class ExportsIT {

	private static final TestGraph GRAPH = TestGraph.inProcess();

	private static final String SCHEMA = "/static/schemas/onrecord-records.json";

	@Autowired
	private Exports exports;

	@BeforeAll
	static void store() {
		GRAPH.clear();
		GRAPH.writer().store(Readings.generate(60));
		GRAPH.writer().store(HarbourTown.readings());
	}

	@Test
	void everythingOnRecordIsTold() throws IOException {
		List<JsonNode> lines = lines(Map.of("text", "true"));

		Map<String, Long> counts = counts();
		counts.forEach((record, count) -> assertThat(of(record, lines)).as(record).hasSize(count.intValue()));
		JsonNode end = lines.get(lines.size() - 1);
		counts.forEach((record, count) -> assertThat(end.get(record + "s").asLong()).isEqualTo(count));
		assertThat(of("article", lines)).allMatch((article) -> article.has("text"));
	}

	@Test
	void everyLineMeetsTheSchema() throws IOException {
		Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
			.getSchema(ExportsIT.class.getResourceAsStream(SCHEMA));

		assertThat(lines(Map.of("text", "true"))).hasSizeGreaterThan(500)
			.allSatisfy((line) -> assertThat(schema.validate(line.toString(), InputFormat.JSON)).isEmpty());
		assertThat(schema.validate("{\"record\":\"actor\",\"id\":\"x\"}", InputFormat.JSON)).isNotEmpty();
	}

	@Test
	void textIsLeftOutUnlessItIsAskedFor() throws IOException {
		assertThat(of("article", lines(Map.of()))).isNotEmpty().noneMatch((article) -> article.has("text"));
	}

	@Test
	void edgesCountedFromAllClaimsAreThoseOfTheGraph() throws IOException {
		List<JsonNode> stored = of("edge", lines(Map.of()));

		assertThat(of("edge", lines(Map.of("status", "proposed")))).isNotEmpty().isEqualTo(stored);
	}

	@Test
	void conditionsAreThoseOfTheQuestions() throws IOException {
		List<JsonNode> lines = lines(Map.of("speaker", "Mara Lindqvist", "to", "2031-03-02"));

		assertThat(of("claim", lines)).extracting((claim) -> claim.get("words").asString())
			.containsExactly(HarbourTown.QUOTE);
		assertThat(of("article", lines)).hasSize(1);
		assertThat(of("mention", lines)).extracting((mention) -> mention.get("name").asString())
			.containsExactlyInAnyOrder("Mara Lindqvist", "Tomas Brandt");
		assertThat(of("actor", lines)).extracting((actor) -> actor.get("name").asString())
			.containsExactlyInAnyOrder("Mara Lindqvist", "Tomas Brandt", "Tidewater Post");
		assertThat(of("edge", lines)).singleElement()
			.satisfies((edge) -> assertThat(edge.get("reports").asInt()).isEqualTo(1));
	}

	@Test
	void aCircleHoldsTheActorsWithinItsDepthAndWhatJoinsThem() throws IOException {
		List<JsonNode> lines = lines(Map.of("actor", "Harbour Council; Mara Lindqvist", "depth", "1"));

		assertThat(of("edge", lines)).extracting((edge) -> edge.get("type").asString())
			.containsExactlyInAnyOrder("CRITICIZED", "SUPPORTED", "REQUESTED");
		assertThat(lines(Map.of("actor", "Mara Lindqvist", "depth", "2", "relation", "REQUESTED")))
			.filteredOn((line) -> "edge".equals(line.get("record").asString()))
			.hasSize(1);
	}

	@Test
	void nothingThatIsNamedIsMissing() throws IOException {
		for (Map<String, String> conditions : List.of(Map.<String, String>of(), Map.of("relation", "CRITICIZED"),
				Map.of("actor", "Ida Marsh"), Map.of("q", "bridge"))) {
			List<JsonNode> lines = lines(conditions);
			List<String> actors = of("actor", lines).stream().map((actor) -> actor.get("id").asString()).toList();
			List<String> mentions = of("mention", lines).stream()
				.map((mention) -> mention.get("id").asString())
				.toList();

			assertThat(actors).as("%s", conditions).isNotEmpty().doesNotHaveDuplicates().isSorted();
			assertThat(of("mention", lines)).allSatisfy((mention) -> {
				assertThat(actors).contains(mention.get("actor").asString());
				assertThat(!mention.has("of") || mentions.contains(mention.get("of").asString())).isTrue();
			});
			assertThat(of("claim", lines)).isNotEmpty()
				.allSatisfy((claim) -> claim.get("names")
					.forEach((named) -> assertThat(mentions).contains(named.get("mention").asString())));
			assertThat(of("edge", lines)).isNotEmpty()
				.allSatisfy((edge) -> assertThat(actors).contains(edge.get("subject").asString(),
						edge.get("object").asString()));
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "actors", "actor-records", "edges", "neighbours", "claims", "ties", "edge-claims",
			"claims-around", "claim-actors" })
	void aFewAndManyAreReadAlike(String statement) throws IOException {
		boolean ofClaims = List.of("claims", "ties", "edge-claims", "claim-actors").contains(statement);
		IdSet few = new IdSet();
		IdSet many = new IdSet(3);
		try (Session session = GRAPH.driver().session()) {
			session.run("MATCH (n:" + (ofClaims ? "Claim" : "Actor") + ") RETURN n.id AS id")
				.list((row) -> row.get("id").asString())
				.stream()
				.filter((id) -> id.hashCode() % 3 != 0)
				.forEach((id) -> {
					few.add(id);
					many.add(id);
				});
		}

		try (GraphReading graph = GraphReading.open(GRAPH.driver(), GRAPH.connection(), GRAPH.files())) {
			assertThat(rows(graph, statement, few)).isNotEmpty()
				.containsExactlyInAnyOrderElementsOf(rows(graph, statement, many));
			assertThat(rows(graph, statement, null)).hasSizeGreaterThan(rows(graph, statement, few).size());
		}
	}

	@Test
	void edgesAreCountedAlikeFromFewAndManyClaims() throws IOException {
		List<ExportedEdge> few = new ArrayList<>();
		List<ExportedEdge> many = new ArrayList<>();
		try (GraphReading graph = GraphReading.open(GRAPH.driver(), GRAPH.connection(), GRAPH.files())) {
			IdSet known = new IdSet();
			IdSet keys = new IdSet(0);
			graph.each("edge-claims", null, (row) -> {
				known.add(row.get(0).asString());
				keys.add(row.get(0).asString());
			});
			ClaimedEdges.read(graph, known, few::add);
			ClaimedEdges.read(graph, keys, many::add);
		}

		assertThat(few).isNotEmpty().isEqualTo(many).isSortedAccordingTo(Comparator.comparing(ExportedEdge::key));
	}

	private static List<Map<String, Object>> rows(GraphReading graph, String statement, IdSet ids) throws IOException {
		List<Map<String, Object>> rows = new ArrayList<>();
		graph.each(statement, ids, (Record row) -> rows.add(row.asMap()));
		return rows;
	}

	private List<JsonNode> lines(Map<String, String> conditions) throws IOException {
		Map<String, String> parameters = new HashMap<>(conditions);
		parameters.put("format", "ndjson");
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		this.exports.prepare(ExportQuery.of(parameters)).write(out, (done) -> {
		});
		return out.toString(java.nio.charset.StandardCharsets.UTF_8)
			.lines()
			.map((line) -> JsonMapper.shared().readTree(line))
			.toList();
	}

	private static List<JsonNode> of(String record, List<JsonNode> lines) {
		return lines.stream().filter((line) -> record.equals(line.get("record").asString())).toList();
	}

	private static Map<String, Long> counts() {
		Map<String, Long> counts = new HashMap<>();
		try (Session session = GRAPH.driver().session()) {
			Stream.of("Actor", "Article", "Mention", "Claim")
				.forEach((label) -> counts.put(label.toLowerCase(java.util.Locale.ROOT),
						session.run("MATCH (n:" + label + ") RETURN count(n) AS n").single().get("n").asLong()));
			counts.put("edge",
					session.run("MATCH (:Actor)-[e]->(:Actor) WHERE type(e) <> 'OF' RETURN count(e) AS n")
						.single()
						.get("n")
						.asLong());
		}
		return counts;
	}

}
