package org.onrecord.ingest;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.onrecord.extract.NewsExtractor;
import org.onrecord.graph.GraphDump;
import org.onrecord.graph.TestGraph;
import org.onrecord.knowledge.Article;
import org.onrecord.knowledge.OnRecordException;
import org.onrecord.resolve.Resolver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class IngestionIT {

	private static ExtractionPool pool;

	private final TestGraph graph = TestGraph.inProcess();

	private final Ingestion ingestion = new Ingestion(pool, new Resolver(), this.graph.articles(), this.graph.writer(),
			this.graph.collectionWriter());

	@BeforeAll
	static void loadModels() {
		pool = ExtractionPool.of(NewsExtractor.load(), 2);
	}

	@AfterAll
	static void stopThreads() {
		pool.close();
	}

	@BeforeEach
	void clear() {
		this.graph.clear();
	}

	@Test
	void nothingReceivedIsAnEmptyReport() {
		assertThat(ingest(List.of())).isEqualTo(new IngestReport(0, 0, 0, 0, 0, 0, 0, List.of(), List.of()));
	}

	@Test
	void ingestingTheSameArticlesTwiceAddsNothing() {
		List<Received> articles = articles(3);
		assertThat(ingest(articles).stored()).isEqualTo(3);
		List<String> before = GraphDump.of(this.graph.driver());
		IngestReport again = ingest(articles);
		assertThat(again).extracting(IngestReport::received, IngestReport::stored, IngestReport::unchanged)
			.containsExactly(3L, 0L, 3L);
		assertThat(GraphDump.of(this.graph.driver())).isEqualTo(before);
	}

	@Test
	void anArticleThatComesTwiceInOneRunIsStoredOnce() {
		List<Received> twice = new ArrayList<>(articles(2));
		twice.addAll(articles(2));
		assertThat(ingest(twice)).extracting(IngestReport::stored, IngestReport::unchanged).containsExactly(2L, 2L);
	}

	@Test
	void anotherTextUnderTheSameUrlIsRejectedAndTheFirstStays() {
		ingest(List.of(article("https://ossing.example/1", "Mayor Ada Lund said the bridge is old.")));
		List<String> before = GraphDump.of(this.graph.driver());
		IngestReport report = ingest(List.of(article("https://ossing.example/1", "Mayor Ada Lund said it is new.")));
		assertThat(report.rejections()).singleElement()
			.satisfies((rejected) -> assertThat(rejected.reason()).contains("stored already with another text",
					"https://ossing.example/1"));
		assertThat(GraphDump.of(this.graph.driver())).isEqualTo(before);
	}

	@Test
	void theOrderOfTheArticlesMakesNoDifference() {
		List<Received> articles = new ArrayList<>(articles(90));
		ingest(articles);
		List<String> forward = GraphDump.of(this.graph.driver());
		this.graph.clear();
		Collections.reverse(articles);
		ingest(articles);
		assertThat(GraphDump.of(this.graph.driver())).isEqualTo(forward);
	}

	@Test
	void rejectedArticlesAreCountedWithTheirReasons() {
		List<Received> received = new ArrayList<>(articles(1));
		received.add(Received.Rejected.of("bad.txt", Refusals.empty()));
		IngestReport report = ingest(received);
		assertThat(report).extracting(IngestReport::received, IngestReport::stored, IngestReport::rejected)
			.containsExactly(2L, 1L, 1L);
		assertThat(report.rejections()).extracting(Received.Rejected::source).containsExactly("bad.txt");
	}

	@Test
	void anInterruptedRunStoresNoHalvesAndCanBeDoneAgain() {
		List<Received> articles = articles(60);
		IngestWatcher interrupting = (done) -> Thread.currentThread().interrupt();
		assertThatThrownBy(() -> this.ingestion.ingest(articles.stream(), interrupting))
			.isInstanceOf(OnRecordException.class)
			.hasMessageContaining("40 articles are stored, none is half stored");
		assertThat(Thread.interrupted()).isTrue();
		assertThat(ingest(articles)).extracting(IngestReport::stored, IngestReport::unchanged)
			.containsExactly(20L, 40L);
		List<String> resumed = GraphDump.of(this.graph.driver());
		this.graph.clear();
		ingest(articles);
		assertThat(GraphDump.of(this.graph.driver())).isEqualTo(resumed);
	}

	private IngestReport ingest(List<Received> received) {
		return this.ingestion.ingest(received.stream(), IngestWatcher.NONE);
	}

	private static List<Received> articles(int count) {
		return IntStream.range(0, count)
			.mapToObj((i) -> article("https://ossing.example/" + i,
					"Mayor Ada Lund said bridge " + i + " is old. Lund criticized Harbor Board Director Ola Vik."))
			.toList();
	}

	private static Received article(String url, String text) {
		return new Received.Accepted(url, Article.of(url, "Ossing Gazette", null, null, null, text, List.of()));
	}

}
