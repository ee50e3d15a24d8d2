package org.onrecord.ingest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

class SourceFilesTest {

	@TempDir
	private Path folder;

	@Test
	void anEmptyFolderHasNoSources() {
		assertThat(find(this.folder)).isEqualTo(new SourceFiles(List.of(), List.of(), 0));
	}

	@Test
	void foldersAreWalkedInOrderAndOtherEndingsPassedOver() throws IOException {
		Files.createDirectories(this.folder.resolve("b/deep"));
		Files.createDirectories(this.folder.resolve(".hidden"));
		for (String name : List.of("c.txt", "a.HTML", "b/deep/1.json", "b/2.jsonl", "x.pdf", ".hidden/y.txt",
				"b/.z.txt")) {
			Files.writeString(this.folder.resolve(name), "text");
		}
		SourceFiles found = find(this.folder);
		assertThat(found.sources()).extracting((source) -> this.folder.relativize(Path.of(source.name())).toString())
			.containsExactly("a.HTML", "b/2.jsonl", "b/deep/1.json", "c.txt");
		assertThat(found.sources()).extracting(Source::format)
			.containsExactly(Format.HTML, Format.NDJSON, Format.JSON, Format.TEXT);
		assertThat(found.passedOver()).isEqualTo(1);
	}

	@Test
	void aFileNamedItselfIsTakenWhateverItsEnding() throws IOException {
		Path file = Files.writeString(this.folder.resolve("notes.md"), "text");
		assertThat(find(file).sources()).extracting(Source::format).containsExactly(Format.TEXT);
	}

	@Test
	void aFolderWithoutRightsIsRejectedAndTheOthersAreRead() throws IOException {
		Path closed = Files.createDirectory(this.folder.resolve("closed"));
		Files.writeString(this.folder.resolve("open.txt"), "text");
		Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("---------"));
		assumeFalse(Files.isReadable(closed), "This user may read everything");
		SourceFiles found = find(this.folder);
		Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("rwx------"));
		assertThat(found.sources()).hasSize(1);
		assertThat(found.rejected()).singleElement()
			.satisfies(
					(rejected) -> assertThat(rejected.reason()).isEqualTo("It cannot be read: no right to read it."));
	}

	private static SourceFiles find(Path path) {
		return SourceFiles.find(List.of(path), Publication.UNKNOWN);
	}

}
