package org.onrecord.benchmark;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.neo4j.driver.Query;

/**
 * Questions over HTTP beside the statements they take over Bolt, in turns, so that what
 * disturbs the one disturbs the other; and pages of busy actors beside those of quiet
 * ones.
 */
final class QuestionBenchmark {

	private static final int TURN = 25;

	private final BenchmarkedProgram program;

	private final Drawn drawn;

	private final Duration time;

	/**
	 * A benchmark.
	 * @param time how long each question is measured, after half as long a warm-up
	 */
	QuestionBenchmark(BenchmarkedProgram program, Drawn drawn, Duration time) {
		this.program = program;
		this.drawn = drawn;
		this.time = time;
	}

	void run() {
		System.out.println("\nHTTP beside the same statements over Bolt (goal: p50 at most 1.2 times)");
		beside("who said what about whom, 50 rows",
				this.drawn.pairs()
					.stream()
					.map((pair) -> "/api/claims?speaker=" + pair.get(0) + "&about=" + pair.get(1))
					.toList());
		beside("one actor", this.drawn.busy().stream().map((id) -> "/api/actors/" + id).toList());
		beside("busy actor's page of claims",
				this.drawn.busy().stream().map((id) -> "/api/claims?speaker=" + id).toList());
		System.out.println("\nA busy actor's page beside a quiet one's (goal: p99 at most 1.5 times)");
		for (String path : List.of("/api/claims?speaker=", "/api/claims?about=", "/api/actors/", "/actors/")) {
			busyBesideQuiet(path);
		}
	}

	/**
	 * Questions in turns of {@value #TURN}, once over HTTP and once over Bolt. Where
	 * other programs want the processors too, the time of the processors tells more than
	 * that of the clock.
	 */
	private void beside(String title, List<String> paths) {
		Map<String, List<Query>> statements = new HashMap<>();
		paths.forEach((path) -> statements.put(path, this.program.statements(path)));
		Times http = new Times();
		Times bolt = new Times();
		long measured = System.nanoTime() + this.time.toNanos() / 2;
		long end = measured + this.time.toNanos();
		while (System.nanoTime() < end) {
			boolean warm = System.nanoTime() > measured;
			turn(warm ? http : new Times(), () -> expectOk(this.drawn.any(paths)));
			turn(warm ? bolt : new Times(),
					() -> this.program.run(java.util.Objects.requireNonNull(statements.get(this.drawn.any(paths)))));
		}
		int count = statements.get(paths.get(0)).size();
		System.out.printf(Locale.ROOT, "%-34s HTTP %s%n%-34s Bolt %s  p50 %.2f times, processor %.2f times%n", title,
				http, "  (" + count + " statements)", bolt, http.percentile(50) / bolt.percentile(50),
				http.processorMillis() / bolt.processorMillis());
	}

	private static void turn(Times times, Runnable question) {
		long before = Times.processorNanos();
		for (int i = 0; i < TURN; i++) {
			long start = System.nanoTime();
			question.run();
			times.since(start);
		}
		times.processor(Times.processorNanos() - before);
	}

	private void busyBesideQuiet(String path) {
		Times busy = new Times();
		Times quiet = new Times();
		long measured = System.nanoTime() + this.time.toNanos() / 2;
		long end = measured + this.time.toNanos();
		while (System.nanoTime() < end) {
			boolean warm = System.nanoTime() > measured;
			long start = System.nanoTime();
			expectOk(path + this.drawn.any(this.drawn.busy()));
			long middle = System.nanoTime();
			if (warm) {
				busy.since(start);
			}
			expectOk(path + this.drawn.any(this.drawn.quiet()));
			if (warm) {
				quiet.since(middle);
			}
		}
		System.out.printf(Locale.ROOT, "%-34s busy  %s%n%-34s quiet %s  %.2f times%n", path, busy, "", quiet,
				busy.percentile(99) / quiet.percentile(99));
	}

	private void expectOk(String path) {
		int status = this.program.get(path);
		if (status != 200) {
			throw new IllegalStateException(path + " answered " + status);
		}
	}

}
