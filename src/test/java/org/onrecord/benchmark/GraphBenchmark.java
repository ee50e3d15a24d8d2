package org.onrecord.benchmark;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;

import org.onrecord.graph.SyntheticGraph;

/**
 * Measures the whole program on a large invented graph and prints figures; asserts
 * nothing. Program, database and clients share this JVM and its processors, so ratios
 * count and milliseconds are this machine's.
 *
 * <pre>
 * mvn -Pbenchmark                                   300,000 claims, everything
 * mvn -Pbenchmark -Dclaims=3000000 -Dparts=catalogue -Doptions="-Dseconds=60 -Dnames=paths"
 * mvn -Pbenchmark -Dclaims=3000000 -Dparts=graph    only makes the graph
 * </pre>
 *
 * Other parts are {@code questions}, {@code export} and {@code decisions}; several have
 * spaces between them. What is decided stays in the graph, but for merges. Options are
 * system properties: {@code folder} of the graph, {@code seconds} that each question
 * gets, {@code names} of questions of the catalogue as a regular expression,
 * {@code exports} with parameters of exports, {@code pageCache} of the database.
 */
public final class GraphBenchmark {

	private static final String EXPORTS = "format=graphml&shape=claims,format=gexf&shape=claims,"
			+ "format=csv&shape=claims,format=ndjson";

	private GraphBenchmark() {
	}

	/**
	 * Measures.
	 * @param args number of claims, then the parts; all without any
	 */
	public static void main(String[] args) throws IOException, InterruptedException {
		int claims = (args.length > 0) ? Integer.parseInt(args[0]) : 300_000;
		List<String> parts = (args.length > 1) ? Arrays.asList(args).subList(1, args.length)
				: List.of("questions", "catalogue", "export");
		Duration time = Duration.ofSeconds(Long.getLong("seconds", 20));
		Path folder = Path.of(System.getProperty("folder", "target/synthetic-" + claims));
		SyntheticGraph.make(folder, claims);
		if (parts.equals(List.of("graph"))) {
			return;
		}
		try (BenchmarkedProgram program = BenchmarkedProgram.start(folder)) {
			Drawn drawn = Drawn.from(program);
			System.out.printf("%d claims, %d processors, load %.1f, heap limit %d MiB%n", claims,
					Runtime.getRuntime().availableProcessors(),
					ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage(),
					Runtime.getRuntime().maxMemory() >> 20);
			if (parts.contains("questions")) {
				new QuestionBenchmark(program, drawn, time).run();
			}
			if (parts.contains("catalogue")) {
				new CatalogueBenchmark(program, drawn, time).run(System.getProperty("names", ".*"));
			}
			if (parts.contains("export")) {
				new ExportBenchmark(program).run(List.of(System.getProperty("exports", EXPORTS).split(",")));
			}
			if (parts.contains("decisions")) {
				new DecisionBenchmark(program, time).run();
			}
		}
		System.exit(0);
	}

}
