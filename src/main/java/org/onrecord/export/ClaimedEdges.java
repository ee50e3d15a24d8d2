package org.onrecord.export;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;

/**
 * Edges counted from selected claims, as the graph counts its own from all claims: see
 * {@code cypher/graph/project-edges}. Claims come in the order of the edges they support,
 * so that no more than one edge is held at a time.
 */
final class ClaimedEdges {

	private static final Pattern KEY = Pattern.compile("\\|");

	private final EdgeReader edges;

	private final Set<String> wordings = new HashSet<>();

	private final Set<String> articles = new HashSet<>();

	private final Set<String> outlets = new HashSet<>();

	private String key = "";

	private @Nullable String firstAt;

	private @Nullable String lastAt;

	private double confidence;

	private boolean accepted;

	private ClaimedEdges(EdgeReader edges) {
		this.edges = edges;
	}

	/** Tells every edge that one of the claims supports, in the order of their keys. */
	static void read(GraphReading graph, IdSet claims, EdgeReader edges) throws IOException {
		ClaimedEdges counting = new ClaimedEdges(edges);
		if (claims.few() != null) {
			List<Claim> few = new ArrayList<>();
			graph.each("edge-claims", claims, (row) -> few.add(claim(row)));
			few.sort(Comparator.comparing(Claim::edge));
			for (Claim claim : few) {
				counting.count(claim);
			}
		}
		else {
			graph.each("edge-claims", claims, (row) -> counting.count(claim(row)));
		}
		counting.tell();
	}

	private void count(Claim claim) throws IOException {
		if (!claim.edge().equals(this.key)) {
			tell();
			this.key = claim.edge();
		}
		this.wordings.add(claim.wording());
		this.articles.add(claim.article());
		if (claim.outlet() != null) {
			this.outlets.add(claim.outlet());
		}
		String date = claim.date();
		if (date != null) {
			this.firstAt = (this.firstAt == null || date.compareTo(this.firstAt) < 0) ? date : this.firstAt;
			this.lastAt = (this.lastAt == null || date.compareTo(this.lastAt) > 0) ? date : this.lastAt;
		}
		this.confidence = Math.max(this.confidence, claim.confidence());
		this.accepted |= claim.accepted();
	}

	private void tell() throws IOException {
		if (!this.key.isEmpty()) {
			String[] parts = KEY.split(this.key, 3);
			this.edges.read(new ExportedEdge(parts[0], parts[1], parts[2], this.wordings.size(), this.articles.size(),
					this.outlets.size(), this.firstAt, this.lastAt, this.confidence,
					this.accepted ? "accepted" : "proposed"));
		}
		this.wordings.clear();
		this.articles.clear();
		this.outlets.clear();
		this.firstAt = null;
		this.lastAt = null;
		this.confidence = 0;
		this.accepted = false;
	}

	private static Claim claim(Record row) {
		return new Claim(row.get(1).asString(), row.get(2).asString(), row.get(3).asString(), Rows.text(row.get(4)),
				Rows.text(row.get(5)), row.get(6).asDouble(), "accepted".equals(row.get(7).asString()));
	}

	/** What an edge is counted from. */
	private record Claim(String edge, String wording, String article, @Nullable String outlet, @Nullable String date,
			double confidence, boolean accepted) {

	}

	/** Takes one edge. */
	@FunctionalInterface
	interface EdgeReader {

		void read(ExportedEdge edge) throws IOException;

	}

}
