package org.onrecord.ingest;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.onrecord.extract.AskedText;
import org.onrecord.extract.Extractor;
import org.onrecord.graph.GraphDump;
import org.onrecord.graph.TestGraph;
import org.onrecord.knowledge.ActorKind;
import org.onrecord.knowledge.Article;
import org.onrecord.knowledge.Claim;
import org.onrecord.knowledge.Evidence;
import org.onrecord.knowledge.Extraction;
import org.onrecord.knowledge.Manner;
import org.onrecord.knowledge.Mention;
import org.onrecord.knowledge.Provenance;
import org.onrecord.knowledge.TextSpan;
import org.onrecord.resolve.Resolver;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Articles are read again by an extractor that finds other things in them than before:
 * each word that it is told to find is a claim, and each is said by who stands before it.
 */
class ReextractionIT {

	private final TestGraph graph = TestGraph.inProcess();

	private final AtomicReference<List<String>> finds = new AtomicReference<>(List.of("bridge", "road"));

	private final ExtractionPool pool = ExtractionPool.of(new Finder(), 1);

	@BeforeEach
	void ingest() {
		this.graph.clear();
		Article article = Article.of("https://ossing.example/1", "Ossing Gazette", null, null, null,
				"Ada Lund spoke of the bridge, Odo Rask of the road, and both of the school.", List.of());
		Ingestions.with(this.graph, this.pool)
			.ingest(List.<Received>of(new Received.Accepted("one", article)).stream(), IngestWatcher.NONE);
	}

	@AfterEach
	void stop() {
		this.pool.close();
	}

	@Test
	void theSameVersionReadsNothingAgain() {
		assertThat(reread("test-1").articles()).isZero();
	}

	@Test
	void whatFindsTheSameChangesNothing() {
		List<String> before = withoutVersion();
		ReextractReport report = reread("test-2");
		assertThat(report)
			.extracting(ReextractReport::articles, ReextractReport::unchanged, ReextractReport::proposed,
					ReextractReport::superseded, ReextractReport::kept, ReextractReport::left)
			.containsExactly(1L, 2L, 0L, 0L, 0L, 0L);
		assertThat(withoutVersion()).isEqualTo(before);
	}

	@Test
	void newClaimsAreProposedAndVanishedOnesAreSuperseded() {
		this.finds.set(List.of("road", "school"));
		assertThat(reread("test-2"))
			.extracting(ReextractReport::unchanged, ReextractReport::proposed, ReextractReport::superseded)
			.containsExactly(1L, 1L, 1L);
		assertThat(texts("MATCH (c:Claim) RETURN c.text ORDER BY c.text")).containsExactly("road", "school");
		assertThat(texts("MATCH (c:PastClaim) RETURN c.past")).containsExactly("superseded");
		assertThat(texts("MATCH (a:Person) RETURN a.name ORDER BY a.name")).containsExactly("Both Speakers",
				"Odo Rask");
	}

	@Test
	void whatComesBackIsThereAgainAsIfNothingHadHappened() {
		List<String> before = withoutVersion();
		this.finds.set(List.of("road"));
		reread("test-2");
		this.finds.set(List.of("bridge", "road"));
		assertThat(reread("test-3").proposed()).isOne();
		assertThat(withoutVersion()).isEqualTo(before);
	}

	@Test
	void whatAPersonHasDecidedStays() {
		this.graph.run("MATCH (c:Claim {text: 'bridge'}) SET c.status = 'accepted', c.decision = 'x'", Map.of());
		this.finds.set(List.of("school"));
		assertThat(reread("test-2"))
			.extracting(ReextractReport::proposed, ReextractReport::superseded, ReextractReport::kept)
			.containsExactly(1L, 1L, 1L);
		assertThat(texts("MATCH (c:Claim) RETURN c.text + ' ' + c.status ORDER BY c.text"))
			.containsExactly("bridge accepted", "school proposed");
	}

	private ReextractReport reread(String version) {
		return new Reextraction(this.pool, new Resolver(), this.graph.articles(), this.graph.writer(), () -> version)
			.run(Long.MAX_VALUE, IngestWatcher.NONE);
	}

	private List<String> withoutVersion() {
		return GraphDump.of(this.graph.driver())
			.stream()
			.map((line) -> line.replaceAll("extractor=test-\\d", "extractor"))
			.toList();
	}

	private List<String> texts(String statement) {
		try (var session = this.graph.driver().session()) {
			return session.run(statement).list((row) -> row.get(0).asString());
		}
	}

	private final class Finder implements Extractor {

		private static final Map<String, String> SAY = Map.of("bridge", "Ada Lund", "road", "Odo Rask", "school",
				"Both Speakers");

		@Override
		public Extraction extract(Article article) {
			List<Mention> mentions = new ArrayList<>();
			List<Claim> claims = new ArrayList<>();
			for (String word : ReextractionIT.this.finds.get()) {
				String name = SAY.get(word);
				int start = article.text().indexOf(word);
				TextSpan content = new TextSpan(start, start + word.length());
				String id = Mention.id(article.id(), ActorKind.PERSON, name);
				mentions.add(new Mention(id, name, ActorKind.PERSON, List.of(), List.of(new TextSpan(0, 3)), false,
						null, null));
				claims.add(Claim.of(
						article.id(), id, List.of(), null, new Evidence(List.of(), List.of(), List.of(content),
								Manner.INDIRECT, content, Evidence.wording(word)),
						false, null, null, new Provenance("finder", "word", 0.5)));
			}
			return new Extraction(article.id(), mentions, claims, List.of());
		}

		@Override
		public AskedText read(String question, LocalDate today) {
			throw new UnsupportedOperationException();
		}

		@Override
		public String version() {
			return "finder";
		}

	}

}
