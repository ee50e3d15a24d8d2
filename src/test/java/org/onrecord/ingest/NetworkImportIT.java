package org.onrecord.ingest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.Session;
import org.onrecord.graph.GraphDump;
import org.onrecord.graph.TestGraph;
import org.onrecord.ingest.NetworkImport.Report;
import org.onrecord.knowledge.ActorKind;
import org.onrecord.knowledge.OnRecordException;
import org.onrecord.resolve.Resolver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class NetworkImportIT {

	private static final String GRAPHML = """
			<?xml version="1.0" encoding="UTF-8"?>
			<!-- A network of an invented harbour -->
			<graphml xmlns="http://graphml.graphdrawing.org/xmlns">
			  <key id="label" for="node" attr.name="Label" attr.type="string"/>
			  <key id="k" for="node" attr.name="kind" attr.type="string"/>
			  <key id="size" for="node" attr.name="size" attr.type="float"/>
			  <key id="edgelabel" for="edge" attr.name="Edge Label" attr.type="string"/>
			  <key id="f" for="edge" attr.name="firstAt" attr.type="string"/>
			  <key id="l" for="edge" attr.name="lastAt" attr.type="string"/>
			  <graph edgedefault="directed">
			    <node id="1"><data key="label">Ada Moor \uD83C\uDF09 &lt;sr&gt;</data><data key="k">person</data><data key="size">4.0</data></node>
			    <node id="2"><data key="label">Ben Holt</data><data key="k">person</data></node>
			    <node id="3"><data key="label">Pier Board</data></node>
			    <node id="4"><data key="label">...</data></node>
			    <edge id="a" source="1" target="2"><data key="edgelabel">CRITICIZED</data><data key="f">2031-02-01</data><data key="l">2031-05-01</data></edge>
			    <edge id="b" source="1" target="3"><data key="edgelabel">requested</data></edge>
			    <edge id="c" source="1" target="2"><data key="edgelabel">married to</data></edge>
			    <edge id="d" source="2" target="4"><data key="edgelabel">PRAISED</data></edge>
			    <edge id="e" source="2" target="9"><data key="edgelabel">PRAISED</data></edge>
			    <edge id="f" source="2" target="2"><data key="edgelabel">PRAISED</data></edge>
			    <edge id="g" source="2" target="3" directed="false"><data key="edgelabel">PRAISED</data></edge>
			  </graph>
			</graphml>
			""";

	private static final String GEXF = """
			<gexf xmlns="http://gexf.net/1.3" xmlns:viz="http://gexf.net/1.3/viz" version="1.3">
			  <graph defaultedgetype="directed" timeformat="date">
			    <attributes class="node"><attribute id="0" title="kind" type="string"/></attributes>
			    <nodes>
			      <node id="1" label="Ada Moor"><attvalues><attvalue for="0" value="person"/></attvalues><viz:color r="1" g="2" b="3"/></node>
			      <node id="2" label="Pier Board"><attvalues><attvalue for="0" value="agency"/></attvalues></node>
			    </nodes>
			    <edges><edge id="e" source="1" target="2" label="SUPPORTED" weight="3" start="2031-02-01" end="2031-02-01"/></edges>
			  </graph>
			</gexf>
			""";

	private final TestGraph graph = TestGraph.inProcess();

	private final NetworkImport imports = new NetworkImport(new Resolver(), this.graph.actors(), this.graph.writer());

	@TempDir
	private Path folder;

	@BeforeEach
	void clear() {
		this.graph.clear();
	}

	@Test
	void edgesOfGraphmlBecomeEdgesWithTheirDatesAndTheRestIsTold() throws IOException {
		Report report = take("harbour.graphml", GRAPHML);
		assertThat(edges()).containsExactlyInAnyOrder(
				"Ada Moor \uD83C\uDF09 <sr> CRITICIZED Ben Holt 2031-02-01 2031-05-01",
				"Ada Moor \uD83C\uDF09 <sr> REQUESTED Pier Board null null");
		assertThat(report.actors()).isEqualTo(3);
		assertThat(report.relations()).isEqualTo(2);
		assertThat(report.notUnderstood()).anySatisfy((line) -> assertThat(line).contains("married to"))
			.anySatisfy((line) -> assertThat(line).contains("node without a name"))
			.anySatisfy((line) -> assertThat(line).contains("left out"))
			.anySatisfy((line) -> assertThat(line).contains("the file does not have", "2 -> 9"))
			.anySatisfy((line) -> assertThat(line).contains("to itself"))
			.anySatisfy((line) -> assertThat(line).contains("without a direction"))
			.anySatisfy((line) -> assertThat(line).contains("taken as group", "Pier Board"))
			.anySatisfy((line) -> assertThat(line).contains("\"size\""));
	}

	@Test
	void takingAFileInTwiceChangesNothing() throws IOException {
		take("harbour.graphml", GRAPHML);
		List<String> once = GraphDump.of(this.graph.driver());
		Report again = take("harbour.graphml", GRAPHML);
		assertThat(again.counts().articles()).isZero();
		assertThat(again.counts().unchanged()).isEqualTo(3);
		assertThat(GraphDump.of(this.graph.driver())).isEqualTo(once);
	}

	@Test
	void edgesOfGexfComeIn() throws IOException {
		Report report = take("harbour.gexf", GEXF);
		assertThat(edges()).containsExactly("Ada Moor SUPPORTED Pier Board 2031-02-01 2031-02-01");
		assertThat(report.notUnderstood()).anySatisfy((line) -> assertThat(line).contains("color"));
	}

	@Test
	void tablesOfGephiMakeOneNetwork() throws IOException {
		Path nodes = write("nodes.csv",
				"Id,Label,timeset,kind\n1,'=Ada Moor,,person\n2,\"Holt, \"\"Ben\"\"\",,person\n");
		Path edges = write("edges.csv",
				"Source,Target,Type,Id,Label,timeset,Weight\n1,2,Directed,0,CRITICIZED,,2.0\n2,1,Undirected,1,PRAISED,,1.0\n");
		this.imports.take("tables", List.of(edges, nodes), ActorKind.GROUP);
		assertThat(edges()).containsExactly("=Ada Moor CRITICIZED Holt, \"Ben\" null null");
	}

	@Test
	void theOneTableThatNeo4jProceduresWriteComesIn() throws IOException {
		take("all.csv", """
				"_id","_labels","name","_start","_end","_type","since"
				"0",":Politician:Person","Ada Moor",,,,
				"1",":Agency","Pier Board",,,,
				,,,"0","1","ORDERED","2031"
				""");
		assertThat(edges()).containsExactly("Ada Moor ORDERED Pier Board null null");
	}

	@Test
	void tablesOfTheNeo4jImporterComeIn() throws IOException {
		Path nodes = write("actors.csv",
				"id:ID(Actor);name;:LABEL\nx1;Ada Moor;Actor|Person\nx2;Pier Board;Actor|Agency\n");
		Path edges = write("edges.csv", ":START_ID(Actor);:END_ID(Actor);:TYPE;claims:int\nx1;x2;WARNED;3\n");
		this.imports.take("tables", List.of(nodes, edges), ActorKind.GROUP);
		assertThat(edges()).containsExactly("Ada Moor WARNED Pier Board null null");
	}

	@Test
	void whoHasAnIdOfTheGraphIsThatActor() throws IOException {
		take("one.csv", "Id,Label,kind\n1,Ada,person\n2,Pier Board,agency\n", "Source,Target,Label\n1,2,WARNED\n");
		String ada = ids("Ada").get(0);
		take("two.csv", "Id,Label,kind\n%s,Ada the Elder,person\n2,Pier Board,agency\n".formatted(ada),
				"Source,Target,Label\n%s,2,ACCUSED\n".formatted(ada));
		assertThat(ids("Ada the Elder")).containsExactly(ada);
		assertThat(edges()).hasSize(2);
	}

	@Test
	void aBrokenFileIsRefusedAndNothingIsStored() throws IOException {
		for (String broken : List.of("<graphml><graph><node id='1'>", "<html/>",
				"<!DOCTYPE x [<!ENTITY e SYSTEM 'file:///etc/passwd'>]><graphml>&e;</graphml>", "")) {
			assertThatExceptionOfType(OnRecordException.class).isThrownBy(() -> take("broken.graphml", broken));
		}
		assertThatExceptionOfType(OnRecordException.class).isThrownBy(() -> take("broken.csv", "a,b\n1,2\n"))
			.withMessageContaining("neither");
		assertThat(GraphDump.of(this.graph.driver())).isEmpty();
	}

	private Report take(String name, String content) throws IOException {
		return this.imports.take(name, List.of(write(name, content)), ActorKind.GROUP);
	}

	private void take(String name, String nodes, String edges) throws IOException {
		this.imports.take(name, List.of(write("nodes-" + name, nodes), write("edges-" + name, edges)), ActorKind.GROUP);
	}

	private Path write(String name, String content) throws IOException {
		return Files.writeString(this.folder.resolve(name), content);
	}

	private List<String> ids(String name) {
		try (Session session = this.graph.driver().session()) {
			return session.run("MATCH (a:Actor) WHERE $name IN a.names RETURN a.id AS id", Map.of("name", name))
				.list((row) -> row.get("id").asString());
		}
	}

	private List<String> edges() {
		try (Session session = this.graph.driver().session()) {
			return session.run(
					"MATCH (a:Actor)-[r WHERE r.claims > 0]->(b:Actor) RETURN a.name + ' ' + type(r) + ' ' + b.name AS edge, r.firstAt AS first, r.lastAt AS last")
				.list((row) -> row.get("edge").asString() + " " + row.get("first").asString("null") + " "
						+ row.get("last").asString("null"));
		}
	}

}
