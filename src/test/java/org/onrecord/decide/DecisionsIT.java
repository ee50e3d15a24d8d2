package org.onrecord.decide;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.onrecord.export.ExportQuery;
import org.onrecord.export.Exports;
import org.onrecord.graph.Readings;
import org.onrecord.graph.TestGraph;
import org.onrecord.knowledge.OnRecordException;
import org.onrecord.query.OnTestGraph;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.util.MultiValueMap;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** What each kind of decision changes, and that undoing it brings back what was there. */
@OnTestGraph
class DecisionsIT {

	private static final TestGraph GRAPH = TestGraph.inProcess();

	@Autowired
	private Decisions decisions;

	@Autowired
	private Exports exports;

	@Autowired
	private JsonMapper json;

	@BeforeEach
	void store() {
		GRAPH.clear().writer().store(Readings.generate(40));
	}

	@TestFactory
	Stream<DynamicTest> eachKindIsUndoneWithoutATrace() {
		Map<String, Supplier<Map<String, Object>>> acts = new HashMap<>();
		acts.put("accept", () -> Map.of("kind", "accept", "claim", typed()));
		acts.put("reject", () -> Map.of("kind", "reject", "claim", typed()));
		acts.put("edit a speaker", () -> Map.of("kind", "edit", "claim", typed(), "speaker", id("Odo Fenn")));
		acts.put("edit a relation", () -> edit("relation",
				Map.of("type", "PRAISED", "subject", id("Odo Fenn"), "object", id("Ida Marsh"))));
		acts.put("edit a polarity", () -> edit("relation", Map.of("type", "PRAISED", "subject", id("Odo Fenn"),
				"object", id("Ida Marsh"), "polarity", "negated")));
		acts.put("edit no relation", () -> edit("relation", null));
		acts.put("edit about",
				() -> edit("about", List.of(id("Ida Marsh"), Map.of("name", "Zora Quist", "kind", "person"))));
		acts.put("edit a span", () -> edit("content", List.of(List.of(10, 30), List.of(40, 60))));
		acts.put("add", () -> Map.of("kind", "add", "article", article(), "content", List.of(List.of(20, 44)),
				"speaker", id("Ida Marsh"), "about", List.of(Map.of("name", "Board of Ferries", "kind", "agency"))));
		acts.put("merge", () -> Map.of("kind", "merge", "actors", List.of(id("Ida Marsh"), id("Odo Fenn"))));
		acts.put("merge into the smaller", () -> Map.of("kind", "merge", "actors",
				List.of(id("Ida Marsh"), id("Clara Vale")), "into", id("Clara Vale")));
		acts.put("merge three",
				() -> Map.of("kind", "merge", "actors", List.of(id("Ida Marsh"), id("Odo Fenn"), id("Clara Vale"))));
		acts.put("merge outlets",
				() -> Map.of("kind", "merge", "actors", List.of(id("The Quill Courier"), id("The Rowan Courier"))));
		acts.put("different", () -> Map.of("kind", "different", "actors", List.of(id("Ida Marsh"), id("Odo Fenn"))));
		acts.put("unsure", () -> Map.of("kind", "unsure", "actors", List.of(id("Ida Marsh"), id("Odo Fenn"))));
		acts.put("split", () -> Map.of("kind", "split", "actor", id("Ida Marsh"), "mentions", mentions("Ida Marsh")));
		acts.put("split to another", () -> Map.of("kind", "split", "actor", id("Ida Marsh"), "mentions",
				mentions("Ida Marsh"), "to", id("Clara Vale")));
		acts.put("rename", () -> Map.of("kind", "rename", "actor", id("Ida Marsh"), "name", "Ida B. Marsh"));
		acts.put("kind", () -> Map.of("kind", "kind", "actor", id("The Quill Courier"), "to", "group"));
		acts.put("alias", () -> Map.of("kind", "alias", "actor", id("Ida Marsh"), "alias", "The Marshal"));
		acts.put("resolve", () -> Map.of("kind", "resolve", "actor", unnamed(), "to", id("Clara Vale")));
		acts.put("withdraw", () -> Map.of("kind", "withdraw", "article", article()));
		acts.put("delete", () -> Map.of("kind", "delete", "article", article()));
		return acts.entrySet()
			.stream()
			.map((act) -> DynamicTest.dynamicTest(act.getKey(), () -> assertUndone(act.getValue().get())));
	}

	private void assertUndone(Map<String, Object> act) throws IOException {
		store();
		List<String> before = GraphWithoutLog.of(GRAPH);
		List<String> exported = exported();
		DecisionAnswer decision = decide(act);
		List<String> after = GraphWithoutLog.of(GRAPH);
		List<String> exportedAfter = exported();
		assertThat(after).isNotEqualTo(before);
		assertThat(rebuilt()).isEqualTo(after);
		DecisionAnswer undo = this.decisions.undo(decision.id(), "a slip", "tester");
		assertThat(GraphWithoutLog.of(GRAPH)).isEqualTo(before);
		assertThat(exported()).isEqualTo(exported);
		this.decisions.undo(undo.id(), null, "tester");
		assertThat(GraphWithoutLog.of(GRAPH)).isEqualTo(after);
		assertThat(exported()).isEqualTo(exportedAfter);
		this.decisions.undo(decision.id(), null, "tester");
		assertThat(GraphWithoutLog.of(GRAPH)).isEqualTo(before);
		assertThat(rebuilt()).isEqualTo(before);
	}

	@Test
	void whatSomebodyElseHasDecidedIsNotDecidedAgainUnseen() {
		String claim = typed();
		DecisionAnswer first = decide(Map.of("kind", "accept", "claim", claim));
		assertRefused("decided-already", Map.of("kind", "reject", "claim", claim));
		assertRefused("stale-decision", Map.of("kind", "reject", "claim", claim, "seen", "0000000000000"));
		DecisionAnswer second = decide(Map.of("kind", "reject", "claim", claim, "seen", first.id()));
		assertThat(second.changes().get(0).before()).isEqualTo("accepted");
		assertThatExceptionOfType(OnRecordException.class)
			.isThrownBy(() -> this.decisions.undo(first.id(), null, "tester"))
			.satisfies((ex) -> assertThat(ex.problem()).isEqualTo("decisions-in-the-way"))
			.withMessageContaining(second.id());
	}

	@Test
	void filesHaveAllDecisionsThatAreAskedForAlsoBeyondOnePage() throws IOException {
		String marsh = id("Ida Marsh");
		List<Map<String, Object>> aliases = new ArrayList<>();
		for (int i = 0; i < Decisions.MOST; i++) {
			aliases.add(Map.of("kind", "alias", "actor", marsh, "alias", "Marsh number " + i));
		}
		this.decisions.decide(aliases, "tester");
		decide(Map.of("kind", "alias", "actor", marsh, "alias", "=1+1", "note", "=cmd"));
		decide(Map.of("kind", "rename", "actor", marsh, "name", "Ida B. Marsh"));

		List<String> lines = file("ndjson", Map.of("kind", "alias"));
		assertThat(lines).hasSize(Decisions.MOST + 1).doesNotHaveDuplicates();
		assertThat(lines.get(0)).contains("\"number\":501", "\"kind\":\"alias\"");
		assertThat(lines.get(Decisions.MOST)).contains("\"number\":1,");
		List<String> rows = file("csv", Map.of());
		assertThat(rows).hasSize(Decisions.MOST + 3);
		assertThat(rows.get(0)).startsWith("number,id,kind,by,at,note,on");
		assertThat(rows.get(1)).startsWith("502,").contains(",rename,");
		assertThat(rows.get(2)).startsWith("501,").contains(",'=cmd,");
		assertThatExceptionOfType(OnRecordException.class).isThrownBy(() -> file("xml", Map.of()))
			.withMessageContaining("csv, json, ndjson");
	}

	private List<String> file(String format, Map<String, String> conditions) throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		new DecisionFile(this.decisions, this.json, DecisionQuery.of(MultiValueMap.fromSingleValue(conditions)), format)
			.write(out);
		return out.toString(java.nio.charset.StandardCharsets.UTF_8).lines().toList();
	}

	@Test
	void whatIsDifferentIsNotMergedAlsoThroughOthers() {
		decide(Map.of("kind", "different", "actors", List.of(id("Ida Marsh"), id("Odo Fenn"))));
		assertRefused("decisions-in-the-way",
				Map.of("kind", "merge", "actors", List.of(id("Ida Marsh"), id("Odo Fenn"))));
		String third = texts(
				"MATCH (a:Person) WHERE NOT a:Unnamed AND NOT a.name IN ['Ida Marsh', 'Odo Fenn'] RETURN a.id")
			.get(0);
		decide(Map.of("kind", "merge", "actors", List.of(id("Ida Marsh"), third)));
		assertRefused("decisions-in-the-way", Map.of("kind", "merge", "actors", List.of(third, id("Odo Fenn"))));
	}

	@Test
	void nonsenseIsRefused() {
		String marsh = id("Ida Marsh");
		assertRefused("actor-with-itself", Map.of("kind", "merge", "actors", List.of(marsh, marsh)));
		assertRefused("kinds-differ", Map.of("kind", "merge", "actors", List.of(marsh, id("The Quill Courier"))));
		DecisionAnswer merge = decide(Map.of("kind", "merge", "actors", List.of(marsh, id("Odo Fenn"))));
		assertThat(merge.changes()).hasSize(1);
		List<String> pair = List.of(merge.changes().get(0).id().split("\\|"));
		assertRefused("already-one", Map.of("kind", "merge", "actors", pair));
		assertRefused("unknown-claim", Map.of("kind", "accept", "claim", "0000000000000"));
		assertRefused("unknown-article", Map.of("kind", "withdraw", "article", "0000000000000"));
		assertRefused("unknown-actor", Map.of("kind", "rename", "actor", "Nobody At All", "name", "X"));
		assertRefused("invalid-parameter", Map.of("kind", "accept", "claim", typed(), "speaker", marsh));
		assertRefused("invalid-parameter", Map.of("kind", "undo"));
		String article = article();
		String claim = texts("MATCH (:Article {id: '" + article + "'})-[:REPORTS]->(c:Claim) RETURN c.id").get(0);
		decide(Map.of("kind", "delete", "article", article));
		assertRefused("decisions-in-the-way", Map.of("kind", "accept", "claim", claim));
	}

	@Test
	void ofSeveralDecisionsAllAreMadeOrNone() {
		List<String> before = GraphWithoutLog.of(GRAPH);
		List<String> claims = texts("MATCH (c:Claim) RETURN c.id ORDER BY c.id LIMIT 5");
		List<Map<String, Object>> acts = new ArrayList<>(
				claims.stream().map((id) -> Map.<String, Object>of("kind", "accept", "claim", id)).toList());
		acts.add(Map.of("kind", "accept", "claim", "0000000000000"));
		assertThatExceptionOfType(OnRecordException.class).isThrownBy(() -> this.decisions.decide(acts, "tester"))
			.satisfies((ex) -> assertThat(ex.details()).containsEntry("index", 5));
		assertThat(GraphWithoutLog.of(GRAPH)).isEqualTo(before);
		assertThat(this.decisions.decide(acts.subList(0, 5), "tester")).hasSize(5);
		assertThat(texts("MATCH (c:Claim {status: 'accepted'}) RETURN c.id")).hasSize(5);
	}

	private void assertRefused(String problem, Map<String, Object> act) {
		List<String> before = GraphWithoutLog.of(GRAPH);
		assertThatExceptionOfType(OnRecordException.class).isThrownBy(() -> decide(act))
			.satisfies((ex) -> assertThat(ex.problem()).isEqualTo(problem));
		assertThat(GraphWithoutLog.of(GRAPH)).isEqualTo(before);
	}

	private DecisionAnswer decide(Map<String, Object> act) {
		return this.decisions.decide(List.of(act), "tester").get(0);
	}

	private static List<String> rebuilt() {
		GRAPH.writer().rebuild((done, total) -> {
		});
		return GraphWithoutLog.of(GRAPH);
	}

	/** Everything, as OnRecord's own format and as a network. */
	/** Whole exports, but for the log of decisions, which only ever grows. */
	private List<String> exported() throws IOException {
		List<String> exported = new ArrayList<>();
		for (String format : List.of("ndjson", "graphml")) {
			ByteArrayOutputStream out = new ByteArrayOutputStream();
			this.exports.prepare(ExportQuery.of(MultiValueMap.fromSingleValue(Map.of("format", format))))
				.write(out, (told) -> {
				});
			out.toString(java.nio.charset.StandardCharsets.UTF_8)
				.lines()
				.filter((line) -> !line.startsWith("{\"record\":\"decision\""))
				.map((line) -> line.replaceAll("\"decisions\":\\d+", ""))
				.forEach(exported::add);
		}
		return exported;
	}

	private Map<String, Object> edit(String field, @Nullable Object value) {
		Map<String, Object> act = new HashMap<>(Map.of("kind", "edit", "claim", typed()));
		act.put(field, value);
		return act;
	}

	private static List<String> texts(String statement) {
		return GraphWithoutLog.texts(GRAPH, statement);
	}

	/** A claim that supports an edge. */
	private static String typed() {
		return texts(
				"MATCH (c:Claim) WHERE c.edge IS NOT NULL AND c.speaker IS NOT NULL RETURN c.id ORDER BY c.id LIMIT 1")
			.get(0);
	}

	private static String article() {
		return texts("MATCH (a:Article)-[:REPORTS]->() RETURN DISTINCT a.id ORDER BY a.id LIMIT 1").get(0);
	}

	private static String unnamed() {
		return texts("MATCH (a:Unnamed) RETURN a.id ORDER BY a.id LIMIT 1").get(0);
	}

	private static String id(String name) {
		return texts("MATCH (a:Actor {name: '" + name + "'}) RETURN a.id ORDER BY a.id LIMIT 1").get(0);
	}

	private static List<String> mentions(String name) {
		return texts(
				"MATCH (m:Mention)-[:REFERS_TO]->(a:Actor {name: '" + name + "'}) RETURN m.id ORDER BY m.id LIMIT 3");
	}

}
