package org.onrecord.benchmark;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryType;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;

import org.neo4j.driver.Query;
import org.neo4j.driver.Result;
import org.neo4j.driver.Session;

/**
 * Exports of the whole graph beside a plain stream of the rows they are made of, and how
 * much the heap grows meanwhile.
 */
final class ExportBenchmark {

	private static final long FETCH_SIZE = 10_000;

	private static final long MILLIS_BETWEEN_SAMPLES = 2000;

	private final BenchmarkedProgram program;

	ExportBenchmark(BenchmarkedProgram program) {
		this.program = program;
	}

	/**
	 * Measures.
	 * @param exports parameters of exports: {@code format=graphml&shape=claims}
	 */
	void run(List<String> exports) {
		System.out.println("\nExport beside a plain stream of its rows (goal: at least 0.8 of its rows a second), "
				+ "growth of the heap (goal: at most 64 MiB)");
		for (String export : exports) {
			measure(export, "/api/network?" + export);
		}
	}

	private void measure(String title, String path) {
		List<Query> statements = new ArrayList<>();
		double growth = growth(() -> statements.addAll(this.program.statements(path)));
		Times stream = new Times();
		Times written = new Times();
		long rows = timed(stream, () -> rows(statements));
		long bytes = timed(written, () -> this.program.bytes(path));
		System.out.printf(Locale.ROOT,
				"%-30s %9d rows %6.0f MB  stream %8.0f rows/s  export %8.0f rows/s  %.2f times, processor %.2f times, "
						+ "heap +%.0f MiB%n",
				title, rows, bytes / 1e6, rows / stream.percentile(50) * 1000, rows / written.percentile(50) * 1000,
				stream.percentile(50) / written.percentile(50), stream.processorMillis() / written.processorMillis(),
				growth);
	}

	private static long timed(Times times, java.util.function.LongSupplier work) {
		long processor = Times.processorNanos();
		long start = System.nanoTime();
		long result = work.getAsLong();
		times.since(start);
		times.processor(Times.processorNanos() - processor);
		return result;
	}

	private long rows(List<Query> statements) {
		long rows = 0;
		try (Session session = this.program.session(FETCH_SIZE)) {
			for (Query statement : statements) {
				Result result = session.run(statement);
				while (result.hasNext()) {
					result.next();
					rows++;
				}
			}
		}
		return rows;
	}

	/** By how many MiB what is in use after a collection exceeds what was before. */
	private static double growth(Runnable work) {
		long before = used();
		AtomicLong most = new AtomicLong(before);
		Thread sampler = new Thread(() -> {
			while (!Thread.currentThread().isInterrupted()) {
				try {
					Thread.sleep(MILLIS_BETWEEN_SAMPLES);
					most.accumulateAndGet(used(), Math::max);
				}
				catch (InterruptedException ex) {
					return;
				}
			}
		}, "heap-samples");
		sampler.start();
		try {
			work.run();
		}
		finally {
			sampler.interrupt();
		}
		return (most.get() - before) / 1048576.0;
	}

	/** What the last collection left, without what was thrown away since. */
	private static long used() {
		ManagementFactory.getMemoryMXBean().gc();
		return ManagementFactory.getMemoryPoolMXBeans()
			.stream()
			.filter((pool) -> pool.getType() == MemoryType.HEAP)
			.mapToLong((pool) -> pool.getCollectionUsage().getUsed())
			.sum();
	}

}
