package org.onrecord.extract.corpus;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.knowledge.OnRecordException;
import org.onrecord.knowledge.TextSpan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class CorpusTest {

	private static final String TEXT = "\ud83c\udf0a Mira Holt said\nthe quay, she added, is dry.\n";

	@TempDir
	@SuppressWarnings("NullAway.Init") // JUnit fills it in
	private Path folder;

	@BeforeEach
	void makeFolders() throws IOException {
		Files.createDirectory(this.folder.resolve("text"));
		Files.createDirectory(this.folder.resolve("attributions"));
		write("text/quay.txt", TEXT);
	}

	@Test
	void rolesOfOneNameAreUnitedAndCountedInCodePoints() throws IOException {
		write("attributions/quay.ann", """
				T1\tSource 2 11\tMira Holt
				T2\tCue 12 16;27 36\tsaid she added
				T3\tContent 17 25\tthe quay
				T4\tContent 38 44\tis dry
				T5\tAttribution 12 16\tsaid
				E1\tAttribution:T5 Source:T1 Cue:T2 Content:T3 Content2:T4
				""");

		MarkedArticle article = Corpus.open(this.folder).article("quay");

		assertThat(article.text()).isEqualTo(TEXT);
		assertThat(article.withoutContent()).isZero();
		assertThat(article.attributions()).singleElement().satisfies((one) -> {
			assertThat(one.id()).isEqualTo("E1");
			assertThat(one.source()).containsExactly(new TextSpan(2, 11));
			assertThat(one.cue()).containsExactly(new TextSpan(12, 16), new TextSpan(27, 36));
			assertThat(one.content()).containsExactly(new TextSpan(17, 25), new TextSpan(38, 44));
		});
	}

	@Test
	void anEventWithoutContentIsCountedAndNoAttribution() throws IOException {
		write("attributions/quay.ann", """
				T1\tCue 12 16\tsaid
				E1\tAttribution-no-source:T1 Cue:T1\s
				E2\tWeather:T1 Content:T1
				#1\tNote T1\twhy?
				""");

		MarkedArticle article = Corpus.open(this.folder).article("quay");

		assertThat(article.attributions()).isEmpty();
		assertThat(article.withoutContent()).isOne();
	}

	@Test
	void quotedWordsMayGoOnOverSeveralLines() throws IOException {
		write("attributions/quay.ann", """
				T1\tCue 12 16\tsaid
				T2\tContent 12 25\tsaid

				the quay
				E1\tAttribution-no-source:T1 Content:T2
				""");

		assertThat(Corpus.open(this.folder).article("quay").attributions()).singleElement()
			.satisfies((one) -> assertThat(one.source()).isEmpty());
	}

	@Test
	void ofSeveralAnnotatorsTheFirstCountsAndTextsWithoutAreTold() throws IOException {
		write("text/quay_b.txt", "Fog.");
		write("text/rain.txt", "Rain.");
		write("attributions/quay_00b1.ann", "T1\tContent 2 6\tMira\nE1\tAttribution:T1 Content:T1\n");
		write("attributions/quay_00a1.ann", "T1\tContent 7 11\tHolt\nE1\tAttribution:T1 Content:T1\n");
		write("attributions/quay_b.ann", "");

		Corpus corpus = Corpus.open(this.folder);

		assertThat(corpus.stems()).containsExactly("quay", "quay_b");
		assertThat(corpus.unmarked()).containsExactly("rain");
		assertThat(corpus.article("quay").attributions().get(0).content()).containsExactly(new TextSpan(7, 11));
		assertThat(corpus.only((stem) -> stem.endsWith("b")).articles()).extracting(MarkedArticle::stem)
			.containsExactly("quay_b");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			T1=Source two 11=Mira Holt          | is not a place
			T1 Source 2 11 Mira Holt            | but at its place the text has 'said'
			T1=Source 2 90=Mira Holt            | not inside the text of 46 code points
			T1=Source 9 2=Mira Holt             | marks the place 9 2
			T1=Source 3 12=Mira Holt            | quotes 'Mira Holt', but at its place the text has 'ira Holt'
			T1=Source 2 99999999999=Mira Holt   | too many digits
			E7=Attribution:T9 Content:T9        | names the place T9
			E7=Attribution Content              | is not an event
			""")
	void aBrokenLineIsNamedWithItsFile(String line, String told) throws IOException {
		write("attributions/quay_0a0a.ann", "T3\tCue 12 16\tsaid\n" + line.replace('=', '\t') + "\n");

		assertThatExceptionOfType(OnRecordException.class).isThrownBy(() -> Corpus.open(this.folder).article("quay"))
			.withMessageContaining("quay_0a0a.ann, line ")
			.withMessageContaining(told);
	}

	@Test
	void aFolderThatIsNoCorpusIsRefused() throws IOException {
		assertThatExceptionOfType(OnRecordException.class).isThrownBy(() -> Corpus.open(this.folder.resolve("nowhere")))
			.withMessageContaining("There is no folder");
		assertThatExceptionOfType(OnRecordException.class).isThrownBy(() -> Corpus.open(this.folder))
			.withMessageContaining("no article with annotations");
		write("attributions/quay.ann", "");
		assertThatExceptionOfType(OnRecordException.class).isThrownBy(() -> Corpus.open(this.folder).article("sea"))
			.withMessageContaining("no annotated article 'sea'");
	}

	@Test
	void aTextInAnotherEncodingOrWithAMarkIsRefused() throws IOException {
		write("attributions/quay.ann", "");
		Files.write(this.folder.resolve("text/quay.txt"), "caf\u00e9".getBytes(StandardCharsets.ISO_8859_1));
		assertThatExceptionOfType(OnRecordException.class).isThrownBy(() -> Corpus.open(this.folder).article("quay"))
			.withMessageContaining("not valid UTF-8");
		write("text/quay.txt", "\ufeff" + TEXT);
		assertThatExceptionOfType(OnRecordException.class).isThrownBy(() -> Corpus.open(this.folder).article("quay"))
			.withMessageContaining("byte order mark");
	}

	@Test
	void contentThatIsMarkedBelowItsEventIsKnownToBe() throws IOException {
		write("attributions/quay.ann", """
				T1\tContent 17 25\tthe quay
				E1\tAttribution-no-source:T1 Content:T1 Content2:T2
				T2\tContent 38 44\tis dry
				""");

		assertThat(Corpus.open(this.folder).article("quay").attributions()).singleElement().satisfies((one) -> {
			assertThat(one.content()).containsExactly(new TextSpan(17, 25), new TextSpan(38, 44));
			assertThat(one.contentAbove()).containsExactly(new TextSpan(17, 25));
		});
	}

	private void write(String file, String text) throws IOException {
		Files.writeString(this.folder.resolve(file), text);
	}

}
