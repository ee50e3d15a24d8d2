package org.onrecord.export;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.onrecord.export.NetworkSchema.Attribute;

/**
 * The shape {@link Shape#EDGES}: actors, and what they do to each other. An edge is
 * written only if both its actors were: those that somebody else stores while it is read
 * wait for the next export.
 */
final class EdgeNetwork {

	static final List<Attribute> ACTOR = List.of(
			new Attribute("unnamed", NetworkSchema.Type.YES_NO, "whether articles only describe the actor"),
			new Attribute("names", NetworkSchema.Type.TEXTS, "every name it has in articles"));

	private static final List<Attribute> EDGE = List.of(
			new Attribute("claims", NetworkSchema.Type.WHOLE, "how many claims of different words state it"),
			new Attribute("reports", NetworkSchema.Type.WHOLE, "in how many articles"),
			new Attribute("outlets", NetworkSchema.Type.WHOLE, "in how many outlets"),
			new Attribute(NetworkSchema.FIRST, NetworkSchema.Type.DAY, "day of the first article"),
			new Attribute(NetworkSchema.LAST, NetworkSchema.Type.DAY, "day of the last article"),
			new Attribute("confidence", NetworkSchema.Type.NUMBER, "highest confidence of its claims, 0 to 1"),
			new Attribute("status", NetworkSchema.Type.TEXT, "accepted if one of its claims is, else proposed"));

	private final GraphReading graph;

	private final Selection selection;

	EdgeNetwork(GraphReading graph, Selection selection) {
		this.graph = graph;
		this.selection = selection;
	}

	static NetworkSchema schema(String title) {
		return new NetworkSchema(title, NetworkSchema.Times.PERIODS, ACTOR, EDGE);
	}

	void write(NetworkWriter writer, ExportCounter counter) throws IOException {
		EdgeWalk walk = new EdgeWalk(this.graph, this.selection);
		WrittenIds written = new WrittenIds();
		try (ExportCounter.Part actors = counter.part("actors")) {
			this.graph.each("actors", walk.actors(), (row) -> {
				writer.node(actor(row, ACTOR.size()));
				written.add(row.get(0).asString());
				actors.one();
			});
		}
		try (ExportCounter.Part edges = counter.part("edges")) {
			walk.edges((edge) -> {
				if (written.contains(edge.subject()) && written.contains(edge.object())) {
					writer.edge(edge(edge));
					edges.one();
				}
			});
		}
	}

	/**
	 * A row of {@code actors} as a node with so many values; the first two are its own.
	 */
	static NetworkNode actor(Record row, int size) {
		@Nullable Object[] values = new @Nullable Object[size];
		values[0] = row.get(3).asBoolean();
		values[1] = Rows.texts(row.get(4));
		return new NetworkNode(row.get(0).asString(), row.get(1).asString(), row.get(2).asString(),
				Arrays.asList(values));
	}

	private static NetworkEdge edge(ExportedEdge edge) {
		return new NetworkEdge(edge.key(), edge.type(), edge.subject(), edge.object(), edge.reports(),
				Arrays.asList(edge.claims(), edge.reports(), edge.outlets(), edge.firstAt(), edge.lastAt(),
						edge.confidence(), edge.status()));
	}

}
