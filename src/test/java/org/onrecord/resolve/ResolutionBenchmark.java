package org.onrecord.resolve;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.ToIntFunction;

import com.sun.management.OperatingSystemMXBean;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.onrecord.OnRecord;
import org.onrecord.graph.CypherFiles;
import org.onrecord.graph.GraphConnection;
import org.onrecord.graph.SyntheticGraph;
import org.springframework.boot.builder.SpringApplicationBuilder;

/**
 * How long it takes to look at the actors of an article in a large invented graph, and
 * how many candidates they have. Prints figures and asserts nothing; run {@link #main}
 * with the number of claims. Nothing is merged.
 */
public final class ResolutionBenchmark {

	private static final int ARTICLES = 400;

	private static final int WARM_UP = 150;

	/** So often is done before what is then measured, until all code is compiled. */
	private static final int ROUNDS = 8;

	private ResolutionBenchmark() {
	}

	public static void main(String[] args) throws IOException, InterruptedException {
		int claims = (args.length > 0) ? Integer.parseInt(args[0]) : 300_000;
		Path folder = SyntheticGraph.make(Path.of("target/synthetic-" + claims), claims);
		try (var program = new SpringApplicationBuilder(OnRecord.class).run("--onrecord.data=" + folder,
				"--onrecord.sample=false", "--onrecord.bolt-port=0", "--server.port=0")) {
			Driver driver = program.getBean(Driver.class);
			GraphConnection connection = program.getBean(GraphConnection.class);
			var statements = new ResolveStatements(driver, connection, program.getBean(CypherFiles.class));
			measure(driver, connection, statements);
		}
		System.exit(0);
	}

	private static void measure(Driver driver, GraphConnection connection, ResolveStatements statements) {
		List<List<String>> articles;
		try (Session session = driver.session(connection.session())) {
			articles = new ArrayList<>(session
				.run("MATCH (article:Article) WHERE article.date > '' AND article.id IS NOT NULL "
						+ "WITH article LIMIT $limit MATCH (article)-[:MENTIONS]->()-[:REFERS_TO]->(actor) "
						+ "RETURN collect(DISTINCT actor.id) AS actors, article.id", Map.of("limit", ARTICLES))
				.list((row) -> row.get("actors").asList((id) -> id.asString())));
		}
		Collections.shuffle(articles, new Random(3));
		Resolution resolution = new Resolution(statements, Judgements.NONE);
		for (int i = 0; i < ROUNDS; i++) {
			articles.stream().limit(WARM_UP).forEach(resolution::resolve);
		}
		List<List<String>> measured = articles.subList(WARM_UP, articles.size());
		long processor = processor();
		double[] millis = new double[measured.size()];
		ResolutionReport report = ResolutionReport.NONE;
		for (int i = 0; i < millis.length; i++) {
			long start = System.nanoTime();
			report = report.plus(resolution.resolve(measured.get(i)));
			millis[i] = (System.nanoTime() - start) / 1e6;
		}
		processor = processor() - processor;
		double all = Arrays.stream(millis).sum();
		Arrays.sort(millis);
		System.out.printf(
				"%d articles: %.1f actors each, p50 %.1f ms, p99 %.1f ms; %.2f ms an actor, %.2f ms of processors; %s%n",
				millis.length, (double) report.actors() / millis.length, millis[millis.length / 2],
				millis[(int) (millis.length * 0.99)], all / report.actors(), processor / 1e6 / report.actors(), report);
		List<List<String>> actors = measured.stream().limit(50).toList();
		step("names", actors, (ids) -> new Profiles(statements).named(ids).size());
		step("candidates of like names, and names", actors, (ids) -> {
			Profiles profiles = new Profiles(statements);
			return profiles.candidates(profiles.named(ids).values()).values().stream().mapToInt(List::size).sum();
		});
		step("profiles", actors, (ids) -> new Profiles(statements).of(ids).size());
	}

	/** What a step costs if it is done for all actors of each article. */
	private static void step(String what, List<List<String>> articles, ToIntFunction<List<String>> work) {
		long start = 0;
		long processor = 0;
		int found = 0;
		for (int i = 0; i <= ROUNDS; i++) {
			start = System.nanoTime();
			processor = processor();
			found = articles.stream().mapToInt(work).sum();
		}
		long actors = articles.stream().mapToInt(List::size).sum();
		System.out.printf("%s: %.2f ms an actor, %.2f ms of processors, %d found of %d%n", what,
				(System.nanoTime() - start) / 1e6 / actors, (processor() - processor) / 1e6 / actors, found, actors);
	}

	/** Nanoseconds that all threads have used, which other programs do not lengthen. */
	private static long processor() {
		return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime();
	}

}
