package org.onrecord.ingest;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

import org.junit.jupiter.api.Test;
import org.onrecord.extract.Extractor;
import org.onrecord.extract.NewsExtractor;
import org.onrecord.extract.actor.ActorFinder;
import org.onrecord.extract.attribution.AttributionFinder;
import org.onrecord.extract.quotation.QuotationFinder;
import org.onrecord.extract.relation.RelationFinder;
import org.onrecord.extract.text.Annotator;
import org.onrecord.knowledge.Article;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

/**
 * How fast articles are extracted. Prints figures and asserts nothing; its name keeps it
 * out of the build. Run it with {@code mvn test -Dtest=ExtractBenchmark}; the environment
 * variable {@code ONRECORD_BENCH} names a folder of articles.
 */
class ExtractBenchmark {

	private static final int ARTICLES = 60;

	private static final List<String> STAGES = List.of("annotate", "quotations", "attributions", "actors", "relations");

	private static final Path FOLDER = Path.of(System.getenv()
		.getOrDefault("ONRECORD_BENCH",
				System.getenv().getOrDefault("ONRECORD_SHARED", "../shared") + "/extraction/polnear-train/text"));

	private final Map<String, Long> nanos = new LinkedHashMap<>();

	@Test
	void printFigures() throws InterruptedException, IOException {
		assumeTrue(Files.isDirectory(FOLDER), "No articles in " + FOLDER);
		List<Source> sources = SourceFiles.find(List.of(FOLDER), Publication.UNKNOWN).sources();
		List<Source> some = sources.subList(0, Math.min(ARTICLES, sources.size()));
		ArticleReading reading = new ArticleReading(ArticleReading.DEFAULT_MAX_BYTES);
		List<Received.Accepted> articles = timed("read",
				() -> some.stream()
					.flatMap(reading::read)
					.filter(Received.Accepted.class::isInstance)
					.map(Received.Accepted.class::cast)
					.toList());
		long tokens = stages(articles.stream().map(Received.Accepted::article).toList());
		Extractor extractor = NewsExtractor.load();
		double one = seconds(extractor, articles, 1);
		double two = seconds(extractor, articles, 2);
		print(articles.size(), tokens, one, two);
	}

	/** One article through each stage after the other; answers the number of tokens. */
	private long stages(List<Article> articles) {
		Annotator annotator = timed("load models", Annotator::load);
		ActorFinder actorFinder = timed("load gazetteer", ActorFinder::load);
		QuotationFinder quotationFinder = new QuotationFinder();
		AttributionFinder attributionFinder = AttributionFinder.rules();
		RelationFinder relationFinder = RelationFinder.load();
		articles.stream().limit(5).forEach(annotator::annotate);
		long tokens = 0;
		for (Article article : articles) {
			var text = timed("annotate", () -> annotator.annotate(article));
			var quotations = timed("quotations", () -> quotationFinder.find(text));
			var attributions = timed("attributions", () -> attributionFinder.find(text, quotations));
			var actors = timed("actors", () -> actorFinder.find(text, quotations, attributions));
			timed("relations", () -> relationFinder.find(text, quotations, attributions, actors));
			tokens += text.tokens().size();
		}
		return tokens;
	}

	private static double seconds(Extractor extractor, List<Received.Accepted> articles, int threads)
			throws InterruptedException {
		try (ExtractionPool pool = ExtractionPool.of(extractor, threads)) {
			pool.extract(articles.subList(0, Math.min(10, articles.size())), (rejected) -> {
			});
			long start = System.nanoTime();
			pool.extract(articles, (rejected) -> System.out.println(rejected.reason()));
			return (System.nanoTime() - start) / 1e9;
		}
	}

	private void print(int articles, long tokens, double one, double two) {
		double all = STAGES.stream().mapToLong(this.nanos::get).sum();
		System.out.printf("%d articles, %d tokens, heap limit %d MB%n", articles, tokens,
				Runtime.getRuntime().maxMemory() >> 20);
		System.out.printf("1 thread:  %6.2f articles/s %7.0f tokens/s%n", articles / one, tokens / one);
		System.out.printf("2 threads: %6.2f articles/s %7.0f tokens/s  (%.2f times)%n", articles / two, tokens / two,
				one / two);
		this.nanos.forEach((stage, time) -> System.out.printf("%-16s %8.1f ms %s%n", stage, time / 1e6,
				STAGES.contains(stage) ? "%5.1f %% of the stages".formatted(100 * time / all) : ""));
		long peak = ManagementFactory.getMemoryPoolMXBeans()
			.stream()
			.filter((memory) -> memory.getType() == MemoryType.HEAP)
			.map(MemoryPoolMXBean::getPeakUsage)
			.mapToLong((usage) -> usage.getUsed())
			.sum();
		System.out.printf("peak heap: %d MB (sum of the pools' peaks)%n", peak >> 20);
	}

	private <T> T timed(String stage, Supplier<T> work) {
		long start = System.nanoTime();
		T result = work.get();
		this.nanos.merge(stage, System.nanoTime() - start, Long::sum);
		return result;
	}

}
