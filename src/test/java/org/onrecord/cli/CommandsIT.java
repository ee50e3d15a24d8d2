package org.onrecord.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.OnRecord;
import org.onrecord.graph.GraphDump;
import org.onrecord.graph.TestGraph;
import org.onrecord.ingest.SharedModels;
import org.springframework.context.annotation.Import;

import static org.assertj.core.api.Assertions.assertThat;

/** The commands that have a database, on that of the tests. */
class CommandsIT {

	private final TestGraph graph = TestGraph.inProcess();

	private final StringWriter out = new StringWriter();

	private final StringWriter err = new StringWriter();

	private final Map<String, String> settings = Map.of("neo4j.uri", this.graph.connection().uri().toString(),
			"neo4j.username", this.graph.connection().username(), "neo4j.password", this.graph.password());

	@TempDir
	private Path folder;

	@BeforeEach
	void connect() {
		this.graph.clear();
		this.settings.forEach(System::setProperty);
	}

	@AfterEach
	void disconnect() {
		this.settings.keySet().forEach(System::clearProperty);
	}

	@Test
	void networksAreImportedAndWhatIsNoNetworkIsToldAndRejected() throws IOException {
		Path nodes = Files.writeString(this.folder.resolve("nodes.csv"),
				"Id,Label,kind\n1,Ada Moor,person\n2,Pier Board,\n");
		Path edges = Files.writeString(this.folder.resolve("edges.csv"), "Source,Target,Label\n1,2,WARNED\n2,1,owns\n");
		Path broken = Files.writeString(this.folder.resolve("broken.gexf"), "<gexf>");
		assertThat(run("import", nodes.toString(), edges.toString(), broken.toString(),
				this.folder.resolve("none.ndjson").toString()))
			.isEqualTo(1);
		assertThat(this.err.toString()).contains("nodes.csv, edges.csv: 2 nodes taken as actors, 1 edges as relations",
				"not understood: 1 x edge of no known relation (owns), first: 2 -> 1",
				"rejected: broken.gexf: The file is no well-formed XML", "none.ndjson: there is no such file");
		assertThat(run("import", this.folder.resolve("what.doc").toString())).isEqualTo(2);
	}

	@Test
	void articlesAreIngestedAskedForAndRebuilt() throws IOException {
		Files.writeString(this.folder.resolve("bridge.txt"), """
				Robert Miller said on Monday that the old bridge would stay open.

				Susan Parker, a spokesperson for Robert Miller, said "nobody pays, ever."
				""");
		Files.writeString(this.folder.resolve("empty.txt"), "");
		assertThat(run("ingest", "--outlet", "Ossing Gazette", "--published", "2031-07-16", this.folder.toString()))
			.isEqualTo(1);
		assertThat(this.err.toString()).contains("empty.txt: It is empty",
				"2 articles received: 1 stored, 0 unchanged, 1 rejected");
		assertThat(this.out.toString()).isEmpty();

		assertDone("claims", "--speaker", "Robert Miller", "--format", "csv");
		assertThat(this.out.toString().lines()).hasSize(2)
			.first()
			.asString()
			.startsWith("id,speaker,about,content,manner");
		assertThat(this.out.toString()).contains("would stay open", "Ossing Gazette", "2031-07-14,day,text");
		assertDone("claims", "--format", "ndjson");
		assertThat(this.out.toString().lines()).allMatch((line) -> line.startsWith("{\"id\":"));
		assertDone("claims", "--format", "json", "--relation", "APPROVED");
		assertThat(this.out.toString()).isEqualToNormalizingNewlines("[]\n");
		assertDone("claims", "--words", "pays");
		assertThat(this.out.toString()).startsWith("published").contains("nobody pays");

		var before = GraphDump.of(this.graph.driver());
		assertDone("rebuild");
		assertThat(GraphDump.of(this.graph.driver())).isEqualTo(before);
	}

	@Test
	void actorsThatMayBeOneAreToldAndARunThatIsStoppedSaysWhere() throws IOException {
		ingest("Robert Miller said on Monday that the old bridge would stay open. "
				+ "Bob Miller, a farmer, said he would pay.");

		assertDone("resolve");
		assertThat(this.err.toString()).contains(" actors, ").contains(" merged, ").contains(" waiting, ");
		assertThat(this.out.toString()).isEmpty();
		assertThat(run("resolve", "--limit", "1")).isEqualTo(1);
		assertThat(this.err.toString()).containsPattern("Go on with --after [0-9a-z]{13}");
		assertThat(run("resolve", "--after", "nobody")).isEqualTo(2);
		assertThat(this.err.toString()).contains("no id of an actor");
	}

	@Test
	void aQuestionInEnglishIsAnsweredAndOneThatIsNotUnderstoodIsToldSo() throws IOException {
		ingest("Robert Miller said on Monday that the old bridge would stay open.");

		assertDone("ask", "What", "did", "Robert Miller", "say?");
		assertThat(this.err.toString()).contains("Understood as ");
		assertThat(this.out.toString()).contains("words: ", "would stay open");
		assertDone("ask", "--format", "csv", "--cypher", "What did Robert Miller say?");
		assertThat(this.err.toString()).contains("MATCH ");
		assertThat(this.out.toString().lines()).hasSize(2);
		assertThat(run("ask", "How tall is the old bridge?")).isEqualTo(1);
		assertThat(this.err.toString()).contains("is not understood");
		assertThat(this.out.toString()).isEmpty();
		assertThat(run("ask", "What did Greta Holm say?")).isEqualTo(2);
		assertThat(run("ask", "--format", "svg", "What did Robert Miller say?")).isEqualTo(2);
	}

	@Test
	void anExportIsWrittenWholeOrNotAtAll() throws IOException {
		ingest("Robert Miller said on Monday that the old bridge would stay open.");
		Path file = this.folder.resolve("record.ndjson");
		Path zipped = this.folder.resolve("record.ndjson.gz");

		assertDone("export", "--format", "ndjson", "--out", file.toString());
		assertThat(this.err.toString()).contains("Written: ", "1 articles");
		assertThat(this.out.toString()).isEmpty();
		List<String> lines = Files.readAllLines(file);
		assertThat(lines).first().asString().startsWith("{\"record\":\"head\"");
		assertThat(lines).last().asString().startsWith("{\"record\":\"end\"");
		assertDone("export", "--format", "ndjson", "--out", zipped.toString());
		try (var unzipped = new GZIPInputStream(Files.newInputStream(zipped))) {
			assertThat(new String(unzipped.readAllBytes(), StandardCharsets.UTF_8).lines())
				.containsExactlyElementsOf(lines);
		}

		Path unnamed = this.folder.resolve("record");
		assertDone("export", "--format", "ndjson", "--gzip", "--out", unnamed.toString());
		assertThat(unnamed).hasSameBinaryContentAs(zipped);
		Files.delete(unnamed);
		assertThat(run("export", "--format", "ndjson", "--out", this.folder.toString())).isEqualTo(2);

		assertThat(run("export", "--format", "ndjson", "--speaker", "Nobody Atall", "--out", file.toString()))
			.isEqualTo(2);
		assertThat(run("export", "--format", "svg", "--out", file.toString())).isEqualTo(2);
		assertThat(Files.readAllLines(file)).as("what was there before").isEqualTo(lines);
		assertThat(run("export", "--format", "dot", "--out", this.folder.resolve("no/such/file").toString()))
			.isEqualTo(2);
		assertDone("export", "--format", "ndjson", "--outlet", "Ossing Gazette", "--outlet", "Fen Mail", "--out",
				file.toString());
		assertThat(Files.readAllLines(file)).hasSizeGreaterThan(2);
		try (Stream<Path> files = Files.list(this.folder)) {
			assertThat(files).extracting((path) -> path.getFileName().toString())
				.containsExactlyInAnyOrder("story.txt", "record.ndjson", "record.ndjson.gz");
		}
	}

	@Test
	void whatIsIngestedWithACollectionIsInItAndQuestionsAreLimitedToIt() throws IOException {
		ingest("Robert Miller said on Monday that the old bridge would stay open.");
		assertDone("collection", "make", "Bridge files", "--description", "who sold it");
		String id = this.out.toString().strip();
		Path pier = Files.writeString(this.folder.resolve("pier.txt"), "Robert Miller said that the pier would go.");
		assertThat(run("ingest", "--collection", "Bridge file", pier.toString())).isEqualTo(2);
		assertThat(this.err.toString()).contains("Near: Bridge files");

		assertDone("ingest", "--outlet", "Ossing Gazette", "--published", "2031-07-17", "--collection", "bridge files",
				pier.toString());
		assertDone("claims", "--speaker", "Robert Miller", "--collection", "Bridge files", "--format", "csv");
		assertThat(this.out.toString()).contains("pier would go").doesNotContain("stay open");
		assertDone("ask", "--collection", "Bridge files", "--cypher", "What did Robert Miller say?");
		assertThat(this.out.toString()).contains("pier would go").doesNotContain("stay open");
		assertThat(this.err.toString()).contains("Collection {id: '" + id + "'}");
		assertDone("collection", "list");
		assertThat(this.out.toString()).isEqualToNormalizingNewlines(id + "\t1\t1\tBridge files\twho sold it\n");

		assertDone("ingest", "--outlet", "Ossing Gazette", "--published", "2031-07-16", "--collection", "bridge files",
				this.folder.resolve("story.txt").toString());
		assertThat(this.err.toString()).contains("0 stored, 1 unchanged");
		assertDone("export", "--format", "ndjson", "--collection", id, "--from", "2031-07-17", "--out", "-");
		assertDone("collection", "remove", "Bridge files", "--articles", "--from", "2031-07-17");
		assertThat(this.err.toString()).contains("1 articles chosen: 1 removed, 0 as before; 1 are in the collection");
		assertDone("collection", "add", "Bridge files", "--speaker", "Robert Miller");
		assertThat(this.err.toString()).contains("2 articles chosen: 1 added, 1 as before; 2 are in the collection");
		assertThat(run("collection", "add", "Bridge files")).isEqualTo(2);
		assertThat(this.err.toString()).contains("by their ids or by conditions");
		assertDone("collection", "drop", "Bridge files");
		assertDone("collection");
		assertThat(this.out.toString()).isEmpty();
	}

	@Test
	void aListOfIdentifiersIsTakenWholeOrNotAtAll() throws IOException {
		ingest("Robert Miller said on Monday that the old bridge would stay open.");
		Path list = Files.writeString(this.folder.resolve("list.csv"),
				"actor,scheme,identifier\nRobert Miller,wikidata,Q99001\nNobody Atall,wikidata,Q99002\n");
		assertThat(run("identify", list.toString())).isEqualTo(2);
		assertThat(this.err.toString()).contains("line 3: ", "Nobody Atall", "Nothing was changed");

		Files.writeString(list, "actor,scheme,identifier\nRobert Miller,wikidata,Q99001\n");
		assertDone("identify", list.toString());
		assertThat(this.err.toString()).contains("1 identifiers received: 1 added, 0 unchanged");
		Files.writeString(list, "name,id\n");
		assertThat(run("identify", list.toString())).isEqualTo(2);
		assertThat(this.err.toString()).contains("actor, scheme, identifier");
	}

	@Test
	void cellsThatASpreadsheetWouldRunAreDefused() throws IOException {
		Files.writeString(this.folder.resolve("story.txt"),
				"Robert Miller said on Monday that the old bridge would stay open.");
		assertDone("ingest", "--outlet", "=HYPERLINK(1)", "--published", "2031-07-16", this.folder.toString());

		assertDone("claims", "--format", "csv");
		assertThat(this.out.toString()).contains("'=HYPERLINK(1)").doesNotContain(",=HYPERLINK");
	}

	@Test
	void anUnknownActorIsExplained() {
		assertThat(run("claims", "--speaker", "Nobody Atall")).isEqualTo(2);
		assertThat(this.err.toString()).contains("Nobody Atall");
		assertThat(run("claims", "--relation", "LOVED")).isEqualTo(2);
		assertThat(this.err.toString()).contains("LOVED");
		assertThat(run("claims", "--limit", "0")).isEqualTo(2);
		assertThat(this.err.toString()).contains("--limit is 0");
	}

	@Test
	void aWrongPasswordIsExplainedWithoutATrace() {
		System.setProperty("neo4j.password", "not the password");
		assertThat(run("claims")).isEqualTo(2);
		assertThat(this.err.toString()).contains("password").doesNotContain("\tat ");
	}

	private void ingest(String text) throws IOException {
		Path story = Files.writeString(this.folder.resolve("story.txt"), text);
		assertDone("ingest", "--outlet", "Ossing Gazette", "--published", "2031-07-16", story.toString());
	}

	private void assertDone(String... args) {
		assertThat(run(args)).as(this.err::toString).isZero();
	}

	private int run(String... args) {
		this.out.getBuffer().setLength(0);
		this.err.getBuffer().setLength(0);
		return CommandLineDoor.run(Program.class, new PrintWriter(this.out), new PrintWriter(this.err, true), args);
	}

	/** The program, which loads its models once for all commands. */
	@Import({ OnRecord.class, SharedModels.class })
	static final class Program {

	}

}
