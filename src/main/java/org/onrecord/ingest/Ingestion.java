package org.onrecord.ingest;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.onrecord.graph.CollectionWriter;
import org.onrecord.graph.KnowledgeWriter;
import org.onrecord.graph.KnownArticle;
import org.onrecord.graph.StoredArticles;
import org.onrecord.knowledge.OnRecordException;
import org.onrecord.knowledge.Reading;
import org.onrecord.resolve.Resolution;
import org.onrecord.resolve.Resolver;

/**
 * The way of articles into the graph. Known ones are skipped before the costly part; the
 * others are extracted, resolved and stored, some dozens in one transaction, so that it
 * may be interrupted at any time and begun again. What is read does not depend on the
 * order in which articles come, except that of two texts of one article the later one
 * counts. Then whoever is named is compared with those who are there.
 */
public final class Ingestion {

	private final ExtractionPool extraction;

	private final Resolver resolver;

	private final StoredArticles storedArticles;

	private final KnowledgeWriter writer;

	private final CollectionWriter collections;

	private final Supplier<String> version;

	private final Resolution resolution;

	Ingestion(ExtractionPool extraction, Resolver resolver, StoredArticles storedArticles, KnowledgeWriter writer,
			CollectionWriter collections, Supplier<String> version, Resolution resolution) {
		this.collections = collections;
		this.version = version;
		this.resolution = resolution;
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
		Tally tally = new Tally(watcher);
		IngestRun run = new IngestRun(this.extraction, this.resolver, this.storedArticles, this.writer, tally,
				this.version, (articles) -> {
					if (collection != null) {
						this.collections.put(collection, articles);
					}
				}, (readings) -> tally.resolved(this.resolution.resolve(actors(readings))));
		// Pushed, not pulled: the iterator of a flat-mapped stream would hold a whole
		// file
		received.forEachOrdered(run);
		return run.finish();
	}

	/** The id of the newest version of a stored article. */
	String newest(String id) {
		KnownArticle known = this.storedArticles.known(List.of(id)).get(id);
		return (known != null) ? known.newest() : id;
	}

	private static List<String> actors(List<Reading> readings) {
		return readings.stream()
			.flatMap((reading) -> reading.references().stream())
			.filter((reference) -> !reference.actor().unnamed())
			.map((reference) -> reference.actor().id())
			.distinct()
			.toList();
	}

}
