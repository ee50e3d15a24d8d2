package org.onrecord.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.decide.Decisions;
import org.onrecord.graph.GraphDump;
import org.onrecord.graph.Identifiers.Identified;
import org.onrecord.graph.Readings;
import org.onrecord.graph.TestGraph;
import org.onrecord.knowledge.ExternalId;
import org.onrecord.knowledge.OnRecordException;
import org.onrecord.knowledge.Reading;
import org.onrecord.query.OnTestGraph;
import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

/**
 * What was decided goes with an export: a graph that is made anew from the file can be
 * undone as the first one could.
 */
@OnTestGraph
class HistoryImportIT {

	private final TestGraph graph = TestGraph.inProcess();

	@Autowired
	private Exports exports;

	@Autowired
	private RecordImport imports;

	@Autowired
	private Decisions decisions;

	@TempDir
	private Path folder;

	private String merge = "";

	private List<String> before = List.of();

	@BeforeEach
	void decide() {
		List<Reading> readings = Readings.generate(40);
		this.graph.clear();
		this.graph.writer().store(readings.subList(0, 39));
		String collection = this.graph.collectionWriter().make("Ferries", "who runs them");
		this.graph.collectionWriter()
			.put(collection, readings.stream().map((reading) -> reading.article().id()).toList());
		this.graph.writer()
			.store(readings.subList(39, 40), "test-2",
					Map.of(readings.get(39).article().id(), readings.get(0).article().id()));
		this.graph.identifiers()
			.add(List.of(new Identified(actor("Ida Marsh"), new ExternalId("wikidata", "Q1")),
					new Identified(actor("Odo Fenn"), new ExternalId("viaf", "12"))), "tester");
		decide(Map.of("kind", "withdraw", "article", readings.get(1).article().id()));
		decide(Map.of("kind", "rename", "actor", actor("Clara Vale"), "name", "Clara B. Vale"));
		this.merge = decide(Map.of("kind", "merge", "actors", List.of(actor("Ida Marsh"), actor("Odo Fenn"))));
		decide(Map.of("kind", "alias", "actor", actor("Ida Marsh"), "alias", "The Marshal"));
		this.before = GraphDump.of(this.graph.driver());
	}

	@Test
	void aCopyHasTheSameHistoryAndCanBeUndone() throws IOException {
		Path file = export();
		this.graph.clear();
		RecordImport.Taken taken = take(file);
		assertThat(taken.history()).isTrue();
		assertThat(taken.decisions()).isEqualTo(4);
		assertThat(GraphDump.of(this.graph.driver())).isEqualTo(this.before)
			.anyMatch((line) -> line.startsWith("[PastActor]"))
			.anyMatch((line) -> line.startsWith("[PastArticle]") && line.contains("supersededBy"))
			.anyMatch((line) -> line.contains("-IDENTIFIED_AS{actor="));
		this.decisions.undo(this.merge, null, "tester");
		assertThat(this.graph.identifiers().of(actor("Odo Fenn"))).hasSize(1);
	}

	@Test
	void takenInTwiceNothingChanges() throws IOException {
		Path file = export();
		assertThat(take(file).history()).isFalse();
		assertThat(GraphDump.of(this.graph.driver())).isEqualTo(this.before);
	}

	@Test
	void anImportThatWasBrokenOffIsCompletedByTheNext() throws IOException {
		Path file = export();
		this.graph.clear();
		assertThatIllegalStateException().isThrownBy(() -> this.imports.take(file, (done) -> {
			throw new IllegalStateException("broken off");
		}));
		assertThat(take(file).history()).isTrue();
		assertThat(GraphDump.of(this.graph.driver())).isEqualTo(this.before);
	}

	@Test
	void aGraphOfItsOwnTakesWhatWasDecidedAsIfItHadBeenReadSo() throws IOException {
		Path file = export();
		this.graph.clear();
		this.graph.writer().store(Readings.generate(3));
		String own = decide(Map.of("kind", "rename", "actor", actor("Ida Marsh"), "name", "Ida of the Ferries"));
		RecordImport.Taken taken = take(file);
		assertThat(taken.history()).isFalse();
		assertThat(taken.decisions()).isEqualTo(4);
		this.decisions.undo(own, null, "tester");
		List<String> copy = GraphDump.of(this.graph.driver());
		this.graph.writer().rebuild((done, total) -> {
		});
		assertThat(GraphDump.of(this.graph.driver())).isEqualTo(copy);
	}

	@Test
	void everyLineMeetsTheSchema() throws IOException {
		Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
			.getSchema(HistoryImportIT.class.getResourceAsStream("/static/schemas/onrecord-records.json"));
		assertThat(Files.readAllLines(export()))
			.allSatisfy((line) -> assertThat(schema.validate(line, InputFormat.JSON)).isEmpty())
			.anyMatch((line) -> line.startsWith("{\"record\":\"decision\""))
			.anyMatch((line) -> line.startsWith("{\"record\":\"past\""))
			.anyMatch((line) -> line.startsWith("{\"record\":\"tie\""))
			.anyMatch((line) -> line.startsWith("{\"record\":\"identifier\""));
	}

	@Test
	void anExportDuringWhichSomebodyDecidesSaysSo() throws IOException {
		ByteArrayOutputStream file = new ByteArrayOutputStream() {

			@Override
			public synchronized void write(byte[] bytes, int from, int length) {
				if (size() == 0) {
					decide(Map.of("kind", "alias", "actor", actor("Clara Vale"), "alias", "The Valiant"));
				}
				super.write(bytes, from, length);
			}

		};
		ExportReport report = this.exports.prepare(ExportQuery.of(Map.of("format", "ndjson"))).write(file, (done) -> {
		});
		assertThat(report.decided()).isEqualTo(1);
		assertThat(file.toString(StandardCharsets.UTF_8).lines()).last()
			.asString()
			.contains("\"record\":\"end\"", "\"decidedMeanwhile\":1");
		assertThat(Files.readString(export())).doesNotContain("decidedMeanwhile");
	}

	@Test
	void aFileWithOtherTiesThanThereAreIsRefused() throws IOException {
		Path file = export();
		List<String> lines = Files.readAllLines(file)
			.stream()
			.map((line) -> line.replace("\"type\":\"SAME\"", "\"type\":\"OWNS\""))
			.toList();
		Files.write(file, lines);
		this.graph.clear();
		assertThatExceptionOfType(OnRecordException.class).isThrownBy(() -> take(file)).withMessageContaining("OWNS");
		assertThat(GraphDump.of(this.graph.driver())).isEmpty();
	}

	private String decide(Map<String, Object> act) {
		return this.decisions.decide(List.of(act), "tester").get(0).id();
	}

	private String actor(String name) {
		try (var session = this.graph.driver().session()) {
			return session
				.run("MATCH (a:Actor) WHERE $name IN a.names RETURN a.id ORDER BY a.id LIMIT 1", Map.of("name", name))
				.single()
				.get(0)
				.asString();
		}
	}

	private RecordImport.Taken take(Path file) throws IOException {
		return this.imports.take(file, (done) -> {
		});
	}

	private Path export() throws IOException {
		Path file = this.folder.resolve("all.ndjson");
		try (OutputStream out = Files.newOutputStream(file)) {
			this.exports.prepare(ExportQuery.of(Map.of("format", "ndjson", "text", "true"))).write(out, (done) -> {
			});
		}
		return file;
	}

}
