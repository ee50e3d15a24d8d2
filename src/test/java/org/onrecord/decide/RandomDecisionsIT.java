package org.onrecord.decide;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.export.ExportQuery;
import org.onrecord.export.Exports;
import org.onrecord.export.RecordImport;
import org.onrecord.graph.GraphDump;
import org.onrecord.graph.Readings;
import org.onrecord.graph.TestGraph;
import org.onrecord.knowledge.OnRecordException;
import org.onrecord.query.OnTestGraph;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Decisions and undos at random, of which some are refused: whatever happens, the graph
 * stays what follows from what was read and what is decided. In the end it is exported
 * and made anew from the file, and everything is undone in the copy. Ids of decisions
 * follow from their time, which stands still here, so the same seed decides the same. How
 * many is {@code -Donrecord.test.decisions}.
 */
@OnTestGraph
class RandomDecisionsIT {

	private static final Logger LOG = LoggerFactory.getLogger(RandomDecisionsIT.class);

	private static final int COUNT = Integer.getInteger("onrecord.test.decisions", 300);

	/** After so many decisions each, all is checked. */
	private static final int STEP = Math.max(50, COUNT / 20);

	private static final TestGraph GRAPH = TestGraph.inProcess();

	private final Decisions decisions = new Decisions(GRAPH.statements(), (field, name) -> {
		throw OnRecordException.invalid(field, "Only ids are named here");
	}, Clock.fixed(Instant.parse("2031-05-01T10:00:00Z"), ZoneOffset.UTC));

	@Autowired
	private Exports exports;

	@Autowired
	private RecordImport imports;

	@TempDir
	private Path folder;

	@Test
	void theGraphStaysSoundAndEverythingCanBeUndone() throws IOException {
		GRAPH.clear().writer().store(Readings.generate(Math.max(30, COUNT / 25)));
		List<String> start = GraphWithoutLog.of(GRAPH);
		RandomActs acts = new RandomActs(GRAPH, 20260);
		List<String> made = new ArrayList<>();
		Map<String, Integer> refused = new TreeMap<>();
		for (int i = 0; i < COUNT; i++) {
			try {
				if (acts.chance(25) && !made.isEmpty()) {
					String last = acts.chance(50) ? made.get(made.size() - 1) : acts.pick(made);
					made.add(this.decisions.undo(String.valueOf(last), null, "tester").id());
				}
				else {
					made.add(this.decisions.decide(List.of(acts.next()), "tester").get(0).id());
				}
			}
			catch (OnRecordException ex) {
				refused.merge(ex.problem(), 1, Integer::sum);
			}
			if (i % STEP == STEP - 1) {
				assertSound();
			}
		}
		LOG.info("{} decisions made, refused: {}", made.size(), refused);
		assertThat(made).hasSizeGreaterThan(COUNT / 3);
		copy();
		undoAll();
		assertSame("after undoing everything", GraphWithoutLog.of(GRAPH), start);
	}

	/** The graph is made anew from its export. */
	private void copy() throws IOException {
		List<String> before = GraphDump.of(GRAPH.driver());
		Path file = export("before.ndjson");
		GRAPH.clear();
		RecordImport.Taken taken = this.imports.take(file, (done) -> {
		});
		assertThat(taken.history()).isTrue();
		assertSame("the copy", GraphDump.of(GRAPH.driver()), before);
		assertThat(export("after.ndjson")).hasSameTextualContentAs(file);
	}

	private Path export(String name) throws IOException {
		Path file = this.folder.resolve(name);
		try (OutputStream out = Files.newOutputStream(file)) {
			this.exports.prepare(ExportQuery.of(Map.of("format", "ndjson", "text", "true"))).write(out, (done) -> {
			});
		}
		return file;
	}

	/** Graphs are long: what differs is told, not all that does not. */
	private static void assertSame(String what, List<String> graph, List<String> expected) {
		List<String> differences = new ArrayList<>();
		Set<String> there = new HashSet<>(graph);
		Set<String> wanted = new HashSet<>(expected);
		graph.stream().filter((line) -> !wanted.contains(line)).forEach((line) -> differences.add("+ " + line));
		expected.stream().filter((line) -> !there.contains(line)).forEach((line) -> differences.add("- " + line));
		assertThat(differences).as(what).isEmpty();
		assertThat(graph).as(what).hasSameSizeAs(expected);
	}

	private static void assertSound() {
		List<String> graph = GraphWithoutLog.of(GRAPH);
		GRAPH.writer().rebuild((done, total) -> {
		});
		assertSame("the rebuilt graph", GraphWithoutLog.of(GRAPH), graph);
		assertNone("claims without an article or a place",
				"MATCH (c:Claim) WHERE NOT EXISTS { (:Article)-[r:REPORTS]->(c) WHERE size(r.content) > 1 } RETURN count(c)");
		assertNone("actors of whom nobody speaks", "MATCH (a:Actor) WHERE NOT EXISTS { (a)<-[:REFERS_TO]-(:Mention) } "
				+ "AND NOT EXISTS { (a)<-[:PUBLISHED_BY]-(:Article) } RETURN count(a)");
		assertNone("mentions that mean nobody, or several",
				"MATCH (m:Mention) WHERE COUNT { (m)-[:REFERS_TO]->(:Actor) } <> 1 RETURN count(m)");
		assertNone("actors without a kind, or with several", "MATCH (a:Actor) WHERE size([l IN labels(a) WHERE l IN "
				+ "['Person', 'Office', 'Agency', 'State', 'Organization', 'Group']]) <> 1 RETURN count(a)");
		assertNone("ties of what counts no more",
				"MATCH (p:PastActor|PastClaim)-[r:MADE|ABOUT|SUBJECT|OBJECT|CRITICIZED|PRAISED|OF]-() RETURN count(r)");
		assertNone("articles whose parts do not count with them",
				"MATCH (a:Article)-[:MENTIONS]->(m:PastMention) RETURN count(m)");
	}

	private static void assertNone(String what, String statement) {
		assertThat(GraphWithoutLog.count(GRAPH, statement)).as(what).isZero();
	}

	/**
	 * Undoes what stands, the last first; what was done again may rest on what was
	 * decided before it, and is undone in another round.
	 */
	private void undoAll() {
		List<String> standing = standing();
		while (!standing.isEmpty()) {
			standing.forEach(this::undo);
			List<String> left = standing();
			assertThat(left).as("decisions that cannot be undone").hasSizeLessThan(standing.size());
			standing = left;
		}
	}

	private static List<String> standing() {
		return GraphWithoutLog.texts(GRAPH,
				"MATCH (d:Decision) WHERE d.undoneBy IS NULL AND d.kind <> 'undo' RETURN d.id ORDER BY d.number DESC");
	}

	private void undo(String id) {
		try {
			this.decisions.undo(id, null, "tester");
		}
		catch (OnRecordException ex) {
			LOG.debug("Later: {}", ex.getMessage());
		}
	}

}
