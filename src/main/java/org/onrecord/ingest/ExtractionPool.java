package org.onrecord.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

import org.onrecord.extract.Extractor;
import org.onrecord.knowledge.Article;
import org.onrecord.knowledge.Extraction;
import org.onrecord.knowledge.OnRecordException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Several threads that share one extractor. Extraction is what costs; everything around
 * it is done by the thread that asks.
 */
public final class ExtractionPool implements AutoCloseable {

	private static final Logger LOG = LoggerFactory.getLogger(ExtractionPool.class);

	private final Extractor extractor;

	private final ExecutorService threads;

	private ExtractionPool(Extractor extractor, ExecutorService threads) {
		this.extractor = extractor;
		this.threads = threads;
	}

	/** A pool of so many threads. */
	public static ExtractionPool of(Extractor extractor, int threads) {
		AtomicInteger number = new AtomicInteger();
		return new ExtractionPool(extractor, Executors.newFixedThreadPool(threads, (work) -> {
			Thread thread = new Thread(work, "extract-" + number.incrementAndGet());
			thread.setDaemon(true);
			return thread;
		}));
	}

	/**
	 * Extracts from all articles and waits for it.
	 * @param failed is told of articles on which the extractor failed
	 * @return what was extracted, in the order of the articles
	 * @throws InterruptedException if the waiting thread is interrupted; what has been
	 * extracted by then is lost
	 */
	public List<Extracted> extract(List<Received.Accepted> articles, Consumer<Received.Rejected> failed)
			throws InterruptedException {
		List<Callable<Extraction>> work = new ArrayList<>();
		articles.forEach((accepted) -> work.add(() -> this.extractor.extract(accepted.article())));
		List<Future<Extraction>> done = this.threads.invokeAll(work);
		if (this.threads.isShutdown()) {
			throw new InterruptedException("The program stops");
		}
		List<Extracted> extracted = new ArrayList<>();
		for (int i = 0; i < done.size(); i++) {
			Received.Accepted accepted = articles.get(i);
			try {
				extracted.add(new Extracted(accepted.source(), accepted.article(), done.get(i).get()));
			}
			catch (ExecutionException ex) {
				Throwable cause = ex.getCause();
				failed.accept(failure(accepted, (cause != null) ? cause : ex));
			}
		}
		return extracted;
	}

	@Override
	public void close() {
		this.threads.shutdownNow();
	}

	private static Received.Rejected failure(Received.Accepted accepted, Throwable cause) {
		if (cause instanceof OnRecordException refusal && refusal.reason() == OnRecordException.Reason.UNAVAILABLE) {
			throw refusal;
		}
		LOG.error("Extraction failed on {} (article {})", accepted.source(), accepted.article().id(), cause);
		return Received.Rejected.of(accepted.source(), Refusals.unprocessable("extraction-failed",
				"The extractor failed on it, which is a fault of the program: " + cause + ". The log tells more."));
	}

	/**
	 * An article with what was read in it.
	 *
	 * @param source how reports call it
	 * @param article the article
	 * @param extraction what was read in it
	 */
	public record Extracted(String source, Article article, Extraction extraction) {

	}

}
