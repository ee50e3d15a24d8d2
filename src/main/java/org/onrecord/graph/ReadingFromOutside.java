package org.onrecord.graph;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;

import org.neo4j.graphdb.GraphDatabaseService;
import org.neo4j.graphdb.QueryExecutionException;

/**
 * Tries whether a statement can read a file or ask an address. Community Edition has no
 * rights that forbid it to a user who may read, so the settings have to.
 */
final class ReadingFromOutside {

	private static final Duration TIMEOUT = Duration.ofMinutes(2);

	private ReadingFromOutside() {
	}

	/**
	 * Asserts that neither works.
	 * @throws GraphUnavailableException if one does
	 */
	static void assertShutOff(GraphDatabaseService database) {
		try {
			Path file = Files.createTempFile("onrecord", ".csv");
			try {
				Files.writeString(file, "line\n");
				assertRefused(database, file.toUri().toString(), "allow_csv_import_from_file_urls");
			}
			finally {
				Files.delete(file);
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException("Whether statements can read files could not be tried", ex);
		}
		// Nobody answers there, so only the reason of the failure tells
		assertRefused(database, "http://127.0.0.1:9/", "blocklist");
	}

	private static void assertRefused(GraphDatabaseService database, String source, String setting) {
		try {
			// A result that nobody takes is not worked out
			database.executeTransactionally("LOAD CSV FROM $source AS line RETURN count(line)",
					Map.of("source", source), (result) -> result.stream().count(), TIMEOUT);
		}
		catch (QueryExecutionException ex) {
			if (String.valueOf(ex.getMessage()).contains(setting)) {
				return;
			}
		}
		throw new GraphUnavailableException("Statements could read " + source + " through LOAD CSV",
				"Do not run this build: its settings for the database do not hold.", null);
	}

}
