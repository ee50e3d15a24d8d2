package org.onrecord.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.OnRecord;

import static org.assertj.core.api.Assertions.assertThat;

class EvaluateCommandTest {

	private final StringWriter out = new StringWriter();

	private final StringWriter err = new StringWriter();

	@TempDir
	private Path folder;

	@BeforeEach
	void makeCorpus() throws IOException {
		Files.createDirectory(this.folder.resolve("text"));
		Files.createDirectory(this.folder.resolve("attributions"));
		write("text/bridge.txt", "Ossing Mayor Ada Lund said the bridge would stay open.\n");
		write("attributions/bridge_0a0a.ann", """
				T1\tSource 0 21\tOssing Mayor Ada Lund
				T2\tCue 22 26\tsaid
				T3\tContent 27 53\tthe bridge would stay open
				T4\tAttribution 22 26\tsaid
				E1\tAttribution:T4 Source:T1 Cue:T2 Content:T3
				""");
		write("text/menu.txt", "Home\nNews\n");
		write("attributions/menu.ann", "T1\tContent 0 4\tHome\nE1\tAttribution:T1 Content:T1\n");
		write("labels.jsonl", """
				{"article": "bridge", "actors": [{"name": "Ada Lund", "aliases": ["Lund"]}], "relations": [],
				 "speakers": [{"id": "E1", "speaker": "Ada Lund"}]}
				""".replace("\n ", " "));
	}

	@Test
	void figuresArePrintedAndWhatCouldNotBeReadIsTold() throws IOException {
		int exit = run("--corpus", this.folder.toString(), "--name", "Ossing", "--relations",
				this.folder.resolve("labels.jsonl").toString(), "--rules", "--json",
				this.folder.resolve("report.json").toString(), "--errors",
				this.folder.resolve("errors.jsonl").toString());

		assertThat(exit).as(this.err::toString).isEqualTo(CommandLineDoor.SOME_REJECTED);
		assertThat(this.err.toString()).contains("menu.txt: No sentence was found");
		assertThat(this.out.toString()).contains(" on Ossing (all), ", ": 2 articles, 1 of them not read")
			.containsPattern("\nall +2 +1 +100.0 +50.0 +66.7")
			.containsPattern("\nspeakers of 1 labelled articles: 1 marked, 1 paired, 100.0 resolved");
		assertThat(this.folder.resolve("report.json")).content().contains("\"corpus\" : \"Ossing\"");
		assertThat(this.folder.resolve("errors.jsonl")).content()
			.contains("{\"article\":\"menu\",\"of\":\"attribution\",\"kind\":\"missed\"");
	}

	@Test
	void badInputIsExplained() throws IOException {
		assertThat(run("--corpus", this.folder.resolve("none").toString())).isEqualTo(CommandLineDoor.NOTHING_DONE);
		assertThat(this.err.toString()).contains("There is no folder");
		assertThat(run("--corpus", this.folder.toString(), "--part", "some")).isEqualTo(CommandLineDoor.NOTHING_DONE);
		assertThat(this.err.toString()).contains("all, training, held-out");
		assertThat(run("--corpus", this.folder.toString(), "--relations", "x.jsonl=LOVED"))
			.isEqualTo(CommandLineDoor.NOTHING_DONE);
		assertThat(this.err.toString()).contains("the type \"LOVED\"");
		write("attributions/bridge_0a0a.ann", "T1\tSource 0 99\tOssing\n");
		assertThat(run("--corpus", this.folder.toString())).isEqualTo(CommandLineDoor.NOTHING_DONE);
		assertThat(this.err.toString()).contains("bridge_0a0a.ann, line 1: it marks the place 0 99");
	}

	private void write(String file, String text) throws IOException {
		Files.writeString(this.folder.resolve(file), text);
	}

	private int run(String... args) {
		String[] all = new String[args.length + 1];
		all[0] = "evaluate";
		System.arraycopy(args, 0, all, 1, args.length);
		return CommandLineDoor.run(OnRecord.class, new PrintWriter(this.out), new PrintWriter(this.err, true), all);
	}

}
