package org.onrecord.export;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Assumptions;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Programs that read exports back, each in a process of its own. Where one is absent the
 * test is skipped and says what to do.
 */
final class Reader {

	private static final Path GEPHI = Path.of("target/readers/gephi-toolkit.jar");

	private static final Path PYTHON = Path.of("target/python/bin/python");

	/** Graphviz leaves control characters as they are. */
	private static final JsonMapper JSON = JsonMapper.builder()
		.enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
		.build();

	private Reader() {
	}

	/** What the toolkit of Gephi knows of these files. */
	static Map<String, Object> gephi(Path folder, Path... files) throws IOException, InterruptedException {
		Assumptions.assumeTrue(Files.isRegularFile(GEPHI), "needs the toolkit of Gephi: mvn process-test-resources");
		String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
		return json(
				run(folder,
						with(List.of(java, "-Xmx512m", "-XX:TieredStopAtLevel=1", "-Djava.awt.headless=true",
								"-Duser.home=" + folder, "-cp", GEPHI.toString(), "src/test/gephi/GephiReader.java"),
								files)));
	}

	/** What networkx knows of a file. */
	static Map<String, Object> networkx(String format, Path folder, Path file)
			throws IOException, InterruptedException {
		String python = Files.isExecutable(PYTHON) ? PYTHON.toString() : "python3";
		Assumptions.assumeTrue(there(python, "-c", "import networkx; networkx.gexf.GEXF.versions['1.3']"),
				"needs networkx 3: python3 -m venv target/python && target/python/bin/pip install networkx==3.6.1");
		return json(run(folder, List.of(python, "src/test/python/read_network.py", format, file.toString())));
	}

	/** What Graphviz knows of a file. */
	static Map<String, Object> graphviz(Path folder, Path file) throws IOException, InterruptedException {
		Assumptions.assumeTrue(there("dot", "-V"), "needs Graphviz: apt-get install graphviz");
		return json(run(folder, List.of("dot", "-Tjson0", file.toString())));
	}

	/** Whether a program can be run so. */
	static boolean there(String... command) throws InterruptedException {
		try {
			return new ProcessBuilder(command).redirectErrorStream(true)
				.redirectOutput(ProcessBuilder.Redirect.DISCARD)
				.start()
				.waitFor() == 0;
		}
		catch (IOException ex) {
			return false;
		}
	}

	/** What a program prints; it has to end well, and within two minutes. */
	static String run(Path folder, List<String> command) throws IOException, InterruptedException {
		Path output = folder.resolve("output");
		Path errors = folder.resolve("errors");
		Process process = new ProcessBuilder(command).redirectOutput(output.toFile())
			.redirectError(errors.toFile())
			.start();
		assertThat(process.waitFor(2, TimeUnit.MINUTES)).as("%s ends", command).isTrue();
		assertThat(process.exitValue()).as("%s: %s", command, Files.readString(errors)).isZero();
		return Files.readString(output, StandardCharsets.UTF_8);
	}

	private static List<String> with(List<String> command, Path... files) {
		List<String> all = new ArrayList<>(command);
		Arrays.stream(files).map(Path::toString).forEach(all::add);
		return all;
	}

	@SuppressWarnings("unchecked")
	private static Map<String, Object> json(String text) {
		// Programs may print before what they are asked for
		return JSON.readValue(text.substring(text.indexOf('{')), Map.class);
	}

}
