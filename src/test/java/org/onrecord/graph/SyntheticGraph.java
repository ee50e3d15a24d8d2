package org.onrecord.graph;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.Session;
import org.onrecord.knowledge.Reading;
import org.springframework.util.FileSystemUtils;
import org.springframework.util.unit.DataSize;

/**
 * Makes a data folder with a large invented graph, for benchmarks: claims as skewed as
 * news of politics (see {@link SyntheticReadings}), a third as many actors and a sixth as
 * many articles, exactly as the program would have written them. The same number gives
 * the same graph. It goes through Neo4j's offline importer; a folder that is there is
 * used again.
 *
 * <pre>
 * mvn -Pbenchmark -Dclaims=300000 -Dparts=graph     makes target/synthetic-300000
 * ONRECORD_DATA=target/synthetic-300000 java -jar target/onrecord.jar
 * </pre>
 *
 * In an IDE run {@link #main}. Three million claims take minutes and 6 GB, twice that
 * while they are made.
 */
public final class SyntheticGraph {

	/**
	 * To be changed with whatever changes the graph, so that old folders are not used.
	 */
	private static final String VERSION = "synthetic-2";

	private static final String MARKER = "synthetic.txt";

	/** Lists that are empty, which the importer cannot write. */
	private static final List<String> EMPTY_LISTS = List.of(
			"MATCH (m:Mention) WHERE m.aliases IS NULL CALL (m) { SET m.aliases = [] } IN TRANSACTIONS OF 20000 ROWS",
			"MATCH ()-[r:REPORTS]->() WHERE r.source IS NULL CALL (r) { SET r.source = [], r.cue = [] }"
					+ " IN TRANSACTIONS OF 20000 ROWS");

	private SyntheticGraph() {
	}

	/**
	 * Makes a graph, unless the folder is there.
	 * @param args number of claims and, if it is not to be
	 * {@code target/synthetic-}<i>claims</i>, the folder
	 */
	public static void main(String[] args) throws IOException, InterruptedException {
		int claims = (args.length > 0) ? Integer.parseInt(args[0]) : 300_000;
		Path folder = Path.of((args.length > 1) ? args[1] : "target/synthetic-" + claims);
		make(folder, claims);
	}

	/**
	 * Makes a graph in a folder, unless it is there.
	 * @param claims how many claims it has at least
	 * @return the folder, which {@code ONRECORD_DATA} may name
	 */
	public static Path make(Path folder, int claims) throws IOException, InterruptedException {
		String made = VERSION + " " + claims;
		Path marker = folder.resolve(MARKER);
		if (Files.exists(marker) && Files.readString(marker).equals(made)) {
			return folder;
		}
		FileSystemUtils.deleteRecursively(folder);
		Path csv = Files.createDirectories(folder.resolve("csv"));
		long start = System.nanoTime();
		List<String> arguments = write(csv, claims);
		tell(start, "written " + claims + " claims");
		load(folder, arguments);
		FileSystemUtils.deleteRecursively(csv);
		tell(start, "imported");
		finish(folder);
		tell(start, "indexed");
		Files.writeString(marker, made);
		return folder;
	}

	/** The readings of the graph with so many claims, one after the other. */
	static Iterable<Reading> readings(int claims) {
		SyntheticReadings readings = new SyntheticReadings(claims);
		return () -> new java.util.Iterator<>() {

			private int article;

			private int told;

			@Override
			public boolean hasNext() {
				return this.told < claims;
			}

			@Override
			public Reading next() {
				Reading reading = readings.reading(this.article++);
				this.told += reading.extraction().claims().size();
				return reading;
			}

		};
	}

	private static List<String> write(Path folder, int claims) throws IOException {
		SyntheticTables tables = new SyntheticTables(folder);
		try (tables) {
			readings(claims).forEach(tables::write);
		}
		return tables.arguments();
	}

	private static void load(Path folder, List<String> arguments) throws IOException, InterruptedException {
		Path home = Files.createDirectories(folder.resolve("neo4j"));
		List<String> command = new ArrayList<>(List.of(
				Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx1g",
				"--add-opens=java.base/java.nio=ALL-UNNAMED", "--add-opens=java.base/java.lang=ALL-UNNAMED",
				"--add-opens=java.base/sun.nio.ch=ALL-UNNAMED", "-cp", System.getProperty("java.class.path"),
				"org.neo4j.cli.AdminTool", "database", "import", "full", "neo4j", "--bad-tolerance=0",
				"--max-off-heap-memory=2g", "--report-file=" + folder.resolve("csv/report.txt").toAbsolutePath()));
		command.addAll(arguments);
		ProcessBuilder importer = new ProcessBuilder(command).redirectErrorStream(true)
			.redirectOutput(folder.resolve("import.log").toFile());
		importer.environment().put("NEO4J_HOME", home.toAbsolutePath().toString());
		importer.environment()
			.put("NEO4J_CONF", Files.createDirectories(home.resolve("conf")).toAbsolutePath().toString());
		int status = importer.start().waitFor();
		if (status != 0) {
			throw new IllegalStateException(
					"The importer ended with " + status + ", see " + folder.resolve("import.log"));
		}
	}

	private static void finish(Path folder) {
		try (InProcessNeo4j neo4j = InProcessNeo4j.start(new GraphSettings(folder, 0, DataSize.ofGigabytes(1)))
			.awaitReady();
				Driver driver = GraphDatabase.driver(neo4j.uri(),
						AuthTokens.basic(InProcessNeo4j.USERNAME, neo4j.password()))) {
			var connection = new GraphConnection(neo4j.uri(), InProcessNeo4j.USERNAME, neo4j.passwordFile(), "neo4j",
					true);
			try (Session session = driver.session(connection.session())) {
				EMPTY_LISTS.forEach((statement) -> session.run(statement).consume());
			}
			CypherFiles files = CypherFiles.load();
			// Indexes of one transaction are filled in one go
			try (Session session = driver.session(connection.session())) {
				session.executeWriteWithoutResult((transaction) -> files.folder("schema")
					.stream()
					.filter((file) -> !file.text().contains("CREATE CONSTRAINT"))
					.forEach((file) -> transaction.run(file.text()).consume()));
			}
			new Schema(driver, connection, files).apply();
		}
	}

	private static void tell(long start, String what) {
		System.out.printf(Locale.ROOT, "%6.1f s  %s%n", (System.nanoTime() - start) / 1e9, what);
	}

}
