package org.onrecord.ingest;

import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.onrecord.graph.CollectionWriter;
import org.onrecord.graph.KnowledgeWriter;
import org.onrecord.graph.StoredArticles;
import org.onrecord.knowledge.OnRecordException;
import org.onrecord.resolve.Resolver;

/**
 * The way of articles into the graph. Known ones are skipped before the costly part; the
 * others are extracted, resolved and stored, some dozens in one transaction, so that it
 * may be interrupted at any time and begun again. The graph does not depend on the order
 * in which articles come, except that of two texts of one article the first stays.
 */
public final class Ingestion {

	private final ExtractionPool extraction;

	private final Resolver resolver;

	private final StoredArticles storedArticles;

	private final KnowledgeWriter writer;

	private final CollectionWriter collections;

	Ingestion(ExtractionPool extraction, Resolver resolver, StoredArticles storedArticles, KnowledgeWriter writer,
			CollectionWriter collections) {
		this.collections = collections;
		this.extraction = extraction;
		this.resolver = resolver;
		this.storedArticles = storedArticles;
		this.writer = writer;
	}

	/**
	 * Takes in what was read, as far as the stream goes.
	 * @param received articles and rejections; no more than a batch is held at a time
	 * @param watcher is told of every one that is done
	 * @throws OnRecordException if it was interrupted, or the extractor is away; what was
	 * stored by then stays
	 */
	public IngestReport ingest(Stream<Received> received, IngestWatcher watcher) {
		return ingest(received, watcher, null);
	}

	/**
	 * Takes in what was read and puts it into a collection, also what was there already.
	 * @param collection id of the collection; null for none
	 */
	public IngestReport ingest(Stream<Received> received, IngestWatcher watcher, @Nullable String collection) {
		IngestRun run = new IngestRun(this.extraction, this.resolver, this.storedArticles, this.writer,
				new Tally(watcher), (articles) -> {
					if (collection != null) {
						this.collections.put(collection, articles);
					}
				});
		// Pushed, not pulled: the iterator of a flat-mapped stream would hold a whole
		// file
		received.forEachOrdered(run);
		return run.finish();
	}

}
