package org.onrecord.ingest;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.onrecord.knowledge.Article;
import org.onrecord.knowledge.OnRecordException.Reason;

import static org.assertj.core.api.Assertions.assertThat;

class ArticleReadingTest {

	private static final String SENTENCE = "The mayor of Ossing said the bridge would stay open.";

	private final ArticleReading reading = new ArticleReading(ArticleReading.DEFAULT_MAX_BYTES);

	@Test
	void anEmptyTextIsRejected() {
		assertRejected(text(""), Reason.UNPROCESSABLE, "It is empty");
		assertRejected(text(" \n\t\n"), Reason.UNPROCESSABLE, "It is empty");
	}

	@Test
	void aBinaryFileIsRejected() {
		byte[] image = { (byte) 0x89, 'P', 'N', 'G', 0, 1, 2, 3 };
		assertRejected(source(Format.TEXT, image), Reason.UNPROCESSABLE, "binary file (it begins with 89 50 4e 47)");
		assertRejected(source(Format.HTML, image), Reason.UNPROCESSABLE, "binary file");
		assertRejected(text("%PDF-1.7 and so on"), Reason.UNPROCESSABLE, "binary file");
		assertRejected(text("\u0001\u0002\u0003 abc"), Reason.UNPROCESSABLE, "control characters");
	}

	@Test
	void aTextWithoutSentencesIsRejected() {
		assertRejected(text("1 2 3\nfoo\n----\nList of towns\n"), Reason.UNPROCESSABLE, "No sentence");
	}

	@Test
	void textThatIsNotInItsEncodingIsRejectedWithThePlace() {
		byte[] latin = "The café said no.".getBytes(StandardCharsets.ISO_8859_1);
		assertRejected(source(Format.TEXT, latin), Reason.UNPROCESSABLE,
				"not valid UTF-8: byte 0xe9 at position 7. Convert it to UTF-8 or declare its encoding.");
	}

	@Test
	void theDeclaredEncodingIsUsed() {
		byte[] latin = "The café of Ossing said no.".getBytes(StandardCharsets.ISO_8859_1);
		Source source = new Source("memory", Format.TEXT, StandardCharsets.ISO_8859_1, Publication.UNKNOWN,
				() -> new ByteArrayInputStream(latin));
		assertThat(article(source).text()).isEqualTo("The café of Ossing said no.");
	}

	@Test
	void aByteOrderMarkIsNoPartOfTheText() {
		assertThat(article(text("\ufeff" + SENTENCE)).text()).isEqualTo(SENTENCE);
		assertThat(article(source(Format.TEXT, ("\ufeff" + SENTENCE).getBytes(StandardCharsets.UTF_16LE))).text())
			.isEqualTo(SENTENCE);
	}

	@Test
	void theTextStaysAsItIsSoThatOffsetsAreThoseOfTheInput() {
		String text = "Play Live Radio\r\n\r\n  " + SENTENCE + "\r\n";
		Article article = article(text(text));
		assertThat(article.text()).isEqualTo(text);
		assertThat(article.boilerplate()).hasSize(1);
	}

	@Test
	void twentyMegabytesAreRejectedWithoutBeingRead() {
		InputStream big = new ByteArrayInputStream(new byte[20_000_000]);
		Source source = new Source("big", Format.TEXT, null, Publication.UNKNOWN, () -> big);
		assertRejected(source, Reason.TOO_LARGE, "larger than the 2000000 bytes");
		assertThat(((ByteArrayInputStream) big).available()).isGreaterThan(17_000_000);
	}

	@Test
	void whatDoesNotExistIsRejected() {
		assertRejected(Source.of(Path.of("no/such/file.txt"), Publication.UNKNOWN), Reason.UNKNOWN, "no such file");
	}

	@Test
	void jsonGivesAllFieldsOfAnArticle() {
		Article article = article(
				json("""
						{"title": "Bridge stays", "url": "HTTPS://Ossing.example/bridge?utm_source=x", "outlet": "Ossing Gazette",
						 "publishedAt": "2031-03-03T10:00:00+01:00", "author": "Ada Moreno", "text": "%s", "more": 1}"""
					.formatted(SENTENCE)));
		assertThat(article).extracting(Article::title, Article::url, Article::outlet, Article::author, Article::text)
			.containsExactly("Bridge stays", "https://ossing.example/bridge", "Ossing Gazette", "Ada Moreno", SENTENCE);
		assertThat(article.publishedAt()).hasToString("2031-03-03T10:00+01:00");
	}

	@Test
	void badJsonIsRejectedWithWhatIsWrong() {
		assertRejected(json("{\"text\": "), Reason.INVALID, "It is no JSON at line 1");
		assertRejected(json("[1]"), Reason.INVALID, "It is a JSON array");
		assertRejected(json("{\"title\": \"T\"}"), Reason.UNPROCESSABLE, "\"text\" is missing");
		assertRejected(json("{\"text\": \" \"}"), Reason.UNPROCESSABLE, "\"text\" is blank");
		assertRejected(json("{\"text\": 7}"), Reason.UNPROCESSABLE, "has to be a string, not 7");
		assertRejected(json("{\"text\": \"" + SENTENCE + "\", \"publishedAt\": \"soon\"}"), Reason.UNPROCESSABLE,
				"publishedAt is \"soon\", which is no date");
		assertRejected(json("{\"text\": \"" + SENTENCE + "\", \"url\": \"ossing\"}"), Reason.UNPROCESSABLE,
				"url is \"ossing\", which is no absolute http or https URL");
	}

	@Test
	void linesOfNdjsonAreReadEachOnItsOwn() {
		String good = "{\"text\": \"" + SENTENCE + "\"}";
		String lines = good + "\n\nnonsense\n" + good.replace("stay", "not stay") + "\r\n{\"text\": \""
				+ "x".repeat(2_000_000) + "\"}";
		List<Received> received = read(source(Format.NDJSON, lines.getBytes(StandardCharsets.UTF_8)));
		assertThat(received).extracting(Received::source)
			.containsExactly("memory:1", "memory:3", "memory:4", "memory:5");
		assertThat(received).extracting((one) -> one instanceof Received.Accepted)
			.containsExactly(true, false, true, false);
	}

	@Test
	void whatIsGivenIsStrongerThanWhatTheArticleSays() {
		Publication given = Publication.of("https://ossing.example/1", "Ossing Gazette", null, null, "2031-03-03");
		byte[] bytes = ("{\"outlet\": \"Other\", \"title\": \"T\", \"text\": \"" + SENTENCE + "\"}")
			.getBytes(StandardCharsets.UTF_8);
		Article article = article(
				new Source("memory", Format.JSON, null, given, () -> new ByteArrayInputStream(bytes)));
		assertThat(article.outlet()).isEqualTo("Ossing Gazette");
		assertThat(article.title()).isEqualTo("T");
	}

	private static Source text(String text) {
		return source(Format.TEXT, text.getBytes(StandardCharsets.UTF_8));
	}

	private static Source json(String json) {
		return source(Format.JSON, json.getBytes(StandardCharsets.UTF_8));
	}

	private static Source source(Format format, byte[] bytes) {
		Charset none = null;
		return new Source("memory", format, none, Publication.UNKNOWN, () -> new ByteArrayInputStream(bytes));
	}

	private List<Received> read(Source source) {
		try (Stream<Received> received = this.reading.read(source)) {
			return received.toList();
		}
	}

	private Article article(Source source) {
		return ((Received.Accepted) read(source).get(0)).article();
	}

	private void assertRejected(Source source, Reason kind, String reason) {
		assertThat(read(source)).singleElement().isInstanceOfSatisfying(Received.Rejected.class, (rejected) -> {
			assertThat(rejected.kind()).isEqualTo(kind);
			assertThat(rejected.reason()).contains(reason);
		});
	}

}
