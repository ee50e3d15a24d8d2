package org.onrecord.ingest;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.onrecord.extract.AskedText;
import org.onrecord.extract.Extractor;
import org.onrecord.graph.GraphDump;
import org.onrecord.graph.TestGraph;
import org.onrecord.knowledge.Article;
import org.onrecord.knowledge.Extraction;
import org.onrecord.knowledge.OnRecordException;
import org.slf4j.LoggerFactory;

import static org.assertj.core.api.Assertions.assertThat;

class SampleArticlesIT {

	private static final int BUNDLED = 4;

	private final TestGraph graph = TestGraph.inProcess();

	private final ExtractionPool pool = ExtractionPool.of(new Silent(), 1);

	private final Logger logger = (Logger) LoggerFactory.getLogger(SampleArticles.class);

	private final ListAppender<ILoggingEvent> log = new ListAppender<>();

	@BeforeEach
	void clearAndListen() {
		this.graph.clear();
		this.log.start();
		this.logger.addAppender(this.log);
		this.logger.setLevel(Level.INFO);
	}

	@AfterEach
	void stop() {
		this.pool.close();
		this.logger.detachAppender(this.log);
		this.logger.setLevel(null);
	}

	@Test
	void anEmptyDatabaseGetsThemOnce() {
		SampleArticles sample = sample(this.pool);

		sample.loadAndTell();
		List<String> loaded = GraphDump.of(this.graph.driver());
		Optional<IngestReport> again = sample.load();

		assertThat(told()).singleElement()
			.asString()
			.startsWith("INFO The database was empty: loaded " + BUNDLED + " sample articles")
			.contains("ONRECORD_SAMPLE=false");
		assertThat(loaded).isNotEmpty();
		assertThat(again).isEmpty();
		assertThat(GraphDump.of(this.graph.driver())).isEqualTo(loaded);
	}

	@Test
	void aDatabaseWithArticlesStaysAsItIsAndNothingIsSaid() {
		Article own = Article.of(null, "Ossing Gazette", null, null, null, "Ada Lund said it is old.", List.of());
		ingestion(this.pool).ingest(List.<Received>of(new Received.Accepted("own", own)).stream(), IngestWatcher.NONE);
		List<String> before = GraphDump.of(this.graph.driver());

		sample(this.pool).loadAndTell();

		assertThat(GraphDump.of(this.graph.driver())).isEqualTo(before);
		assertThat(told()).isEmpty();
	}

	@Test
	void aFailureIsLoggedAndEndsThere() throws InterruptedException {
		try (ExtractionPool failing = ExtractionPool.of(new Unready(), 1)) {
			Thread loading = sample(failing).loadInBackground();

			loading.join(Duration.ofMinutes(1).toMillis());
			assertThat(loading.isAlive()).isFalse();
		}
		assertThat(told()).containsExactly("WARN The sample articles could not be loaded: No models here.");
		assertThat(this.graph.articles().isEmpty()).isTrue();
	}

	private List<String> told() {
		return this.log.list.stream().map((event) -> event.getLevel() + " " + event.getFormattedMessage()).toList();
	}

	private SampleArticles sample(ExtractionPool extraction) {
		return new SampleArticles(new ArticleReading(ArticleReading.DEFAULT_MAX_BYTES), ingestion(extraction),
				this.graph.articles());
	}

	private Ingestion ingestion(ExtractionPool extraction) {
		return Ingestions.with(this.graph, extraction);
	}

	/** Finds nothing in any article, and needs no models for that. */
	private static class Silent implements Extractor {

		@Override
		public Extraction extract(Article article) {
			return new Extraction(article.id(), List.of(), List.of(), List.of());
		}

		@Override
		public AskedText read(String question, LocalDate today) {
			return new AskedText(question, List.of(), List.of());
		}

		@Override
		public String version() {
			return "silent";
		}

	}

	/** Has no models. */
	private static final class Unready extends Silent {

		@Override
		public Extraction extract(Article article) {
			throw OnRecordException.of(OnRecordException.Reason.UNAVAILABLE, "extractor-unavailable",
					"No models here.");
		}

	}

}
