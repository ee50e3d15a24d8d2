package org.onrecord.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

import org.onrecord.graph.KnowledgeWriter;
import org.onrecord.graph.RereadCounts;
import org.onrecord.graph.StoredArticles;
import org.onrecord.knowledge.Article;
import org.onrecord.knowledge.OnRecordException;
import org.onrecord.knowledge.OnRecordException.Reason;
import org.onrecord.knowledge.Reading;
import org.onrecord.resolve.Resolver;

/**
 * Reads stored articles again that another version of the extractor has read. What people
 * have decided stays. It may be stopped at any time: each article remembers which version
 * has read it, so the next run goes on where this one ended.
 */
public final class Reextraction {

	private static final int BATCH = 20;

	private final ExtractionPool extraction;

	private final Resolver resolver;

	private final StoredArticles storedArticles;

	private final KnowledgeWriter writer;

	private final Supplier<String> version;

	Reextraction(ExtractionPool extraction, Resolver resolver, StoredArticles storedArticles, KnowledgeWriter writer,
			Supplier<String> version) {
		this.extraction = extraction;
		this.resolver = resolver;
		this.storedArticles = storedArticles;
		this.writer = writer;
		this.version = version;
	}

	/** How many articles another version of the extractor has read. */
	public long left() {
		return this.storedArticles.toReread(this.version.get());
	}

	/**
	 * Reads articles again, batch by batch.
	 * @param most how many at most
	 * @param watcher is told of every one that is done
	 * @throws OnRecordException if it was interrupted, or the extractor is away; what was
	 * read by then stays
	 */
	public ReextractReport run(long most, IngestWatcher watcher) {
		String extractor = this.version.get();
		RereadCounts counts = RereadCounts.NONE;
		List<Received.Rejected> failed = new ArrayList<>();
		String after = "";
		long seen = 0;
		while (seen < most) {
			List<Article> articles = this.storedArticles.toReread(extractor, after, (int) Math.min(BATCH, most - seen));
			if (articles.isEmpty()) {
				break;
			}
			after = articles.get(articles.size() - 1).id();
			counts = counts.plus(this.writer.reread(read(articles, failed), extractor));
			seen += articles.size();
			watcher.done(articles.size());
		}
		return new ReextractReport(extractor, counts.articles(), counts.unchanged(), counts.proposed(),
				counts.superseded(), counts.kept(), left(), failed);
	}

	private List<Reading> read(List<Article> articles, List<Received.Rejected> failed) {
		try {
			return this.extraction
				.extract(articles.stream().map((article) -> new Received.Accepted(article.id(), article)).toList(),
						failed::add)
				.stream()
				.map((extracted) -> this.resolver.resolve(extracted.article(), extracted.extraction()))
				.toList();
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw OnRecordException
				.of(Reason.UNAVAILABLE, "interrupted",
						"Interrupted: what was read again is stored, none is half stored. Do the same again to go on.")
				.causedBy(ex);
		}
	}

}
