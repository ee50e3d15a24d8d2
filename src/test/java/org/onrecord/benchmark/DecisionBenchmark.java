package org.onrecord.benchmark;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntSupplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.neo4j.driver.Record;

/**
 * How many decisions a second go through the API, one by one and 500 at a time, and how
 * long it takes to merge busy actors, with what a reader sees meanwhile. Merges are
 * undone.
 */
final class DecisionBenchmark {

	private static final int CLIENTS = 4;

	private static final int TOGETHER = 500;

	private final BenchmarkedProgram program;

	private final Duration time;

	DecisionBenchmark(BenchmarkedProgram program, Duration time) {
		this.program = program;
		this.time = time;
	}

	void run() throws InterruptedException {
		ConcurrentLinkedQueue<String> claims = new ConcurrentLinkedQueue<>(
				ids("MATCH (c:Claim) WHERE c.queue >= 0 RETURN c.id AS id LIMIT 100000", Map.of()));
		oneByOne("warming up", claims);
		oneByOne("decisions one by one", claims);
		together(claims);
		List<Record> busy = this.program.rows(
				"MATCH (a:Actor:Person) WITH a, COUNT { (a)-[:MADE]->() } + "
						+ "COUNT { (a)<-[:ABOUT]-() } AS claims ORDER BY claims DESC LIMIT 2 RETURN a.id AS id, claims",
				Map.of());
		List<Record> quiet = this.program.rows("MATCH (a:Actor:Person) WHERE a.id > '' WITH a LIMIT 1000 "
				+ "RETURN a.id AS id, COUNT { (a)-[:MADE]->() } + COUNT { (a)<-[:ABOUT]-() } AS claims "
				+ "ORDER BY claims LIMIT 2", Map.of());
		merge("of two quiet actors, while statements are planned", quiet.get(0), quiet.get(1), quiet.get(0));
		merge("a quiet actor into the busiest", busy.get(0), quiet.get(0), busy.get(0));
		merge("the busiest into a quiet actor", busy.get(0), quiet.get(0), quiet.get(0));
		merge("the second into the busiest", busy.get(0), busy.get(1), busy.get(0));
	}

	private void oneByOne(String what, ConcurrentLinkedQueue<String> claims) throws InterruptedException {
		AtomicInteger done = new AtomicInteger();
		AtomicInteger refused = new AtomicInteger();
		long end = System.nanoTime() + this.time.toNanos();
		ExecutorService clients = Executors.newFixedThreadPool(CLIENTS);
		for (int i = 0; i < CLIENTS; i++) {
			clients.execute(() -> {
				while (System.nanoTime() < end) {
					String claim = claims.poll();
					boolean made = claim != null && this.program.post("/api/decisions",
							"{\"kind\":\"accept\",\"claim\":\"" + claim + "\"}") == 201;
					(made ? done : refused).incrementAndGet();
				}
			});
		}
		clients.shutdown();
		clients.awaitTermination(this.time.toSeconds() + 60, TimeUnit.SECONDS);
		System.out.printf("%s, %d clients: %.0f a second (%d refused)%n", what, CLIENTS,
				done.get() / (double) this.time.toSeconds(), refused.get());
	}

	private void together(ConcurrentLinkedQueue<String> claims) {
		int done = 0;
		long start = System.nanoTime();
		while (System.nanoTime() - start < this.time.toNanos()) {
			List<String> some = new ArrayList<>();
			while (some.size() < TOGETHER) {
				some.add(claims.poll());
			}
			String ids = some.stream().map((id) -> "\"" + id + "\"").collect(Collectors.joining(","));
			if (this.program.post("/api/review", "{\"reject\":[" + ids + "]}") == 200) {
				done += some.size();
			}
		}
		System.out.printf("decisions %d at a time, one client: %.0f a second%n", TOGETHER,
				done / ((System.nanoTime() - start) / 1e9));
	}

	/** Merges and undoes it, while somebody asks again and again what was said. */
	private void merge(String what, Record one, Record other, Record into) throws InterruptedException {
		String body = "{\"kind\":\"merge\",\"actors\":[\"" + one.get("id").asString() + "\",\""
				+ other.get("id").asString() + "\"],\"into\":\"" + into.get("id").asString() + "\"}";
		Reader reader = new Reader("/api/claims?limit=1&total=true&speaker=" + into.get("id").asString());
		reader.start();
		double merged = seconds(() -> this.program.post("/api/decisions", body), 201);
		String id = ids("MATCH (d:Decision) WHERE d.number > 0 RETURN d.id AS id ORDER BY d.number DESC LIMIT 1",
				Map.of())
			.get(0);
		double undone = seconds(() -> this.program.post("/api/decisions/" + id + "/undo", "{}"), 201);
		reader.end();
		System.out.printf(
				"merge %s (%d and %d claims): %.2f s, undo %.2f s; a reader counted %s claims by it in %d answers, "
						+ "the slowest after %.2f s%n",
				what, one.get("claims").asLong(), other.get("claims").asLong(), merged, undone, reader.seen,
				reader.answers, reader.slowest);
	}

	private static double seconds(IntSupplier call, int expected) {
		long start = System.nanoTime();
		int status = call.getAsInt();
		if (status != expected) {
			throw new IllegalStateException("It answered " + status);
		}
		return (System.nanoTime() - start) / 1e9;
	}

	/** Asks the same again and again, and keeps which totals it was told. */
	private final class Reader {

		private static final Pattern TOTAL = Pattern.compile("\"total\":(\\d+)");

		private final Set<Long> seen = new TreeSet<>();

		private final Thread thread;

		private int answers;

		private double slowest;

		private volatile boolean ended;

		private Reader(String path) {
			this.thread = new Thread(() -> {
				while (!this.ended) {
					long start = System.nanoTime();
					Matcher total = TOTAL.matcher(DecisionBenchmark.this.program.text(path));
					if (total.find()) {
						this.seen.add(Long.valueOf(total.group(1)));
					}
					this.answers++;
					this.slowest = Math.max(this.slowest, (System.nanoTime() - start) / 1e9);
				}
			});
		}

		private void start() {
			this.thread.start();
		}

		private void end() throws InterruptedException {
			this.ended = true;
			this.thread.join();
		}

	}

	private List<String> ids(String statement, Map<String, Object> values) {
		return this.program.rows(statement, values).stream().map((row) -> row.get("id").asString()).toList();
	}

}
