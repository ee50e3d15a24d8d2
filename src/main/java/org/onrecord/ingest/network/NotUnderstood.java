package org.onrecord.ingest.network;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Counts what a file holds and the graph does not take, by reason, with a first example.
 */
final class NotUnderstood {

	private final Map<String, Long> counts = new LinkedHashMap<>();

	private final Map<String, String> examples = new LinkedHashMap<>();

	void add(String reason, String example) {
		add(reason, example, 1);
	}

	void add(String reason, String example, long count) {
		this.counts.merge(reason, count, Long::sum);
		this.examples.putIfAbsent(reason, example);
	}

	/** A line for each reason, in the order in which they were met. */
	List<String> lines() {
		List<String> lines = new ArrayList<>();
		this.counts.forEach((reason, count) -> {
			String example = this.examples.getOrDefault(reason, "");
			lines.add(count + " x " + reason + (example.isEmpty() ? "" : ", first: " + example));
		});
		return lines;
	}

}
