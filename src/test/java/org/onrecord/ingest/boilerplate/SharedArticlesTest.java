package org.onrecord.ingest.boilerplate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.onrecord.knowledge.CodePoints;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/**
 * Looks at real texts, where they are at hand: {@code ../shared} or what the environment
 * variable {@code ONRECORD_SHARED} names.
 */
class SharedArticlesTest {

	private static final Path SHARED = Path.of(System.getenv().getOrDefault("ONRECORD_SHARED", "../shared"));

	@Test
	void almostNoLongLineOfCleanNewsTextsIsMarked() throws IOException {
		Path folder = SHARED.resolve("extraction/polnear-train/text");
		assumeTrue(Files.isDirectory(folder), "No texts in " + folder);
		int lines = 0;
		List<String> marked = new ArrayList<>();
		for (String text : texts(folder, "*.txt")) {
			CodePoints codePoints = new CodePoints(text);
			lines += (int) text.lines().filter((line) -> new Line(0, line).prose()).count();
			PageDump.of(text)
				.boilerplate()
				.stream()
				.map(codePoints::at)
				.filter((line) -> new Line(0, line).prose())
				.forEach(marked::add);
		}
		System.out.printf("Paragraphs marked as boilerplate: %d of %d%n", marked.size(), lines);
		assertThat(marked).hasSizeLessThan(lines / 200);
	}

	@Test
	void theDumpOfARadioPageLosesItsPageAndKeepsItsReport() throws IOException {
		Path folder = SHARED.resolve("articles");
		assumeTrue(Files.isDirectory(folder), "No articles in " + folder);
		String report = PageDump.report(texts(folder, "003_*.txt").get(0));
		assertThat(report.lines()).hasSize(15).noneMatch((line) -> line.contains("Munoz") || line.contains("Kuziez"));
		assertThat(report).doesNotContainPattern("(?i)copyright|©|KCUR|Live Radio|0:00|raiding");
	}

	private static List<String> texts(Path folder, String pattern) throws IOException {
		try (var files = Files.newDirectoryStream(folder, pattern)) {
			return Stream.iterate(files.iterator(), (all) -> all.hasNext(), (all) -> all)
				.map((all) -> read(all.next()))
				.toList();
		}
	}

	private static String read(Path file) {
		try {
			return Files.readString(file);
		}
		catch (IOException ex) {
			throw new java.io.UncheckedIOException(ex);
		}
	}

}
