package org.onrecord.ingest.network;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

/** Collects a network while a file of it is read. */
final class NetworkFileBuilder {

	private final List<NetworkFile.Node> nodes = new ArrayList<>();

	private final List<NetworkFile.Edge> edges = new ArrayList<>();

	private final Map<String, Long> passedOver = new TreeMap<>();

	void node(String id, Map<String, String> attributes) {
		this.nodes.add(new NetworkFile.Node(id, Map.copyOf(attributes)));
	}

	void edge(String from, String to, boolean directed, Map<String, String> attributes) {
		this.edges.add(new NetworkFile.Edge(from, to, directed, Map.copyOf(attributes)));
	}

	void passOver(String part) {
		this.passedOver.merge(part, 1L, Long::sum);
	}

	NetworkFile build() {
		return new NetworkFile(this.nodes, this.edges, this.passedOver);
	}

	/**
	 * The attributes of one node or edge while they are read; the first of a name stays.
	 */
	static final class Attributes {

		private final Map<String, String> values = new HashMap<>();

		void put(@Nullable String name, @Nullable String value) {
			if (name != null && value != null && !value.isBlank()) {
				this.values.putIfAbsent(NetworkFile.key(name), value.strip());
			}
		}

		Map<String, String> values() {
			return this.values;
		}

	}

}
