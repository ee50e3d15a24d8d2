package org.onrecord.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

import org.onrecord.export.NetworkSchema.Attribute;

/**
 * A small network with everything that is hard to hold: every type of attribute, absent
 * values, control characters, emoji and markup in words, names that formats keep for
 * themselves, parallel edges, an edge from a node to itself, a node without edges.
 */
final class OddNetwork {

	/** Words that break formats which do not escape. */
	static final String ODD = "\"Ferry\" <b>&amp; 'pier'</b>\\ \uD83C\uDF09 \u00E9\u4E2D\t]]> line\nnext \u2028 ,;| =1+1";

	/** A control character that XML cannot hold and JSON can. */
	static final String BELL = "bell\u0007 and null\u0000";

	static final NetworkSchema SCHEMA = new NetworkSchema("Who & <what>",
			List.of(attribute("aliases", NetworkSchema.Type.TEXTS), attribute("claims", NetworkSchema.Type.WHOLE),
					attribute("score", NetworkSchema.Type.NUMBER), attribute("unnamed", NetworkSchema.Type.YES_NO),
					attribute("since", NetworkSchema.Type.DAY), attribute("note", NetworkSchema.Type.TEXT),
					attribute("type", NetworkSchema.Type.TEXT), attribute("parent", NetworkSchema.Type.TEXT),
					attribute("alias", NetworkSchema.Type.TEXT)),
			List.of(attribute("reports", NetworkSchema.Type.WHOLE), attribute("confidence", NetworkSchema.Type.NUMBER),
					attribute("plain", NetworkSchema.Type.YES_NO), attribute("firstAt", NetworkSchema.Type.DAY),
					attribute("words", NetworkSchema.Type.TEXT), attribute("outlets", NetworkSchema.Type.TEXTS),
					attribute("source", NetworkSchema.Type.TEXT), attribute("id", NetworkSchema.Type.TEXT)));

	static final List<NetworkNode> NODES = List.of(
			node("a1", "Mara Lindqvist", "person", List.of("Mara", ODD), 3L, 0.25, false, "2031-03-02", ODD, "t", "p",
					"x"),
			node("b2", ODD, "office", List.of(), 9007199254740991L, -1e-9, true, null, BELL, null, null, null),
			node("c3", "Alone", "state", null, null, null, null, null, null, null, null, null));

	static final List<NetworkEdge> EDGES = List.of(
			edge("a1-CRITICIZED-b2", "CRITICIZED", "a1", "b2", 2, 2L, 0.5, true, "2031-03-02", ODD,
					List.of("Tidewater Post", ODD), "s", "i"),
			edge("a1-CRITICIZED-b2-again", "CRITICIZED", "a1", "b2", 1, 1L, 1.0, false, null, null, null, null, null),
			edge("b2-PRAISED-a1", "PRAISED", "b2", "a1", 1.5, null, null, null, null, BELL, List.of(), null, null),
			edge("a1", "MET_WITH", "a1", "a1", 1, null, null, null, null, null, null, null, null));

	private OddNetwork() {
	}

	/** Writes it wholly. */
	static void write(NetworkFormat format, OutputStream out) throws IOException {
		try (NetworkWriter writer = format.open(out, SCHEMA)) {
			for (NetworkNode node : NODES) {
				writer.node(node);
			}
			for (NetworkEdge edge : EDGES) {
				writer.edge(edge);
			}
			writer.finish();
		}
	}

	/**
	 * Its nodes as a reader should know them.
	 * @param renamed what the format calls an attribute
	 */
	static List<Map<String, Object>> nodes(UnaryOperator<String> renamed) {
		return NODES.stream().map((node) -> {
			Map<String, Object> known = new LinkedHashMap<>();
			known.put("id", node.id());
			known.put("label", node.label());
			known.put("kind", node.kind());
			known.put("values", values(SCHEMA.nodes(), node.values(), renamed));
			return known;
		}).toList();
	}

	/** Its edges as a reader should know them. */
	static List<Map<String, Object>> edges(UnaryOperator<String> renamed) {
		return EDGES.stream().map((edge) -> {
			Map<String, Object> known = new LinkedHashMap<>();
			known.put("id", edge.id());
			known.put("from", edge.from());
			known.put("to", edge.to());
			known.put("type", edge.type());
			known.put("weight", edge.weight());
			known.put("values", values(SCHEMA.edges(), edge.values(), renamed));
			return known;
		}).toList();
	}

	private static Map<String, Object> values(List<Attribute> attributes, List<Object> values,
			UnaryOperator<String> renamed) {
		Map<String, Object> known = new LinkedHashMap<>();
		for (int i = 0; i < values.size(); i++) {
			Object value = values.get(i);
			if (value != null) {
				known.put(renamed.apply(attributes.get(i).name()),
						(value instanceof Long number) ? number.doubleValue() : value);
			}
		}
		return known;
	}

	private static Attribute attribute(String name, NetworkSchema.Type type) {
		return new Attribute(name, type, "what " + name + " means");
	}

	static NetworkNode node(String id, String label, String kind, Object... values) {
		return new NetworkNode(id, label, kind, new ArrayList<>(Arrays.asList(values)));
	}

	static NetworkEdge edge(String id, String type, String from, String to, double weight, Object... values) {
		return new NetworkEdge(id, type, from, to, weight, new ArrayList<>(Arrays.asList(values)));
	}

}
