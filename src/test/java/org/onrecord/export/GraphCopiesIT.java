package org.onrecord.export;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.configuration.connectors.BoltConnector;
import org.neo4j.configuration.helpers.SocketAddress;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.Session;
import org.onrecord.graph.GraphDump;
import org.onrecord.graph.Readings;
import org.onrecord.graph.TestGraph;
import org.onrecord.knowledge.Actor;
import org.onrecord.knowledge.ActorKind;
import org.onrecord.query.HarbourTown;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The two formats that take the whole graph to another Neo4j: what comes out there is the
 * same graph.
 */
class GraphCopiesIT {

	private static final TestGraph GRAPH = TestGraph.inProcess();

	private static final RecordFormat SCRIPT = new CypherFormat(GRAPH.files());

	private List<String> original = List.of();

	@BeforeEach
	void store() {
		GRAPH.clear();
		GRAPH.writer().store(Readings.generate(12));
		GRAPH.writer().store(HarbourTown.readings());
		GRAPH.writer().store(OddStory.readings());
		this.original = GraphDump.of(GRAPH.driver());
	}

	@AfterEach
	void clear() {
		GRAPH.clear();
	}

	@Test
	void theScriptMakesTheSameGraphHoweverOftenItRuns() throws IOException {
		String script = new String(export(SCRIPT), StandardCharsets.UTF_8);
		GRAPH.clear();
		run(GRAPH.driver(), script);
		assertSame(GraphDump.of(GRAPH.driver()));
		run(GRAPH.driver(), script);
		assertSame(GraphDump.of(GRAPH.driver()));
	}

	@Test
	void theScriptOfAPartMakesAPartOfTheGraph() throws IOException {
		String script = new String(export(SCRIPT, Actor.idOfName(ActorKind.PERSON, OddStory.SPEAKER)),
				StandardCharsets.UTF_8);
		GRAPH.clear();
		run(GRAPH.driver(), script);
		assertThat(GraphDump.of(GRAPH.driver())).isNotEmpty().isSubsetOf(this.original);
	}

	@Test
	void neo4jAdminImportsTheSameGraph(@TempDir Path folder) throws Exception {
		String command = unpack(export(new Neo4jCsvFormat(GRAPH.files())), folder);
		Path home = Files.createDirectory(folder.resolve("home"));
		importWith(command, folder, home);
		int port = freePort();
		DatabaseManagementService neo4j = new DatabaseManagementServiceBuilder(home)
			.setConfig(BoltConnector.enabled, true)
			.setConfig(BoltConnector.listen_address, new SocketAddress("localhost", port))
			.setConfig(GraphDatabaseSettings.auth_enabled, false)
			.setConfig(GraphDatabaseSettings.pagecache_memory, 64L << 20)
			.build();
		try (Driver driver = GraphDatabase.driver("bolt://localhost:" + port)) {
			run(driver, Files.readString(folder.resolve("after.cypher")));
			assertSame(GraphDump.of(driver));
		}
		finally {
			neo4j.shutdown();
		}
	}

	private void assertSame(List<String> copy) {
		assertThat(copy.stream().filter((line) -> !this.original.contains(line))).as("only in the copy").isEmpty();
		assertThat(this.original.stream().filter((line) -> !copy.contains(line))).as("not in the copy").isEmpty();
		assertThat(copy).hasSameSizeAs(this.original);
	}

	/** All of the graph, or what is around some actors. */
	private static byte[] export(RecordFormat format, String... middle) throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		try (GraphReading graph = GraphReading.open(GRAPH.driver(), GRAPH.connection(), GRAPH.files());
				GraphReading articles = GraphReading.ofArticles(GRAPH.driver(), GRAPH.connection(), GRAPH.files(),
						true);
				RecordWriter writer = format.open(out, new RecordHead("Copy", Map.of(), true))) {
			Selection selection = Selection.read(graph, null, List.of(middle), 1);
			new RecordWalk(graph, selection, format.parts(), true).write(articles, writer,
					new ExportCounter((count) -> {
					}));
			writer.finish();
		}
		return out.toByteArray();
	}

	private static void run(Driver driver, String script) {
		try (Session session = driver.session()) {
			for (String statement : Pattern.compile(";\\R").splitAsStream(script).toList()) {
				if (!statement.startsWith("// End")) {
					session.run(statement).consume();
				}
			}
		}
	}

	/** Unpacks the files; answers the command line in the README. */
	private static String unpack(byte[] zipped, Path folder) throws IOException {
		String command = "";
		try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(zipped))) {
			for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
				Path file = folder.resolve(entry.getName());
				Files.copy(zip, file);
				if ("README.txt".equals(entry.getName())) {
					command = Files.readString(file)
						.lines()
						.filter((line) -> line.startsWith("neo4j-admin "))
						.findFirst()
						.orElseThrow();
				}
			}
		}
		return command;
	}

	/** Runs the command with the administrator's tool in the class path of the tests. */
	private static void importWith(String command, Path folder, Path home) throws IOException, InterruptedException {
		List<String> line = new ArrayList<>(List.of(ProcessHandle.current().info().command().orElse("java"), "-Xmx256m",
				"--add-opens=java.base/java.nio=ALL-UNNAMED", "--add-opens=java.base/java.io=ALL-UNNAMED",
				"--add-opens=java.base/sun.nio.ch=ALL-UNNAMED", "--add-opens=java.base/java.lang=ALL-UNNAMED",
				"--add-opens=java.base/java.util.concurrent=ALL-UNNAMED", "org.neo4j.cli.AdminTool"));
		line.addAll(Arrays.asList(command.split(" ")).subList(1, command.split(" ").length));
		File output = folder.resolve("import.log").toFile();
		ProcessBuilder tool = new ProcessBuilder(line).directory(folder.toFile())
			.redirectErrorStream(true)
			.redirectOutput(output);
		tool.environment().put("CLASSPATH", System.getProperty("java.class.path"));
		tool.environment().put("NEO4J_HOME", home.toString());
		tool.environment().put("NEO4J_CONF", Files.createDirectories(home.resolve("conf")).toString());
		Process process = tool.start();
		assertThat(process.waitFor(5, TimeUnit.MINUTES)).as("the import ends").isTrue();
		assertThat(process.exitValue()).as(Files.readString(output.toPath())).isZero();
	}

	private static int freePort() throws IOException {
		try (ServerSocket socket = new ServerSocket(0)) {
			return socket.getLocalPort();
		}
	}

}
