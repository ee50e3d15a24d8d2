package org.onrecord.export;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Assumptions;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Runs a script of {@code src/test/node} with the libraries of its {@code package.json}.
 * Where Node or the libraries are absent the test is skipped and says what to do.
 */
final class Node {

	private static final Path LIBRARIES = Path.of("target/node/node_modules");

	private static final String HOW = "needs Node and the libraries it reads with: mkdir -p target/node && "
			+ "cp src/test/node/package*.json target/node && npm ci --prefix target/node";

	private Node() {
	}

	/** What a script prints that is told the name of a file. */
	static String run(String script, Path file) throws IOException, InterruptedException {
		Assumptions.assumeTrue(Files.isDirectory(LIBRARIES) && there(), HOW);
		Path output = file.resolveSibling(script + ".out");
		Path errors = file.resolveSibling(script + ".err");
		ProcessBuilder node = new ProcessBuilder("node", "src/test/node/" + script + ".cjs", file.toString());
		node.environment().put("NODE_PATH", LIBRARIES.toAbsolutePath().toString());
		Process process = node.redirectOutput(output.toFile()).redirectError(errors.toFile()).start();
		assertThat(process.waitFor(60, TimeUnit.SECONDS)).as("%s ends", script).isTrue();
		assertThat(process.exitValue()).as("%s: %s", script, Files.readString(errors)).isZero();
		return Files.readString(output);
	}

	private static boolean there() throws InterruptedException {
		try {
			return new ProcessBuilder("node", "--version").redirectOutput(ProcessBuilder.Redirect.DISCARD)
				.start()
				.waitFor() == 0;
		}
		catch (IOException ex) {
			return false;
		}
	}

}
