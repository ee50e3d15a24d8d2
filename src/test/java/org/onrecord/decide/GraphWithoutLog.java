package org.onrecord.decide;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import org.onrecord.graph.GraphDump;
import org.onrecord.graph.TestGraph;

/** The whole graph as text, but for the log of decisions, which only ever grows. */
final class GraphWithoutLog {

	private static final Pattern LOG = Pattern.compile("^\\[(Decision|DecisionLog|Facet|Decided)\\]|-(CHANGED|ON)\\{");

	private GraphWithoutLog() {
	}

	static List<String> of(TestGraph graph) {
		return GraphDump.of(graph.driver()).stream().filter((line) -> !LOG.matcher(line).find()).toList();
	}

	/** How many of something there are. */
	static long count(TestGraph graph, String statement) {
		try (var session = graph.driver().session()) {
			return session.run(statement, Map.of()).single().get(0).asLong();
		}
	}

	static List<String> texts(TestGraph graph, String statement) {
		try (var session = graph.driver().session()) {
			return session.run(statement, Map.of()).list((row) -> row.get(0).asString());
		}
	}

}
