package org.onrecord.export;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.onrecord.export.NetworkSchema.Attribute;

/**
 * The shape {@link Shape#CLAIMS}: actors and claims, joined by who made a claim, whom it
 * is about, and between whom it states a relation. An edge is written only if both its
 * ends were.
 */
final class ClaimNetwork {

	/** What the nodes of claims are, beside the kinds of actors. */
	static final String KIND = "claim";

	/** Longest label of a claim, in code points; its words are whole elsewhere. */
	private static final int LABEL = 80;

	private static final List<Attribute> NODE = Stream.concat(EdgeNetwork.ACTOR.stream(),
			Stream.of(new Attribute("words", NetworkSchema.Type.TEXT, "the exact words of the article"),
					new Attribute("manner", NetworkSchema.Type.TEXT, "direct, indirect, mixed or narration"),
					new Attribute("relation", NetworkSchema.Type.TEXT, "type of the relation that the claim states"),
					new Attribute("polarity", NetworkSchema.Type.TEXT, "affirmed or negated"),
					new Attribute("modality", NetworkSchema.Type.TEXT,
							"asserted, possible, planned, conditional, former or question"),
					new Attribute("status", NetworkSchema.Type.TEXT, "proposed, accepted or rejected"),
					new Attribute("confidence", NetworkSchema.Type.NUMBER,
							"estimated probability that it was read right, 0 to 1"),
					new Attribute("saidOn", NetworkSchema.Type.DAY,
							"first day on which it can have been said, as the article tells"),
					new Attribute(NetworkSchema.DAY, NetworkSchema.Type.DAY, "day on which the article was published"),
					new Attribute("title", NetworkSchema.Type.TEXT, "headline of the article"),
					new Attribute("outlet", NetworkSchema.Type.TEXT, "who published it"),
					new Attribute("url", NetworkSchema.Type.TEXT, "where it was published"),
					new Attribute("article", NetworkSchema.Type.TEXT, "id of the article")))
		.toList();

	private static final List<Attribute> EDGE = List
		.of(new Attribute(NetworkSchema.DAY, NetworkSchema.Type.DAY, "day on which the article was published"));

	private final GraphReading graph;

	private final Selection selection;

	ClaimNetwork(GraphReading graph, Selection selection) {
		this.graph = graph;
		this.selection = selection;
	}

	static NetworkSchema schema(String title) {
		return new NetworkSchema(title, NetworkSchema.Times.MOMENTS, NODE, EDGE);
	}

	void write(NetworkWriter writer, ExportCounter counter) throws IOException {
		IdSet claims = this.selection.claimsWithin(this.graph);
		WrittenIds written = new WrittenIds();
		try (ExportCounter.Part actors = counter.part("actors")) {
			this.graph.each("actors", actors(claims), (row) -> {
				writer.node(EdgeNetwork.actor(row, NODE.size()));
				written.add(row.get(0).asString());
				actors.one();
			});
		}
		try (ExportCounter.Part nodes = counter.part("claims")) {
			this.graph.each("claims", claims, (row) -> {
				writer.node(claim(row));
				written.add(row.get(0).asString());
				nodes.one();
			});
		}
		try (ExportCounter.Part edges = counter.part("edges")) {
			this.graph.each("ties", claims, (row) -> {
				if (written.contains(row.get(0).asString()) && written.contains(row.get(3).asString())) {
					writer.edge(tie(row));
					edges.one();
				}
			});
		}
	}

	/** The actors that have a part in these claims; null for all. */
	private @Nullable IdSet actors(@Nullable IdSet claims) throws IOException {
		if (claims == null) {
			return null;
		}
		IdSet actors = new IdSet();
		this.graph.each("ties", claims, (row) -> actors.add(row.get(3).asString()));
		return actors;
	}

	private static NetworkNode claim(Record row) {
		String words = row.get(1).asString();
		List<@Nullable Object> values = Arrays.asList(null, null, words, row.get(2).asString(), Rows.text(row.get(3)),
				Rows.text(row.get(4)), Rows.text(row.get(5)), row.get(6).asString(), row.get(7).asDouble(),
				Rows.text(row.get(8)), Rows.text(row.get(9)), Rows.text(row.get(10)), Rows.text(row.get(11)),
				Rows.text(row.get(12)), row.get(13).asString());
		return new NetworkNode(row.get(0).asString(), label(words), KIND, values);
	}

	private static String label(String words) {
		return (words.codePointCount(0, words.length()) <= LABEL) ? words
				: words.substring(0, words.offsetByCodePoints(0, LABEL - 1)) + "\u2026";
	}

	/** Who made a claim comes before it, whom it names behind it. */
	private static NetworkEdge tie(Record row) {
		String claim = row.get(0).asString();
		String type = row.get(1).asString();
		String actor = row.get(3).asString();
		boolean made = "MADE".equals(type);
		return new NetworkEdge(claim + "|" + type + "|" + row.get(2).asInt(), type, made ? actor : claim,
				made ? claim : actor, 1, Arrays.asList(Rows.text(row.get(4))));
	}

}
