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

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class IngestionIT {

	private static ExtractionPool pool;

	private final TestGraph graph = TestGraph.inProcess();

	private final Ingestion ingestion = Ingestions.with(this.graph, pool);

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
		assertThat(ingest(List.of())).isEqualTo(new IngestReport(0, 0, 0, 0, 0, 0, 0, 0, 0, List.of(), List.of()));
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
	void anotherTextUnderTheSameUrlIsANewerVersionAndTheFirstIsKept() {
		Received first = article("https://ossing.example/1", "Mayor Ada Lund said the bridge is old.");
		Received second = article("https://ossing.example/1", "Mayor Ada Lund said it is new.");
		ingest(List.of(first));
		assertThat(ingest(List.of(second))).extracting(IngestReport::stored, IngestReport::rejected)
			.containsExactly(1L, 0L);
		assertThat(texts("MATCH (a:Article) RETURN a.text")).singleElement().asString().contains("it is new");
		assertThat(texts("MATCH (a:PastArticle) WHERE a.past = 'superseded' RETURN a.text")).singleElement()
			.asString()
			.contains("is old");
		assertThat(texts("MATCH (c:Claim) RETURN c.text")).anyMatch((text) -> text.contains("new"))
			.noneMatch((text) -> text.contains("old"));
		assertThat(texts("MATCH (c:PastClaim) RETURN c.text")).anyMatch((text) -> text.contains("old"))
			.noneMatch((text) -> text.contains("new"));
		List<String> before = GraphDump.of(this.graph.driver());
		assertThat(ingest(List.of(first, second))).extracting(IngestReport::stored, IngestReport::unchanged)
			.containsExactly(0L, 2L);
		assertThat(GraphDump.of(this.graph.driver())).isEqualTo(before);
		ingest(List.of(article("https://ossing.example/1", "Mayor Ada Lund said nothing."), first));
		assertThat(texts("MATCH (a:Article) RETURN a.text")).singleElement().asString().contains("said nothing");
		assertThat(texts("MATCH (a:PastArticle) RETURN a.text")).hasSize(2);
	}

	private List<String> texts(String statement) {
		try (var session = this.graph.driver().session()) {
			return session.run(statement).list((row) -> row.get(0).asString());
		}
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
