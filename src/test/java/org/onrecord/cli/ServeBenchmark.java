package org.onrecord.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

/**
 * How long {@code serve} takes until it answers, on an empty and on an existing folder,
 * and until it has stopped. Prints figures and asserts nothing; its name keeps it out of
 * the build. Run it with {@code mvn package} and {@code mvn test -Dtest=ServeBenchmark}.
 * The quick compiler alone is what {@code mvn spring-boot:run} uses.
 */
class ServeBenchmark {

	private static final Path JAR = Path.of("target/onrecord.jar");

	private static final int RUNS = 3;

	@Test
	void printFigures(@TempDir Path folder) throws Exception {
		assumeTrue(Files.exists(JAR), "No " + JAR + ", run mvn package");
		for (String compiler : List.of("-XX:TieredStopAtLevel=1", "-XX:TieredStopAtLevel=4")) {
			List<double[]> empty = new ArrayList<>();
			List<double[]> existing = new ArrayList<>();
			for (int run = 0; run < RUNS; run++) {
				Path data = folder.resolve(compiler.charAt(compiler.length() - 1) + "-" + run);
				empty.add(run(data, compiler));
				existing.add(run(data, compiler));
			}
			System.out.printf("%s  ready on an empty folder: %s s%n", compiler, seconds(empty, 0));
			System.out.printf("%s  ready on an existing one: %s s%n", compiler, seconds(existing, 0));
			System.out.printf("%s  stopped in:               %s s%n", compiler, seconds(existing, 1));
		}
	}

	/** Seconds from start to ready, and from the signal to the end. */
	private static double[] run(Path data, String option) throws IOException, InterruptedException {
		long start = System.nanoTime();
		Process serve = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), option,
				"-jar", JAR.toString(), "serve", "--data", data.toString(), "--port", "0", "--onrecord.bolt-port=0")
			.redirectError(ProcessBuilder.Redirect.DISCARD)
			.start();
		try (BufferedReader output = serve.inputReader()) {
			String line = output.readLine();
			while (line != null && !line.contains("is ready")) {
				line = output.readLine();
			}
			long ready = System.nanoTime();
			// What goes on in the background is let finish, so that the next run starts
			// from rest
			while (line != null && !line.contains("models took")) {
				line = output.readLine();
			}
			long told = System.nanoTime();
			serve.destroy();
			serve.waitFor();
			return new double[] { (ready - start) / 1e9, (System.nanoTime() - told) / 1e9 };
		}
		finally {
			serve.destroyForcibly();
		}
	}

	/** The median and all of them. */
	private static String seconds(List<double[]> runs, int column) {
		double[] sorted = runs.stream().mapToDouble((run) -> run[column]).sorted().toArray();
		return "%.1f of %s".formatted(sorted[sorted.length / 2],
				DoubleStream.of(sorted).mapToObj("%.1f"::formatted).toList());
	}

}
