package org.onrecord.graph;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.neo4j.driver.Driver;
import org.onrecord.knowledge.Reading;
import org.springframework.util.unit.DataSize;

/**
 * A program that stores generated readings in a data folder, batch by batch, tells so on
 * standard output and writes what the graph then says into a file. Made to be killed.
 */
final class StoringProcess {

	static final int ARTICLES = 100;

	static final int BATCH = 5;

	private StoringProcess() {
	}

	/** Takes the data folder and the file for the dump. */
	public static void main(String[] arguments) throws Exception {
		GraphSettings settings = new GraphSettings(Path.of(arguments[0]), 0, DataSize.ofMegabytes(16));
		try (InProcessNeo4j neo4j = InProcessNeo4j.start(settings).awaitReady()) {
			TestGraph graph = TestGraph.connect(
					new GraphConnection(neo4j.uri(), InProcessNeo4j.USERNAME, neo4j.passwordFile(), "neo4j", true),
					neo4j.password());
			try (Driver driver = graph.driver()) {
				store(graph.writer());
				Files.write(Path.of(arguments[1]), GraphDump.of(driver));
			}
		}
	}

	private static void store(KnowledgeWriter writer) {
		List<Reading> readings = Readings.generate(ARTICLES);
		for (int from = 0; from < ARTICLES; from += BATCH) {
			StoreCounts counts = writer.store(readings.subList(from, from + BATCH));
			System.out.println("new " + counts.articles());
		}
	}

}
