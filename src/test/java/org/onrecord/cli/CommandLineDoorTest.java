package org.onrecord.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.OnRecord;

import static org.assertj.core.api.Assertions.assertThat;

class CommandLineDoorTest {

	private static final String SENTENCE = "Ossing Mayor Ada Lund said the bridge would stay open.";

	private final StringWriter out = new StringWriter();

	private final StringWriter err = new StringWriter();

	@TempDir
	private Path folder;

	@Test
	void helpNamesTheCommandsAndTheExitCodes() {
		assertThat(run("--help")).isZero();
		assertThat(this.out.toString()).contains("serve", "extract", "ingest", "Exit codes", "ONRECORD_DATA");
	}

	@Test
	void theVersionIsTold() {
		assertThat(run("--version")).isZero();
		assertThat(this.out.toString()).startsWith("OnRecord ");
	}

	@Test
	void anUnknownCommandOrOptionIsExplained() {
		assertThat(run("extrakt")).isEqualTo(2);
		assertThat(this.err.toString()).contains("extrakt");
		assertThat(run("extract", "--nonsense", "a.txt")).isEqualTo(2);
		assertThat(this.err.toString()).contains("--nonsense");
	}

	@Test
	void extractPrintsOneObjectAnArticleAndTellsWhatWasRejected() throws IOException {
		Files.writeString(this.folder.resolve("b.bridge.txt"), SENTENCE);
		Files.writeString(this.folder.resolve("a.ndjson"), "{\"text\": \"" + SENTENCE + "\"}\nnonsense\n");
		Files.writeString(this.folder.resolve("c.txt"), "");
		assertThat(run("extract", this.folder.toString())).isEqualTo(1);
		assertThat(this.out.toString().lines()).hasSize(2)
			.satisfiesExactly((line) -> assertThat(line).startsWith("{\"article\":\"a:1\","),
					(line) -> assertThat(line).startsWith("{\"article\":\"b.bridge\","));
		assertThat(this.err.toString()).contains("a.ndjson:2: It is no JSON", "c.txt: It is empty");
	}

	@Test
	void nothingToReadIsExitCodeTwo() {
		assertThat(run("extract", this.folder.toString())).isEqualTo(2);
		assertThat(this.err.toString()).contains("There is no article to read");
		assertThat(run("extract", this.folder.resolve("missing.txt").toString())).isEqualTo(2);
		assertThat(this.err.toString()).contains("there is no such file");
	}

	@Test
	void badOptionsAreExplained() throws IOException {
		Files.writeString(this.folder.resolve("a.txt"), SENTENCE);
		Files.writeString(this.folder.resolve("b.txt"), SENTENCE);
		assertThat(run("extract", "--published", "soon", this.folder.toString())).isEqualTo(2);
		assertThat(this.err.toString()).contains("\"soon\", which is no date");
		assertThat(run("extract", "--url", "https://ossing.example/1", this.folder.toString())).isEqualTo(2);
		assertThat(this.err.toString()).contains("for one article, but there are 2");
	}

	private int run(String... args) {
		return CommandLineDoor.run(OnRecord.class, new PrintWriter(this.out), new PrintWriter(this.err, true), args);
	}

}
