package org.onrecord.extract;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.onrecord.ingest.ArticleReading;
import org.onrecord.ingest.Publication;
import org.onrecord.ingest.Received;
import org.onrecord.ingest.Source;
import org.onrecord.knowledge.Article;
import org.onrecord.knowledge.TextSpan;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/**
 * What a careful reader finds in two real articles that are no part of this project.
 * Skipped where they are not beside it; {@code ONRECORD_SHARED} names another folder.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ExpectedArticlesTest {

	private static final Path FOLDER = Path.of(System.getenv().getOrDefault("ONRECORD_SHARED", "../shared"),
			"articles");

	private static final int CLAIMS_WANTED = 22;

	private static final int RELATIONS_WANTED = 14;

	private final List<ExpectedArticle> articles = new ArrayList<>();

	@BeforeAll
	void readTheArticles() throws IOException {
		assumeTrue(Files.isRegularFile(FOLDER.resolve("expected.json")), "No expected.json in " + FOLDER);
		JsonNode expected = JsonMapper.shared().readTree(Files.readString(FOLDER.resolve("expected.json")));
		Extractor extractor = NewsExtractor.load();
		for (var entry : expected.get("articles").properties()) {
			Article article = read(FOLDER.resolve(entry.getKey() + ".txt"));
			this.articles.add(new ExpectedArticle(entry.getValue(), article, extractor.extract(article)));
		}
	}

	@Test
	void mostClaimsAreFoundWithTheirSpeakers() {
		List<String> found = new ArrayList<>();
		for (ExpectedArticle article : this.articles) {
			for (JsonNode claim : article.expected("claims")) {
				String id = claim.get("id").asString();
				boolean there = article.finds(claim);
				System.out.printf("%-7s %-4s %s: %s%n", there ? "found" : "MISSED", id, claim.get("speaker").asString(),
						claim.get("content"));
				if (there) {
					found.add(id);
				}
			}
		}
		System.out.println("claims found: " + found.size());
		assertThat(found).hasSizeGreaterThanOrEqualTo(CLAIMS_WANTED);
	}

	@Test
	void mostRelationsAreFound() {
		List<JsonNode> found = new ArrayList<>();
		for (ExpectedArticle article : this.articles) {
			for (JsonNode relation : article.expected("relations")) {
				boolean there = article.states(relation);
				System.out.printf("%-7s %s %s -> %s, %s %s%n", there ? "found" : "MISSED",
						relation.get("type").asString(), relation.get("subject").asString(),
						relation.get("object").asString(), relation.get("polarity").asString(),
						relation.get("modality").asString());
				if (there) {
					found.add(relation);
				}
			}
		}
		System.out.println("relations found: " + found.size());
		assertThat(found).hasSizeGreaterThanOrEqualTo(RELATIONS_WANTED);
	}

	@Test
	void nothingIsFoundThatMustNeverBe() {
		for (ExpectedArticle article : this.articles) {
			Stream<JsonNode> denied = article.expected("relations")
				.stream()
				.filter((relation) -> relation.get("polarity").asString().equals("negated"));
			assertThat(denied).as("denied relations that are also stated").noneMatch(article::statesPlainly);
			assertThat(article.expected("never").stream().filter((never) -> never.has("type")))
				.noneMatch(article::states);
		}
	}

	@Test
	void linesThatAreNoReportAreNoClaimsAndNameNobody() {
		for (ExpectedArticle article : this.articles) {
			List<TextSpan> boilerplate = article.article().boilerplate();
			assertThat(article.places()).noneMatch((place) -> boilerplate.stream().anyMatch(place::overlaps));
		}
		assertThat(this.articles).anyMatch((article) -> !article.article().boilerplate().isEmpty());
	}

	private static Article read(Path file) {
		try (Stream<Received> read = new ArticleReading(ArticleReading.DEFAULT_MAX_BYTES)
			.read(Source.of(file, Publication.UNKNOWN))) {
			return ((Received.Accepted) read.findFirst().orElseThrow()).article();
		}
	}

}
