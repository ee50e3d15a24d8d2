package org.onrecord.ingest;

import org.onrecord.graph.TestGraph;
import org.onrecord.resolve.Resolutions;
import org.onrecord.resolve.Resolver;

/** The way of articles into the graph of a test. */
final class Ingestions {

	private Ingestions() {
	}

	/** In which nobody is made one with anybody. */
	static Ingestion with(TestGraph graph, ExtractionPool extraction) {
		return new Ingestion(extraction, new Resolver(), graph.articles(), graph.writer(), graph.collectionWriter(),
				() -> "test-1", Resolutions.waiting(graph));
	}

}
