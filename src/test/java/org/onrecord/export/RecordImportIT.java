package org.onrecord.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.graph.CollectionWriter;
import org.onrecord.graph.GraphDump;
import org.onrecord.graph.Readings;
import org.onrecord.graph.StoreCounts;
import org.onrecord.graph.StoredCollection;
import org.onrecord.graph.TestGraph;
import org.onrecord.knowledge.OnRecordException;
import org.onrecord.query.HarbourTown;
import org.onrecord.query.OnTestGraph;
import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

@OnTestGraph
class RecordImportIT {

	private final TestGraph graph = TestGraph.inProcess();

	@Autowired
	private Exports exports;

	@Autowired
	private RecordImport imports;

	@TempDir
	private Path folder;

	@BeforeEach
	void store() {
		this.graph.clear();
		this.graph.writer().store(HarbourTown.readings());
		this.graph.writer().store(Readings.generate(40));
		this.graph.run("MATCH (c:Claim) WHERE c.confidence > 0 WITH c ORDER BY c.id LIMIT 30 SET c.status = 'rejected'",
				Map.of());
		this.graph.run("MATCH (c:Claim) WITH c ORDER BY c.id DESC LIMIT 30 SET c.status = 'accepted'", Map.of());
		this.graph.writer().rebuild((done, total) -> {
		});
	}

	@Test
	void aWholeExportMakesTheSameGraphAgain() throws IOException {
		List<String> before = GraphDump.of(this.graph.driver());
		Path file = export(true);
		this.graph.clear();
		StoreCounts counts = this.imports.take(file, (done) -> {
		}).counts();
		assertThat(GraphDump.of(this.graph.driver())).isEqualTo(before);
		assertThat(counts.articles()).isEqualTo(44);
		assertThat(before.toString()).contains("status=rejected", "status=accepted");
	}

	@Test
	void collectionsAndWhatIsInThemComeBackWithEverything() throws IOException {
		CollectionWriter collections = this.graph.collectionWriter();
		String bridge = collections.make("Bridge", "who sold it");
		String empty = collections.make("Empty", "");
		collections.put(bridge, List.of(HarbourTown.QUARREL.id(), HarbourTown.ECHO.id()));
		List<String> before = GraphDump.of(this.graph.driver());
		Path file = export(true);
		this.graph.clear();
		this.imports.take(file, (done) -> {
		});
		assertThat(GraphDump.of(this.graph.driver())).isEqualTo(before).anyMatch((line) -> line.contains("-STATED"));

		collections.drop(empty);
		collections.take(bridge, List.of(HarbourTown.ECHO.id()));
		collections.change(bridge, "Bridge files", null);
		this.imports.take(file, (done) -> {
		});
		assertThat(this.graph.collections().all()).extracting(StoredCollection::name, StoredCollection::articles)
			.containsExactly(tuple("Bridge files", 2L), tuple("Empty", 0L));
	}

	@Test
	void withoutTextsAllButTheTextsComesBack() throws IOException {
		Path file = export(false);
		this.graph.run("MATCH (a:Article) REMOVE a.text", Map.of());
		List<String> before = GraphDump.of(this.graph.driver());
		this.graph.clear();
		this.imports.take(file, (done) -> {
		});
		assertThat(GraphDump.of(this.graph.driver())).isEqualTo(before);
	}

	@Test
	void takingAFileInTwiceChangesNothing() throws IOException {
		List<String> before = GraphDump.of(this.graph.driver());
		StoreCounts counts = this.imports.take(packed(export(true)), (done) -> {
		}).counts();
		assertThat(counts.articles()).isZero();
		assertThat(counts.unchanged()).isEqualTo(44);
		assertThat(GraphDump.of(this.graph.driver())).isEqualTo(before);
	}

	@Test
	void aBrokenFileIsRefusedWithItsLineAndNothingIsStored() throws IOException {
		List<String> lines = Files.readAllLines(export(true));
		this.graph.clear();
		refused(lines.subList(0, lines.size() - 1), "not whole");
		refused(lines.subList(1, lines.size()), "first line");
		refused(changed(lines, 0, "\"version\":1", "\"version\":7"), "version 7");
		refused(changed(lines, 10, "{", "{{"), "line 11");
		refused(Stream.of(lines.subList(0, 20), lines.subList(21, lines.size())).flatMap(List::stream).toList(),
				"Nothing");
		refused(List.of(), "not whole");
		assertThat(GraphDump.of(this.graph.driver())).isEmpty();
	}

	private void refused(List<String> lines, String why) throws IOException {
		Path file = Files.write(this.folder.resolve("broken.ndjson"), lines);
		assertThatExceptionOfType(OnRecordException.class).isThrownBy(() -> this.imports.take(file, (done) -> {
		})).withMessageContaining(why).withMessageContaining("broken.ndjson");
	}

	private static List<String> changed(List<String> lines, int number, String old, String now) {
		return Stream
			.of(lines.subList(0, number), List.of(lines.get(number).replace(old, now)),
					lines.subList(number + 1, lines.size()))
			.flatMap(List::stream)
			.toList();
	}

	private Path export(boolean text) throws IOException {
		Path file = this.folder.resolve("all.ndjson");
		try (OutputStream out = Files.newOutputStream(file)) {
			this.exports.prepare(ExportQuery.of(Map.of("format", "ndjson", "text", Boolean.toString(text))))
				.write(out, (done) -> {
				});
		}
		return file;
	}

	private Path packed(Path file) throws IOException {
		Path packed = this.folder.resolve("all.ndjson.gz");
		try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(packed))) {
			Files.copy(file, out);
		}
		return packed;
	}

}
