package org.onrecord.ingest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

import org.onrecord.graph.StoredArticles;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * The articles that come with the program, so that a new database has something to ask.
 */
final class SampleArticles {

	private static final Logger LOG = LoggerFactory.getLogger(SampleArticles.class);

	private static final String FOLDER = "classpath*:org/onrecord/sample/*.json";

	private final ArticleReading reading;

	private final Ingestion ingestion;

	private final StoredArticles storedArticles;

	SampleArticles(ArticleReading reading, Ingestion ingestion, StoredArticles storedArticles) {
		this.reading = reading;
		this.ingestion = ingestion;
		this.storedArticles = storedArticles;
	}

	/** Loads them on a thread of its own; what goes wrong is logged. */
	Thread loadInBackground() {
		Thread thread = new Thread(this::loadAndTell, "load-sample");
		thread.setDaemon(true);
		thread.start();
		return thread;
	}

	/** Loads them into a database without articles; empty if there are articles. */
	Optional<IngestReport> load() {
		if (!this.storedArticles.isEmpty()) {
			return Optional.empty();
		}
		return Optional.of(this.ingestion.ingest(sources().flatMap(this.reading::read), IngestWatcher.NONE));
	}

	/** Loads them and logs what came of it; throws nothing. */
	void loadAndTell() {
		try {
			load().ifPresent((report) -> {
				LOG.info(
						"The database was empty: loaded {} sample articles with {} claims and {} relations. "
								+ "Set ONRECORD_SAMPLE=false to start without them.",
						report.stored(), report.claims(), report.relations());
				report.rejections()
					.forEach((rejected) -> LOG.warn("Sample article {}: {}", rejected.source(), rejected.reason()));
			});
		}
		catch (RuntimeException ex) {
			LOG.warn("The sample articles could not be loaded: {}", ex.getMessage());
			LOG.debug("The sample articles could not be loaded", ex);
		}
	}

	private static Stream<Source> sources() {
		try {
			Resource[] files = new PathMatchingResourcePatternResolver().getResources(FOLDER);
			return Arrays.stream(files)
				.sorted(Comparator.comparing((file) -> String.valueOf(file.getFilename())))
				.map((file) -> new Source(String.valueOf(file.getFilename()), Format.JSON, null, Publication.UNKNOWN,
						file::getInputStream));
		}
		catch (IOException ex) {
			throw new UncheckedIOException("Cannot list the sample articles of the program", ex);
		}
	}

}
