package org.onrecord.ingest.network;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A network as a file tells it, before anybody has asked what it means.
 *
 * @param nodes its nodes in the order of the file
 * @param edges its edges in the order of the file
 * @param passedOver parts of the file that say nothing of nodes and edges, such as
 * colours, and how many there were
 */
public record NetworkFile(List<Node> nodes, List<Edge> edges, Map<String, Long> passedOver) {

	public NetworkFile {
		nodes = List.copyOf(nodes);
		edges = List.copyOf(edges);
		passedOver = Map.copyOf(passedOver);
	}

	/**
	 * A node.
	 *
	 * @param id its id in the file
	 * @param attributes its values by {@link #key}, none of them blank
	 */
	public record Node(String id, Map<String, String> attributes) {

	}

	/**
	 * An edge.
	 *
	 * @param from id of the node where it begins
	 * @param to id of the node where it ends
	 * @param directed whether the two ends differ
	 * @param attributes its values by {@link #key}, none of them blank
	 */
	public record Edge(String from, String to, boolean directed, Map<String, String> attributes) {

	}

	/**
	 * The name of an attribute as names are compared, letters and digits alone: "Edge
	 * Label", "edge_label" and "edgelabel" are one.
	 */
	static String key(String name) {
		return name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
	}

}
