package org.onrecord.graph;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class KilledProcessIT {

	private static final int BATCHES_BEFORE_THE_KILL = 12;

	@Test
	@Timeout(value = 10, unit = TimeUnit.MINUTES)
	void aKilledProcessLosesNothingAndLeavesNothingHalfStored(@TempDir Path folder) throws Exception {
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
		assertThat(Files.readAllLines(dump)).isEqualTo(undisturbed());
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
		List<String> command = new ArrayList<>();
		command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
		command.add("-Xmx512m");
		command.add("-XX:TieredStopAtLevel=1");
		ManagementFactory.getRuntimeMXBean()
			.getInputArguments()
			.stream()
			.filter((argument) -> argument.startsWith("--add-opens"))
			.forEach(command::add);
		command.add("-cp");
		command.add(System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")));
		command.add(StoringProcess.class.getName());
		command.add(folder.resolve("data").toString());
		command.add(dump.toString());
		File log = folder.resolve("errors.txt").toFile();
		return new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.appendTo(log)).start();
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
