package org.onrecord.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.onrecord.export.NetworkSchema.Times;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * GraphML, GEXF, the tables for Gephi and DOT, each read back by the programs they are
 * for. All that these know of the odd network is compared with what was written.
 */
class NetworkReadersTest {

	static final List<NetworkFormat> FORMATS = List.of(new GraphMlFormat(), new GexfFormat(), new GephiCsvFormat(),
			new DotFormat());

	@TempDir
	private Path folder;

	@Test
	void gephiKnowsEveryNodeAndEdgeOfGraphMl() throws Exception {
		Map<String, Object> known = Reader.gephi(this.folder, written(new GraphMlFormat()));

		assertThatAllIsKnown(known, (value) -> forXml(joined(value)));
		assertThat(types(known, "nodeTypes")).containsEntry("claims", "Long")
			.containsEntry("score", "Double")
			.containsEntry("unnamed", "Boolean")
			.containsEntry("note", "String");
	}

	@Test
	void gephiKnowsEveryNodeAndEdgeOfGexf() throws Exception {
		Map<String, Object> known = Reader.gephi(this.folder, written(new GexfFormat()));

		assertThatAllIsKnown(known, NetworkReadersTest::forXml);
		assertThat(types(known, "nodeTypes")).containsEntry("claims", "Long")
			.containsEntry("score", "Double")
			.containsEntry("unnamed", "Boolean")
			.containsEntry("aliases", "String[]");
		assertThat(list(known, "edges")).extracting((edge) -> edge.get("kind"))
			.containsOnly("CRITICIZED", "PRAISED", "MET_WITH");
	}

	@Test
	void gephiKnowsEveryNodeAndEdgeOfTheTables() throws Exception {
		Path zip = written(new GephiCsvFormat());
		unzip(zip);

		Map<String, Object> known = Reader.gephi(this.folder, this.folder.resolve("nodes.csv"),
				this.folder.resolve("edges.csv"));

		// Gephi takes days for moments, writes their column small, and reads no NUL
		lowerCaseDay(list(known, "edges"));
		assertThatAllIsKnown(known,
				(value) -> (joined(value) instanceof String text) ? text.replace("\u0000", "") : value);
		assertThat(types(known, "nodeTypes")).containsEntry("claims", "Long")
			.containsEntry("score", "Double")
			.containsEntry("unnamed", "Boolean");
	}

	@Test
	void networkxKnowsEveryNodeAndEdgeOfGraphMl() throws Exception {
		Map<String, Object> known = Reader.networkx("graphml", this.folder, written(new GraphMlFormat()));

		assertThatAllIsKnown(known, (value) -> forXml(joined(value)));
		assertThat(known).containsEntry("directed", true).containsEntry("multigraph", true);
	}

	@Test
	void networkxKnowsEveryNodeAndEdgeOfGexf() throws Exception {
		Map<String, Object> known = Reader.networkx("gexf", this.folder, written(new GexfFormat()));

		assertThatAllIsKnown(known, (value) -> forXml(bracketed(value)));
	}

	@Test
	void graphvizKnowsEveryNodeAndEdge() throws Exception {
		Map<String, Object> known = Reader.graphviz(this.folder, written(new DotFormat()));
		List<Map<String, Object>> nodes = list(known, "objects");
		Map<Object, Object> names = nodes.stream()
			.collect(Collectors.toMap((node) -> node.get("_gvid"), (node) -> node.get("name")));

		assertThat(nodes).hasSameSizeAs(OddNetwork.NODES)
			.zipSatisfy(OddNetwork.nodes((name) -> name),
					(node, expected) -> assertThat(node).containsEntry("name", expected.get("id"))
						.containsEntry("label", dotted(expected.get("label")))
						.containsEntry("kind", expected.get("kind"))
						.containsAllEntriesOf(dotted(values(expected))));
		assertThat(sorted(list(known, "edges"), "id")).hasSameSizeAs(OddNetwork.EDGES)
			.zipSatisfy(sorted(OddNetwork.edges((name) -> "id".equals(name) ? "id_" : name), "id"),
					(edge, expected) -> {
						assertThat(edge).containsEntry("id", expected.get("id"))
							.containsEntry("label", expected.get("type"))
							.containsAllEntriesOf(dotted(values(expected)));
						assertThat(names.get(edge.get("tail"))).isEqualTo(expected.get("from"));
						assertThat(names.get(edge.get("head"))).isEqualTo(expected.get("to"));
						assertThat(Double.parseDouble((String) edge.get("weight"))).isEqualTo(expected.get("weight"));
					});
	}

	@Test
	void edgesOfGexfAreThereFromTheirFirstDayToTheirLast() throws Exception {
		Path file = this.folder.resolve("periods.gexf");
		NetworkSchema schema = EdgeNetwork.schema("periods");
		try (OutputStream out = Files.newOutputStream(file);
				NetworkWriter writer = new GexfFormat().open(out, schema)) {
			writer.node(OddNetwork.node("a", "A", "person", true, List.of()));
			writer.node(OddNetwork.node("b", "B", "person", true, List.of()));
			writer.edge(OddNetwork.edge("e", "PRAISED", "a", "b", 2, 2L, 2L, 1L, "2031-03-02", "2031-04-04", 0.5,
					"proposed"));
			writer.edge(OddNetwork.edge("f", "PRAISED", "a", "b", 2, 2L, 2L, 1L, "2031-03-02", "2031-03-02", 0.5, "x"));
			writer.edge(OddNetwork.edge("g", "PRAISED", "b", "a", 2, 2L, 2L, 1L, null, null, 0.5, "x"));
			writer.finish();
		}

		Map<String, Object> known = Reader.gephi(this.folder, file);

		assertThat(known).containsEntry("times", "INTERVAL DATE");
		assertThat(sorted(list(known, "edges"), "id")).extracting((edge) -> values(edge).get("times"))
			.containsExactly("2031-03-02 2031-04-04", "2031-03-02 2031-03-02", null);
	}

	@Test
	void claimsOfGexfAreThereOnTheirDay() throws Exception {
		Path file = this.folder.resolve("moments.gexf");
		List<NetworkSchema.Attribute> day = List
			.of(new NetworkSchema.Attribute(NetworkSchema.DAY, NetworkSchema.Type.DAY, "when"));
		try (OutputStream out = Files.newOutputStream(file);
				NetworkWriter writer = new GexfFormat().open(out,
						new NetworkSchema("moments", Times.MOMENTS, day, day))) {
			writer.node(OddNetwork.node("a", "A", "person", (Object) null));
			writer.node(OddNetwork.node("c", "C", "claim", "2031-03-02"));
			writer.edge(OddNetwork.edge("e", "MADE", "a", "c", 1, "2031-03-02"));
			writer.finish();
		}

		Map<String, Object> known = Reader.gephi(this.folder, file);

		assertThat(known).containsEntry("times", "TIMESTAMP DATE");
		assertThat(sorted(list(known, "nodes"), "id")).extracting((node) -> values(node).get("times"))
			.containsExactly(null, "2031-03-02");
		assertThat(list(known, "edges")).extracting((edge) -> values(edge).get("times")).containsExactly("2031-03-02");
	}

	@Test
	void xmllintFindsNoFault() throws Exception {
		Assumptions.assumeTrue(Reader.there("xmllint", "--version"), "needs xmllint: apt-get install libxml2-utils");

		for (NetworkFormat format : List.of(new GraphMlFormat(), new GexfFormat())) {
			Path file = written(format);
			assertThat(Reader.run(this.folder, List.of("xmllint", "--nonet", "--noout", file.toString()))).isEmpty();
		}
	}

	@ParameterizedTest
	@FieldSource("FORMATS")
	void theSameNetworkGivesTheSameBytes(NetworkFormat format) throws Exception {
		byte[] first = Files.readAllBytes(written(format));

		assertThat(Files.readAllBytes(written(format))).isEqualTo(first);
	}

	@ParameterizedTest
	@FieldSource("FORMATS")
	void whatCannotBeHeldIsCounted(NetworkFormat format) throws Exception {
		try (NetworkWriter writer = format.open(OutputStream.nullOutputStream(), OddNetwork.SCHEMA)) {
			OddNetwork.NODES.forEach((node) -> written(writer, node));
			writer.finish();

			assertThat(writer.replaced()).isEqualTo(switch (format.name()) {
				case "gephi" -> 0;
				case "dot" -> 1;
				default -> 2;
			});
		}
	}

	@Test
	void cellsThatASpreadsheetWouldRunAreDefused() throws Exception {
		Path file = this.folder.resolve("formulas.zip");
		try (OutputStream out = Files.newOutputStream(file);
				NetworkWriter writer = new GephiCsvFormat().open(out, new NetworkSchema("", List.of(), List.of()))) {
			writer.node(OddNetwork.node("a", "=1+1", "person"));
			writer.finish();
		}
		unzip(file);

		assertThat(this.folder.resolve("nodes.csv")).hasContent("Id,Label,kind\r\na,'=1+1,person\r\n");
	}

	private Path written(NetworkFormat format) throws IOException {
		Path file = this.folder.resolve("odd." + format.ending());
		try (OutputStream out = Files.newOutputStream(file)) {
			OddNetwork.write(format, out);
		}
		return file;
	}

	private static void written(NetworkWriter writer, NetworkNode node) {
		try {
			writer.node(node);
		}
		catch (IOException ex) {
			throw new java.io.UncheckedIOException(ex);
		}
	}

	private void unzip(Path zip) throws IOException {
		try (ZipInputStream in = new ZipInputStream(Files.newInputStream(zip))) {
			for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
				Files.copy(in, this.folder.resolve(entry.getName()));
			}
		}
	}

	private static void assertThatAllIsKnown(Map<String, Object> known, UnaryOperator<Object> held) {
		assertThat(sorted(list(known, "nodes"), "id").stream().map(NetworkReadersTest::comparable))
			.containsExactlyElementsOf(OddNetwork.nodes(NetworkReadersTest::renamedNode)
				.stream()
				.map((node) -> held(node, held))
				.toList());
		assertThat(sorted(list(known, "edges"), "id").stream()
			.map(NetworkReadersTest::comparable)
			.peek((edge) -> edge.remove("kind")))
			.containsExactlyElementsOf(sorted(
					OddNetwork.edges(NetworkReadersTest::renamedEdge).stream().map((edge) -> held(edge, held)).toList(),
					"id"));
		assertThat(known.getOrDefault("problems", List.of())).isEqualTo(List.of());
	}

	private static String renamedNode(String name) {
		return name;
	}

	private static String renamedEdge(String name) {
		return "source".equals(name) || "id".equals(name) ? name + "_" : name;
	}

	/** What a format holds of something; empty lists are not there. */
	private static Map<String, Object> held(Map<String, Object> known, UnaryOperator<Object> held) {
		Map<String, Object> after = new LinkedHashMap<>();
		known.forEach((name, value) -> {
			if (value instanceof Map<?, ?>) {
				after.put(name, held(values(known), held));
			}
			else if (!List.of().equals(value)) {
				after.put(name, held.apply(value));
			}
		});
		return after;
	}

	/** With all numbers of one type, but for those that make a difference. */
	private static Map<String, Object> comparable(Map<String, Object> known) {
		Map<String, Object> comparable = new LinkedHashMap<>();
		known.forEach((name, value) -> comparable.put(name, (value instanceof Number number) ? number.doubleValue()
				: (value instanceof Map<?, ?>) ? comparable(values(known)) : value));
		return comparable;
	}

	private static void lowerCaseDay(List<Map<String, Object>> edges) {
		edges.forEach((edge) -> {
			Object day = values(edge).remove("firstat");
			if (day != null) {
				values(edge).put("firstAt", day);
			}
		});
	}

	/** A list as networkx tells it: as GEXF holds it. */
	private static Object bracketed(Object value) {
		return (value instanceof List<?> list) ? list.stream()
			.map((text) -> "\"" + String.valueOf(text).replace("\\", "\\\\").replace("\"", "\\\"") + "\"")
			.collect(Collectors.joining(", ", "[", "]")) : value;
	}

	/** Graphviz has no types, and leaves backslashes twice. */
	private static Map<String, Object> dotted(Map<String, Object> values) {
		Map<String, Object> dotted = new LinkedHashMap<>();
		values.forEach((name, value) -> {
			if (!List.of().equals(value)) {
				boolean whole = value instanceof Double number && number == Math.rint(number)
						&& !"confidence".equals(name);
				dotted.put(name, dotted(whole ? Long.toString(((Double) value).longValue()) : joined(value)));
			}
		});
		return dotted;
	}

	private static String dotted(Object value) {
		return String.valueOf(value).replace("\\", "\\\\").replace('\u0000', '\uFFFD');
	}

	private static List<Map<String, Object>> sorted(List<Map<String, Object>> all, String key) {
		List<Map<String, Object>> sorted = new ArrayList<>(all);
		sorted.sort(Comparator.comparing((one) -> String.valueOf(one.get(key))));
		return sorted;
	}

	@SuppressWarnings("unchecked")
	private static List<Map<String, Object>> list(Map<String, Object> known, String name) {
		return (List<Map<String, Object>>) known.get(name);
	}

	@SuppressWarnings("unchecked")
	private static Map<String, Object> values(Map<String, Object> known) {
		return (Map<String, Object>) known.get("values");
	}

	@SuppressWarnings("unchecked")
	private static Map<String, Object> types(Map<String, Object> known, String name) {
		return (Map<String, Object>) known.get(name);
	}

	/** What XML cannot hold is replaced. */
	private static Object forXml(Object value) {
		return (value instanceof String text) ? text.replace('\u0007', '\uFFFD').replace('\u0000', '\uFFFD') : value;
	}

	/** Lists are one text in a table. */
	private static Object joined(Object value) {
		return (value instanceof List<?> list) ? list.stream().map(String::valueOf).collect(Collectors.joining(" | "))
				: value;
	}

}
