package org.onrecord.export;

import java.io.IOException;

import org.jspecify.annotations.Nullable;

/** Finds the edges of a selection and the actors that they join. */
final class EdgeWalk {

	private final GraphReading graph;

	private final Selection selection;

	EdgeWalk(GraphReading graph, Selection selection) {
		this.graph = graph;
		this.selection = selection;
	}

	/**
	 * The actors that are told: all of them, those of the circle, or, where claims are
	 * selected, those that their edges join. Null for all.
	 */
	@Nullable IdSet actors() throws IOException {
		if (this.selection.claims() == null) {
			return this.selection.circle();
		}
		IdSet actors = new IdSet();
		edges((edge) -> {
			actors.add(edge.subject());
			actors.add(edge.object());
		});
		return actors;
	}

	/** Tells every edge, in the order of subject, type and object. */
	void edges(ClaimedEdges.EdgeReader reader) throws IOException {
		ClaimedEdges.EdgeReader joining = (edge) -> {
			if (this.selection.joins(edge.subject(), edge.object())) {
				reader.read(edge);
			}
		};
		IdSet claims = this.selection.claims();
		if (claims != null) {
			ClaimedEdges.read(this.graph, claims, joining);
		}
		else {
			this.graph.each("edges", this.selection.circle(), (row) -> joining.read(Rows.edge(row)));
		}
	}

}
