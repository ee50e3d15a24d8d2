package org.onrecord.benchmark;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Every question of the catalogue, asked by four at a time with values that the graph
 * holds. Conditions that may be left out are left out now and then.
 */
final class CatalogueBenchmark {

	private static final int CLIENTS = 4;

	private final BenchmarkedProgram program;

	private final Drawn drawn;

	private final Duration time;

	/**
	 * A benchmark.
	 * @param time how long each question is measured, after half as long a warm-up
	 */
	CatalogueBenchmark(BenchmarkedProgram program, Drawn drawn, Duration time) {
		this.program = program;
		this.drawn = drawn;
		this.time = time;
	}

	/**
	 * Measures.
	 * @param names regular expression of the names of questions to ask
	 */
	void run(String names) throws InterruptedException {
		System.out.println("\nCatalogue, " + CLIENTS + " clients (goal: p99 at most 250 ms, paths 1000 ms)");
		for (JsonNode question : JsonMapper.shared().readTree(this.program.text("/api/queries")).get("queries")) {
			if (question.get("name").asString().matches(names) && !question.path("stepOf").isString()) {
				Measured one = measure(question);
				System.out.printf(Locale.ROOT, "%-26s %s  %s%n    the first took %d ms, the slowest later: %s%n",
						one.name(), one.times(), one.answers(), one.first(), one.slowest());
			}
		}
	}

	private Measured measure(JsonNode question) throws InterruptedException {
		String name = question.get("name").asString();
		Times times = new Times();
		Map<Integer, Integer> answers = new ConcurrentHashMap<>();
		Map<Long, String> slowest = java.util.Collections.synchronizedMap(new TreeMap<>());
		long asked = System.nanoTime();
		this.program.get(path(question, name));
		long first = (System.nanoTime() - asked) / 1_000_000;
		long measured = System.nanoTime() + this.time.toNanos() / 2;
		long end = measured + this.time.toNanos();
		long processor = Times.processorNanos();
		List<Thread> clients = new ArrayList<>();
		for (int i = 0; i < CLIENTS; i++) {
			Thread client = new Thread(() -> {
				while (System.nanoTime() < end) {
					String path = path(question, name);
					long start = System.nanoTime();
					int status = this.program.get(path);
					if (start > measured) {
						times.since(start);
						answers.merge(status, 1, Integer::sum);
						slowest.put(System.nanoTime() - start, path);
					}
				}
			});
			client.start();
			clients.add(client);
		}
		for (Thread client : clients) {
			client.join();
		}
		// With that of the warm-up, so somewhat too much
		times.processor((Times.processorNanos() - processor) * 2 / 3);
		String worst = slowest.isEmpty() ? "" : new TreeMap<>(slowest).lastEntry().getValue();
		return new Measured(name, times, new TreeMap<>(answers), first, worst);
	}

	private String path(JsonNode question, String name) {
		Map<String, Object> values = new HashMap<>();
		for (JsonNode parameter : question.get("parameters")) {
			boolean actor = parameter.get("type").asString().equals("ACTOR");
			if (parameter.get("required").asBoolean() || this.drawn.chance(actor ? 50 : 10)) {
				Object value = value(parameter);
				if (value != null) {
					values.put(parameter.get("name").asString(), value);
				}
			}
		}
		return BenchmarkedProgram.path("/api/queries/" + name, values);
	}

	private @Nullable Object value(JsonNode parameter) {
		String name = parameter.get("name").asString();
		JsonNode choices = parameter.path("choices");
		if (!choices.isEmpty()) {
			return choices.get(this.drawn.any(List.of(0, 1, 2, 3, 4, 5, 6, 7)) % choices.size()).asString();
		}
		return switch (name) {
			case "speaker", "spokesperson", "requester", "decider", "asked", "subject", "object", "one", "other",
					"principal", "actor", "id", "from", "to", "about" ->
				parameter.get("type").asString().equals("DATE") ? this.drawn.ofClaim("date")
						: this.drawn.ofClaim(this.drawn.chance(50) ? "speaker" : "about");
			case "office" -> this.drawn.actor("Office");
			case "state" -> this.drawn.actor("State");
			case "outlet", "outlets" -> this.drawn.ofClaim("outlet");
			case "relation", "type", "polarity", "modality", "manner", "status", "edge", "wording", "article" ->
				this.drawn.ofClaim(name);
			case "month" -> this.drawn.ofClaim("date").toString().substring(0, 7);
			case "since" -> "2025-12-" + (10 + this.drawn.any(List.of(1, 5, 9, 15, 19)));
			case "words", "q" -> this.drawn.ofClaim("text").toString().replaceFirst(" .*", "");
			case "ids" -> this.drawn.ofClaim("speaker");
			default -> parameter.get("required").asBoolean() ? example(parameter) : null;
		};
	}

	private static Object example(JsonNode parameter) {
		if (parameter.path("example").isString()) {
			return parameter.get("example").asString();
		}
		throw new IllegalStateException("No value to try for parameter " + parameter);
	}

	private record Measured(String name, Times times, Map<Integer, Integer> answers, long first, String slowest) {

	}

}
