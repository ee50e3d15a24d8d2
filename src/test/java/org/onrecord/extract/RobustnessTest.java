package org.onrecord.extract;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.onrecord.knowledge.Article;
import org.onrecord.knowledge.Claim;
import org.onrecord.knowledge.Extraction;

import static org.assertj.core.api.Assertions.assertThat;

/** Beside other tests, since it takes longest of all and needs one processor. */
@Execution(ExecutionMode.CONCURRENT)
class RobustnessTest {

	private static final NewsExtractor EXTRACTOR = NewsExtractor.with(Models.annotator());

	private static final String STORY = """
			Bridge stays closed, mayor says
			ELMSFORD \u2014 Mayor Ada Pell said Monday the bridge \ud83c\udf09 would stay \u201cclosed for good.\u201d
			\u201cWe have no money,\u201d she told the \ud83d\ude00 council. \u201cTom Reyes said we had. He was wrong.
			\u201cWe will ask the state,\u201d Pell added.
			According to the Elmsford Gazette, Reyes denied that he had promised anything.
			""";

	static Stream<String> oddTexts() {
		return Stream.of(".", "\u201c\u201d", "a".repeat(20_000), "word ".repeat(4_000), "\"a\" ".repeat(1_000),
				"he said ".repeat(2_000), "\"A b c,\" he said. ".repeat(500), "\"A b c.\"\n".repeat(2_000),
				"\ud83d\ude00 he said \ud83d\ude00 it was \ud83d\ude00 fine. ".repeat(50),
				"\ud83d lone \udc00 he said it is.", STORY.toUpperCase(java.util.Locale.ROOT),
				"\u5e02\u957f\u8bf4\uff0c\u6865\u5df2\u7ecf\u5173\u95ed\u3002\u201c\u6211\u4eec\u6ca1\u6709\u94b1\u3002\u201d"
					.repeat(100),
				"El alcalde dijo que el puente est\u00e1 cerrado. \u00abNo hay dinero\u00bb, dijo. ".repeat(50), STORY);
	}

	@ParameterizedTest
	@MethodSource("oddTexts")
	void everyTextGivesClaimsWithPlacesInsideIt(String text) {
		Article article = article(text);
		Extraction extraction = CompletableFuture.supplyAsync(() -> EXTRACTOR.extract(article))
			.orTimeout(2, TimeUnit.MINUTES)
			.join();

		SoundExtraction.check(article, extraction);
	}

	@ParameterizedTest
	@MethodSource("org.onrecord.extract.RandomNews#texts")
	void randomNewsWithHostileSignsGivesSoundClaims(String text) {
		Article article = article(text);
		Extraction extraction = EXTRACTOR.extract(article);

		SoundExtraction.check(article, extraction);
		assertThat(EXTRACTOR.extract(article)).isEqualTo(extraction);
	}

	@Test
	void eightThreadsReadRandomNewsAsOneDoes() throws Exception {
		List<Article> articles = RandomNews.texts().map(RobustnessTest::article).toList();
		List<Extraction> alone = articles.stream().map(EXTRACTOR::extract).toList();
		ExecutorService threads = Executors.newFixedThreadPool(8);
		try {
			var tasks = articles.stream().map((one) -> threads.submit(() -> EXTRACTOR.extract(one))).toList();
			for (int i = 0; i < tasks.size(); i++) {
				assertThat(tasks.get(i).get()).isEqualTo(alone.get(i));
			}
		}
		finally {
			threads.shutdown();
		}
	}

	@Test
	void whatIsNoEnglishGivesNoClaims() {
		assertThat(EXTRACTOR.extract(article("\u5e02\u957f\u8bf4\uff0c\u6865\u5df2\u7ecf\u5173\u95ed\u3002".repeat(50)))
			.claims()).isEmpty();
	}

	@Test
	void fortyThousandWordsWithoutSentenceEndAreReadInParts() {
		String words = "the mayor said the bridge would stay closed and the council asked the state for money and she "
				+ "blamed him for that ";
		Article article = article(words.repeat(40_000 / words.split(" ").length + 1));

		assertThat(CompletableFuture.supplyAsync(() -> EXTRACTOR.extract(article)))
			.succeedsWithin(Duration.ofMinutes(2))
			.satisfies((extraction) -> assertThat(extraction.notes()).isNotEmpty())
			.satisfies((extraction) -> assertThat(extraction.claims()).isNotEmpty());
	}

	@Test
	void fortyThousandQuotationMarksQuoteNothing() {
		Article article = article("\"a\" ".repeat(20_000));

		assertThat(CompletableFuture.supplyAsync(() -> EXTRACTOR.extract(article)))
			.succeedsWithin(Duration.ofSeconds(90))
			.satisfies((extraction) -> assertThat(extraction.claims()).isEmpty());
	}

	@Test
	void tablesSayNothing() {
		assertThat(EXTRACTOR.extract(article("Pell\t12\t13 %\nReyes\t14\t15 %\n".repeat(200))).claims()).isEmpty();
	}

	@Test
	void oneWordOfTenMillionSignsIsOneWord() {
		Article article = article("a".repeat(10_000_000));

		assertThat(CompletableFuture.supplyAsync(() -> EXTRACTOR.extract(article)))
			.succeedsWithin(Duration.ofMinutes(2))
			.satisfies((extraction) -> assertThat(extraction.claims()).isEmpty());
	}

	@Test
	void aSentenceOfFiveThousandWordsIsCutAndSaidSo() {
		Article article = article(
				"Ada Pell said that " + "the bridge and the road and ".repeat(830) + "the town went.");

		assertThat(EXTRACTOR.extract(article).notes()).singleElement().asString().contains("more than 200 tokens");
	}

	@Test
	void aTextWithoutSentenceEndIsReadInPartsAndSaysSo() {
		assertThat(EXTRACTOR.extract(article("word ".repeat(500))).notes()).singleElement()
			.asString()
			.contains("more than 200 tokens");
	}

	@Test
	void placesAreCountedInCodePoints() {
		Article article = article(STORY);
		List<Claim> claims = EXTRACTOR.extract(article).claims();
		int place = STORY.codePointCount(0, STORY.indexOf("\u201cWe will ask"));
		assertThat(claims)
			.anySatisfy((claim) -> assertThat(claim.evidence().content().get(0).start()).isEqualTo(place));
	}

	@Test
	void fourThreadsReadTheSameAsOne() throws Exception {
		Extraction alone = EXTRACTOR.extract(article(STORY));
		ExecutorService threads = Executors.newFixedThreadPool(4);
		try {
			var tasks = IntStream.range(0, 12)
				.mapToObj((i) -> threads.submit(() -> EXTRACTOR.extract(article(STORY))))
				.toList();
			for (var task : tasks) {
				assertThat(task.get()).isEqualTo(alone);
			}
		}
		finally {
			threads.shutdown();
		}
	}

	private static Article article(String text) {
		return Article.of(null, null, null, null, null, text, List.of());
	}

}
