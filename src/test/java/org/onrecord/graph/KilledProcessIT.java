package org.onrecord.graph;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class KilledProcessIT {

	private static final int BATCHES_BEFORE_THE_KILL = 6;

	@Test
	@Timeout(value = 10, unit = TimeUnit.MINUTES)
	void aKilledProcessLosesNothingAndLeavesNothingHalfStored(@TempDir Path folder) throws Exception {
		// Starts its database while the other does
		CompletableFuture<List<String>> undisturbed = CompletableFuture.supplyAsync(KilledProcessIT::undisturbed);
		Path dump = folder.resolve("dump.txt");
		Process killed = start(folder, dump);
		try (BufferedReader output = killed.inputReader()) {
			for (int told = 0; told < BATCHES_BEFORE_THE_KILL;) {
				told += nextIsNew(folder, output) ? 1 : 0;
			}
			killed.destroyForcibly().waitFor();
		}
		assertThat(dump).doesNotExist();

		Process second = start(folder, dump);
		long stored;
		try (BufferedReader output = second.inputReader()) {
			stored = output.lines().filter("new 0"::equals).count();
		}
		assertThat(second.waitFor()).as(() -> errors(folder)).isZero();

		assertThat(stored).isGreaterThanOrEqualTo(BATCHES_BEFORE_THE_KILL)
			.isLessThan(StoringProcess.ARTICLES / StoringProcess.BATCH);
		assertThat(Files.readAllLines(dump)).isEqualTo(undisturbed.join());
	}

	private static List<String> undisturbed() {
		TestGraph graph = TestGraph.inProcess().clear();
		graph.writer().store(Readings.generate(StoringProcess.ARTICLES));
		return GraphDump.of(graph.driver());
	}

	private static boolean nextIsNew(Path folder, BufferedReader output) throws IOException {
		String line = output.readLine();
		assertThat(line).as(() -> "next line of the process, which says " + errors(folder)).isNotNull();
		return line.startsWith("new ");
	}

	private static Process start(Path folder, Path dump) throws IOException {
		File log = folder.resolve("errors.txt").toFile();
		return OwnProcess
			.of(StoringProcess.class, List.of("-Xmx512m", "-XX:TieredStopAtLevel=1"),
					List.of(folder.resolve("data").toString(), dump.toString()))
			.redirectError(ProcessBuilder.Redirect.appendTo(log))
			.start();
	}

	private static String errors(Path folder) {
		try {
			return Files.readString(folder.resolve("errors.txt"));
		}
		catch (IOException ex) {
			return ex.toString();
		}
	}

}
