package org.onrecord.benchmark;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
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
				+ "ORDER BY claims LIMIT 1", Map.of());
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

	/** Merges, while somebody counts again and again what both have said. */
	private void merge(String what, Record one, Record other, Record into) throws InterruptedException {
		Set<Long> seen = new TreeSet<>();
		List<String> both = List.of(one.get("id").asString(), other.get("id").asString());
		Thread reader = new Thread(() -> {
			while (!Thread.currentThread().isInterrupted()) {
				seen.add(this.program
					.rows("UNWIND $ids AS id MATCH (c:Claim) WHERE c.speaker = id AND c.date >= '' "
							+ "AND c.id >= '' RETURN count(c) AS claims", Map.of("ids", both))
					.get(0)
					.get("claims")
					.asLong());
			}
		});
		reader.start();
		String body = "{\"kind\":\"merge\",\"actors\":[\"" + both.get(0) + "\",\"" + both.get(1) + "\"],\"into\":\""
				+ into.get("id").asString() + "\"}";
		long start = System.nanoTime();
		int status = this.program.post("/api/decisions", body);
		double merged = (System.nanoTime() - start) / 1e9;
		Map<Integer, Double> undone = new TreeMap<>();
		start = System.nanoTime();
		String id = ids("MATCH (d:Decision) WHERE d.number > 0 RETURN d.id AS id ORDER BY d.number DESC LIMIT 1",
				Map.of())
			.get(0);
		undone.put(this.program.post("/api/decisions/" + id + "/undo", "{}"), (System.nanoTime() - start) / 1e9);
		reader.interrupt();
		reader.join();
		System.out.printf("merge %s (%d and %d claims): %.2f s (%d), undo %s; a reader counted %s claims of both%n",
				what, one.get("claims").asLong(), other.get("claims").asLong(), merged, status, undone, seen);
	}

	private List<String> ids(String statement, Map<String, Object> values) {
		return this.program.rows(statement, values).stream().map((row) -> row.get("id").asString()).toList();
	}

}
