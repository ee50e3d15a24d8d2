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

class TrainCommandTest {

	private final StringWriter out = new StringWriter();

	private final StringWriter err = new StringWriter();

	@TempDir
	private Path folder;

	@Test
	void aModelIsTrainedWithItsCardAndExtractUsesIt() throws IOException {
		makeCorpus(24);
		Path model = this.folder.resolve("own.model");

		assertThat(run("train", "--corpus", this.folder.toString(), "--part", "all", "--out", model.toString()))
			.as(this.err::toString)
			.isEqualTo(CommandLineDoor.DONE);

		assertThat(this.err.toString()).contains("Trained on 24 articles with 24 attributions");
		assertThat(this.folder.resolve("own.md")).content()
			.contains("24 articles with 24 marked attributions", "train --corpus FOLDER --part all");
		Path article = this.folder.resolve("new.txt");
		Files.writeString(article, "Mara Quist declared that the harbour is closed.\n");
		assertThat(run("extract", "--model", model.toString(), article.toString())).isEqualTo(CommandLineDoor.DONE);
		assertThat(this.out.toString()).contains("\"speaker\":\"Mara Quist\"");
	}

	@Test
	void badInputIsExplained() throws IOException {
		assertThat(run("train", "--corpus", this.folder.resolve("none").toString()))
			.isEqualTo(CommandLineDoor.NOTHING_DONE);
		assertThat(this.err.toString()).contains("There is no folder");
		makeCorpus(3);
		assertThat(run("train", "--corpus", this.folder.toString(), "--part", "all"))
			.isEqualTo(CommandLineDoor.NOTHING_DONE);
		assertThat(this.err.toString()).contains("3 marked articles", "needs 20");
		Path article = this.folder.resolve("text/a0.txt");
		assertThat(run("extract", "--model", this.folder.resolve("no.model").toString(), article.toString()))
			.isEqualTo(CommandLineDoor.NOTHING_DONE);
		assertThat(this.err.toString()).contains("There is no model");
		assertThat(run("extract", "--model", article.toString(), article.toString()))
			.isEqualTo(CommandLineDoor.NOTHING_DONE);
		assertThat(this.err.toString()).contains("cannot be read", "rules");
	}

	private void makeCorpus(int articles) throws IOException {
		Files.createDirectory(this.folder.resolve("text"));
		Files.createDirectory(this.folder.resolve("attributions"));
		for (int i = 0; i < articles; i++) {
			Files.writeString(this.folder.resolve("text/a" + i + ".txt"),
					"Ada Lund declared that the bridge is safe.\nIvo Kell heard that the ferry is late.\n");
			Files.writeString(this.folder.resolve("attributions/a" + i + ".ann"), """
					T1\tSource 0 8\tAda Lund
					T2\tCue 9 17\tdeclared
					T3\tContent 18 41\tthat the bridge is safe
					E1\tAttribution:T2 Source:T1 Cue:T2 Content:T3
					""");
		}
	}

	private int run(String... args) {
		return CommandLineDoor.run(OnRecord.class, new PrintWriter(this.out), new PrintWriter(this.err, true), args);
	}

}
