package org.onrecord.export;

import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.neo4j.driver.Driver;
import org.neo4j.driver.Result;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.onrecord.OnRecord;
import org.onrecord.graph.CypherFiles;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Exports a data folder in several formats and prints, for each, how many records a
 * second, the same of a bare driver that reads the same rows, and by how much the heap
 * grew, as measured after collections. Made for a process of its own.
 */
public final class ExportBenchmark {

	private static final long FETCH_SIZE = 10_000;

	private static final OutputStream NOWHERE = OutputStream.nullOutputStream();

	private ExportBenchmark() {
	}

	/**
	 * Takes the data folder, and formats with their shapes: {@code graphml:claims}. Those
	 * of records have none.
	 */
	public static void main(String[] arguments) throws IOException {
		try (ConfigurableApplicationContext program = new SpringApplicationBuilder(OnRecord.class)
			.web(WebApplicationType.NONE)
			.lazyInitialization(true)
			.run("--onrecord.data=" + arguments[0], "--onrecord.bolt-port=0", "--onrecord.sample=false")) {
			for (int i = 1; i < arguments.length; i++) {
				int colon = arguments[i].indexOf(':');
				String format = (colon < 0) ? arguments[i] : arguments[i].substring(0, colon);
				String shape = (colon < 0) ? "records" : arguments[i].substring(colon + 1);
				double bare = bare(program, shape);
				long before = heapAfterCollection();
				resetPeaks();
				long start = System.nanoTime();
				ExportReport report = program.getBean(Exports.class)
					.prepare(ExportQuery.of("records".equals(shape) ? Map.of("format", format)
							: Map.of("format", format, "shape", shape)))
					.write(NOWHERE, (done) -> {
					});
				double seconds = (System.nanoTime() - start) / 1e9;
				long all = report.counts().values().stream().mapToLong(Long::longValue).sum();
				System.out.printf(Locale.ROOT,
						"%s %s: %d records in %.1f s, %.0f a second, %.2f of a bare driver (%.1f s), heap +%d MiB%n",
						format, shape, all, seconds, all / seconds, bare / seconds, bare,
						(peakAfterCollection() - before) >> 20);
			}
		}
	}

	/** Seconds in which a bare driver reads the rows that the shape needs. */
	private static double bare(ConfigurableApplicationContext program, String shape) {
		List<String> statements = switch (shape) {
			case "edges" -> List.of("actors", "edges");
			case "claims" -> List.of("actors", "claims", "ties");
			default -> List.of("actor-records", "articles", "edges");
		};
		CypherFiles files = program.getBean(CypherFiles.class);
		long start = System.nanoTime();
		try (Session session = program.getBean(Driver.class)
			.session(SessionConfig.builder().withFetchSize(FETCH_SIZE).build())) {
			for (String statement : statements) {
				Result rows = session.run(files.get("export", statement).text(), Map.of("text", false));
				while (rows.hasNext()) {
					rows.next();
				}
			}
		}
		return (System.nanoTime() - start) / 1e9;
	}

	private static long heapAfterCollection() {
		System.gc();
		return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
	}

	private static void resetPeaks() {
		pools().forEach(MemoryPoolMXBean::resetPeakUsage);
	}

	/** What lives on after collections, at its most; young objects come and go. */
	private static long peakAfterCollection() {
		return pools().stream()
			.filter((pool) -> pool.getName().contains("Old") || pool.getName().contains("Tenured"))
			.mapToLong((pool) -> pool.getPeakUsage().getUsed())
			.sum();
	}

	private static List<MemoryPoolMXBean> pools() {
		return ManagementFactory.getMemoryPoolMXBeans()
			.stream()
			.filter((pool) -> pool.getType() == MemoryType.HEAP)
			.toList();
	}

}
