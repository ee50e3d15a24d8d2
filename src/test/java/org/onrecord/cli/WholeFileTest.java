package org.onrecord.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.knowledge.OnRecordException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class WholeFileTest {

	@TempDir
	private Path folder;

	@Test
	void whatStoodThereStaysUntilTheFileIsDone() throws IOException {
		Path place = Files.writeString(this.folder.resolve("claims.csv"), "before");

		try (WholeFile file = WholeFile.at(place.toString())) {
			file.stream().write("after".getBytes(StandardCharsets.UTF_8));
			assertThat(place).hasContent("before");
			file.done();
		}

		assertThat(place).hasContent("after");
		assertThat(names()).containsExactly("claims.csv");
	}

	@Test
	void whatIsBrokenOffLeavesNothing() throws IOException {
		Path place = Files.writeString(this.folder.resolve("claims.csv"), "before");

		assertThatExceptionOfType(IOException.class).isThrownBy(() -> {
			try (WholeFile file = WholeFile.at(place.toString())) {
				file.stream().write("half".getBytes(StandardCharsets.UTF_8));
				throw new IOException("the disk is full");
			}
		});

		assertThat(place).hasContent("before");
		assertThat(names()).containsExactly("claims.csv");
	}

	@Test
	void aFolderIsNoFile() {
		assertThatExceptionOfType(OnRecordException.class).isThrownBy(() -> WholeFile.at(this.folder.toString()))
			.withMessageContaining("it is a folder");
	}

	private List<String> names() throws IOException {
		try (Stream<Path> files = Files.list(this.folder)) {
			return files.map((file) -> file.getFileName().toString()).toList();
		}
	}

}
