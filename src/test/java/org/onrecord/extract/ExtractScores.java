package org.onrecord.extract;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.onrecord.ingest.ArticleReading;
import org.onrecord.ingest.Publication;
import org.onrecord.ingest.Received;
import org.onrecord.ingest.Source;
import org.onrecord.knowledge.Article;
import org.onrecord.knowledge.Claim;
import org.onrecord.knowledge.Extraction;
import org.onrecord.knowledge.Manner;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

/**
 * How good extraction is, against the hand-marked attributions of PolNeAR. Prints figures
 * and asserts nothing; its name keeps it out of the build. Run it with
 * {@code mvn test -Dtest=ExtractScores}; it takes some ten minutes for all 840 articles.
 * <p>
 * {@code ONRECORD_SHARED} names the folder that holds {@code extraction/polnear-train}
 * and the labels of relations, {@code ONRECORD_SCORES_LIMIT} how many articles to read.
 * <p>
 * Printed are precision, recall and F1 of what the article reports itself (content
 * overlaps half both ways and the source is right), then the same by rule: how many, the
 * share that is right, the mean confidence, and by how much to add to the rule's shift in
 * {@code confidences.tsv} for the two to agree. Continued quotations count as wrong: the
 * corpus marks them as a part of what they continue. Predictions are left in
 * {@code target/extract-scores} for the scorers beside the corpus:
 *
 * <pre>
 * score_attributions.py --text T --gold A --pred target/extract-scores/attributions
 * score_relations.py --gold L --ann A --text T --pred target/extract-scores/articles.jsonl
 * </pre>
 *
 * where T and A are the corpus's folders of texts and annotations and L is a file of
 * labels.
 */
class ExtractScores {

	private static final Path SHARED = Path.of(System.getenv().getOrDefault("ONRECORD_SHARED", "../shared"),
			"extraction");

	private static final Path TEXTS = SHARED.resolve("polnear-train/text");

	private static final Path OUT = Path.of("target/extract-scores");

	private static final int LIMIT = Integer
		.parseInt(System.getenv().getOrDefault("ONRECORD_SCORES_LIMIT", String.valueOf(Integer.MAX_VALUE)));

	/** Rules with fewer claims tell nothing. */
	private static final int FEWEST = 10;

	private final Map<String, List<Scored>> byRule = new TreeMap<>();

	private int gold;

	/** A claim's confidence and whether it is right. */
	private record Scored(double confidence, boolean right) {
	}

	@Test
	void printScores() throws IOException {
		assumeTrue(Files.isDirectory(TEXTS), "No articles in " + TEXTS);
		Files.createDirectories(OUT.resolve("attributions"));
		Extractor extractor = NewsExtractor.load();
		List<String> lines = new ArrayList<>();
		for (Path file : texts()) {
			String stem = file.getFileName().toString().replaceFirst("\\.txt$", "");
			Article article = read(file);
			Extraction extraction = extractor.extract(article);
			lines.add(ExtractionJson.line(stem, extraction));
			writeAttributions(stem, lines.get(lines.size() - 1));
			score(article, stem, extraction);
		}
		Files.write(OUT.resolve("articles.jsonl"), lines);
		print(lines.size());
	}

	private static List<Path> texts() throws IOException {
		try (Stream<Path> files = Files.list(TEXTS)) {
			return files.sorted().limit(LIMIT).toList();
		}
	}

	private static Article read(Path file) {
		try (Stream<Received> read = new ArticleReading(ArticleReading.DEFAULT_MAX_BYTES)
			.read(Source.of(file, Publication.UNKNOWN))) {
			return ((Received.Accepted) read.findFirst().orElseThrow()).article();
		}
	}

	/** The corpus marks only what the article reports itself. */
	private static void writeAttributions(String stem, String line) throws IOException {
		JsonNode claims = JsonMapper.shared().readTree(line).get("claims");
		List<String> outermost = claims.values()
			.stream()
			.filter((claim) -> !claim.get("nested").asBoolean())
			.map(JsonNode::toString)
			.toList();
		Files.write(OUT.resolve("attributions/" + stem + ".jsonl"), outermost);
	}

	private void score(Article article, String stem, Extraction extraction) throws IOException {
		MarkedWords words = new MarkedWords(article.text());
		List<MarkedWords.Attribution> marked = words.read(annotation(stem));
		Map<MarkedWords.Attribution, Claim> claims = new LinkedHashMap<>();
		for (Claim claim : extraction.claims()) {
			if (!claim.nested() && claim.evidence().manner() != Manner.NARRATION) {
				claims.putIfAbsent(words.of(claim.evidence()), claim);
			}
		}
		Map<MarkedWords.Attribution, MarkedWords.Attribution> pairs = MarkedWords.pairs(marked, claims.keySet());
		this.gold += marked.size();
		claims.forEach((found, claim) -> {
			MarkedWords.Attribution wanted = pairs.get(found);
			String rule = claim.provenance().rule().replaceFirst(" .*", "");
			this.byRule.computeIfAbsent(rule, (any) -> new ArrayList<>())
				.add(new Scored(claim.provenance().confidence(), wanted != null && wanted.hasSourceOf(found)));
		});
	}

	/** Of several annotators the one whose file sorts first counts. */
	private static Path annotation(String stem) throws IOException {
		try (Stream<Path> files = Files.list(SHARED.resolve("polnear-train/attributions"))) {
			return files.filter((file) -> file.getFileName().toString().matches("\\Q" + stem + "\\E_[0-9a-f]{4}\\.ann"))
				.min(Comparator.naturalOrder())
				.orElseThrow();
		}
	}

	private void print(int articles) {
		List<Scored> all = this.byRule.values().stream().flatMap(List::stream).toList();
		double right = all.stream().filter(Scored::right).count();
		System.out.printf("%d articles, %d marked, %d found: precision %.3f recall %.3f F1 %.3f%n", articles, this.gold,
				all.size(), right / all.size(), right / this.gold, 2 * right / (all.size() + this.gold));
		System.out.printf("%-28s %6s %6s %10s %6s%n", "rule", "found", "right", "confidence", "add");
		this.byRule.entrySet()
			.stream()
			.filter((rule) -> rule.getValue().size() >= FEWEST)
			.sorted(Comparator.comparingInt((rule) -> -rule.getValue().size()))
			.forEach((rule) -> print(rule.getKey(), rule.getValue()));
	}

	private static void print(String rule, List<Scored> claims) {
		double right = claims.stream().filter(Scored::right).count() / (double) claims.size();
		double confidence = claims.stream().mapToDouble(Scored::confidence).average().orElseThrow();
		System.out.printf("%-28s %6d %6.3f %10.3f %+6.2f%n", rule, claims.size(), right, confidence,
				odds(right) - odds(confidence));
	}

	private static double odds(double share) {
		double bounded = Math.min(0.99, Math.max(0.01, share));
		return Math.log(bounded / (1 - bounded));
	}

}
