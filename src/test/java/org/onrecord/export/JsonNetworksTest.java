package org.onrecord.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * The JSON formats for networks, each read back by the library it is for. What these
 * cannot tell apart, whole numbers from others, is looked at in the text.
 */
class JsonNetworksTest {

	static final List<NetworkFormat> FORMATS = List.of(JsonNetworkFormats.cytoscape(), JsonNetworkFormats.cx2(),
			JsonNetworkFormats.graphology(), JsonNetworkFormats.jgf());

	@TempDir
	private Path folder;

	@Test
	void cytoscapeJsKnowsEveryNodeAndEdge() throws Exception {
		assertThatAllIsKnown(read(JsonNetworkFormats.cytoscape()), Set.of("parent", "source", "id"));
	}

	@Test
	void graphologyKnowsEveryNodeAndEdge() throws Exception {
		assertThatAllIsKnown(read(JsonNetworkFormats.graphology()), Set.of("type"));
	}

	@Test
	void theClientOfNdexFindsNoFaultInCx2AndKnowsEveryNodeAndEdge() throws Exception {
		Map<String, Object> known = read(JsonNetworkFormats.cx2());
		assertThatAllIsKnown(known, Set.of("alias", "id"));
		assertThat(known)
			.containsEntry("counts",
					Map.of("attributeDeclarations", 1.0, "networkAttributes", 1.0, "nodes", 3.0, "edges", 4.0))
			.containsEntry("success", true)
			.containsEntry("order", List.of("CXVersion", "hasFragments", "attributeDeclarations", "networkAttributes",
					"nodes", "edges", "metaData", "status"));
	}

	@Test
	void cx2DeclaresTheTypeOfEachAttribute() throws Exception {
		assertThat(read(JsonNetworkFormats.cx2()).get("declared")).asString()
			.contains("name={d=string}", "represents={d=string}", "aliases={d=list_of_string}", "claims={d=long}",
					"score={d=double}", "unnamed={d=boolean}", "since={d=string}", "alias_={d=string}",
					"weight={d=double}", "reports={d=long}", "id_={d=string}");
	}

	@Test
	void jgfHoldsEveryNodeAndEdge() throws Exception {
		Map<?, ?> graph = (Map<?, ?>) parse(text(JsonNetworkFormats.jgf())).get("graph");
		Map<?, ?> nodes = (Map<?, ?>) graph.get("nodes");
		List<Map<String, Object>> known = nodes.entrySet().stream().map((entry) -> {
			Map<?, ?> node = (Map<?, ?>) entry.getValue();
			Map<String, Object> values = metadata(node);
			return Map.of("id", entry.getKey(), "label", node.get("label"), "kind", values.remove("kind"), "values",
					values);
		}).toList();
		List<Map<String, Object>> edges = ((List<?>) graph.get("edges")).stream().map((object) -> {
			Map<?, ?> edge = (Map<?, ?>) object;
			Map<String, Object> values = metadata(edge);
			return Map.of("id", edge.get("id"), "from", edge.get("source"), "to", edge.get("target"), "type",
					edge.get("relation"), "weight", values.remove("weight"), "values", values);
		}).toList();
		assertThatAllIsKnown(Map.of("title", graph.get("label"), "nodes", known, "edges", edges), Set.of());
		assertThat(graph.get("directed")).isEqualTo(true);
		assertThat(graph.keySet()).isEqualTo(Set.of("label", "directed", "nodes", "edges"));
		assertThat(nodes.values())
			.allSatisfy((node) -> assertThat(((Map<?, ?>) node).keySet()).asString().isEqualTo("[label, metadata]"));
		assertThat((List<?>) graph.get("edges")).allSatisfy((edge) -> assertThat(((Map<?, ?>) edge).keySet()).asString()
			.isEqualTo("[id, source, target, relation, metadata]"));
	}

	@ParameterizedTest
	@FieldSource("FORMATS")
	void wholeNumbersHaveNoFractionAndOthersDo(NetworkFormat format) throws IOException {
		assertThat(text(format)).contains("\"claims\":3,", "\"claims\":9007199254740991,", "\"confidence\":1.0,",
				"\"weight\":2.0,");
	}

	@ParameterizedTest
	@FieldSource("FORMATS")
	void anEmptyNetworkIsWhole(NetworkFormat format) throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		try (NetworkWriter writer = format.open(out, OddNetwork.SCHEMA)) {
			writer.finish();
		}
		assertThat(json(out.toString(StandardCharsets.UTF_8))).asString().doesNotContain("Lindqvist");
	}

	@ParameterizedTest
	@FieldSource("FORMATS")
	void whatWasNotFinishedIsBroken(NetworkFormat format) throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		try (NetworkWriter writer = format.open(out, OddNetwork.SCHEMA)) {
			writer.node(OddNetwork.NODES.get(0));
			writer.edge(OddNetwork.EDGES.get(3));
		}
		String begun = out.toString(StandardCharsets.UTF_8);
		assertThat(begun).contains("Mara Lindqvist", "MET_WITH");
		assertThatExceptionOfType(JacksonException.class).isThrownBy(() -> json(begun));
	}

	@ParameterizedTest
	@FieldSource("FORMATS")
	void numbersThatJsonCannotHoldAreLeftOut(NetworkFormat format) throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		NetworkSchema schema = new NetworkSchema("odd",
				List.of(new NetworkSchema.Attribute("score", NetworkSchema.Type.NUMBER, "")), List.of());
		try (NetworkWriter writer = format.open(out, schema)) {
			writer.node(new NetworkNode("a", "A", "person", List.of(Double.NaN)));
			writer.node(new NetworkNode("b", "B", "person", List.of(Double.NEGATIVE_INFINITY)));
			writer.finish();
		}
		assertThat(json(out.toString(StandardCharsets.UTF_8))).asString().doesNotContain("NaN", "Infinity");
	}

	@ParameterizedTest
	@FieldSource("FORMATS")
	void aStreamThatTakesNoMoreIsToldAsSuch(NetworkFormat format) {
		OutputStream full = new OutputStream() {

			@Override
			public void write(int octet) throws IOException {
				throw new IOException("No space left");
			}

		};
		assertThatExceptionOfType(IOException.class).isThrownBy(() -> OddNetwork.write(format, full))
			.withMessage("No space left");
	}

	@ParameterizedTest
	@FieldSource("FORMATS")
	void theStreamIsLeftOpen(NetworkFormat format) throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream() {

			@Override
			public void close() {
				throw new AssertionError("closed");
			}

		};
		OddNetwork.write(format, out);
		assertThat(out.size()).isPositive();
	}

	private static void assertThatAllIsKnown(Map<String, Object> known, Set<String> renamed) {
		assertThat(known.get("title")).isEqualTo(OddNetwork.SCHEMA.title());
		assertThat(known.get("nodes"))
			.isEqualTo(OddNetwork.nodes((name) -> renamed.contains(name) ? name + "_" : name));
		assertThat(known.get("edges"))
			.isEqualTo(OddNetwork.edges((name) -> renamed.contains(name) ? name + "_" : name));
	}

	private Map<String, Object> read(NetworkFormat format) throws IOException, InterruptedException {
		Path file = Files.writeString(this.folder.resolve("network." + format.ending()), text(format));
		return parse(Node.run(format.name(), file));
	}

	private static String text(NetworkFormat format) throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		OddNetwork.write(format, out);
		return out.toString(StandardCharsets.UTF_8);
	}

	private static Map<String, Object> metadata(Map<?, ?> element) {
		Map<String, Object> values = new LinkedHashMap<>();
		((Map<?, ?>) element.get("metadata")).forEach((name, value) -> values.put((String) name, value));
		return values;
	}

	private static Object json(String text) {
		return JsonMapper.builder()
			.enable(tools.jackson.databind.DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
			.build()
			.readValue(text, Object.class);
	}

	@SuppressWarnings("unchecked")
	private static Map<String, Object> parse(String text) {
		return (Map<String, Object>) plain(json(text));
	}

	/** The same with every number as a double: JavaScript has no others. */
	private static Object plain(Object value) {
		if (value instanceof Map<?, ?> map) {
			Map<String, Object> plain = new LinkedHashMap<>();
			map.forEach((name, inner) -> plain.put((String) name, plain(inner)));
			return plain;
		}
		if (value instanceof List<?> list) {
			return Stream.of(list.toArray()).map(JsonNetworksTest::plain).toList();
		}
		return (value instanceof Number number) ? number.doubleValue() : value;
	}

}
