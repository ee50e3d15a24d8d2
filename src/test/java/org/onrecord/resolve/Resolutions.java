package org.onrecord.resolve;

import org.onrecord.graph.TestGraph;

/** Resolution on the graph of a test. */
public final class Resolutions {

	private Resolutions() {
	}

	/** Makes nobody one with anybody: all pairs wait. */
	public static Resolution waiting(TestGraph graph) {
		return new Resolution(new ResolveStatements(graph.driver(), graph.connection(), graph.files()),
				Judgements.NONE);
	}

}
