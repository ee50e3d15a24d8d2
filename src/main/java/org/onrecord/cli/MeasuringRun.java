package org.onrecord.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletionException;

import org.onrecord.extract.Evaluation;
import org.onrecord.extract.Extractor;
import org.onrecord.ingest.ArticleReading;
import org.onrecord.ingest.ExtractionPool;
import org.onrecord.ingest.Publication;
import org.onrecord.ingest.Received;
import org.onrecord.ingest.Source;

/** Extracts from every article that an evaluation asks for, batch by batch. */
final class MeasuringRun {

	private static final int BATCH_PER_THREAD = 4;

	private final Evaluation evaluation;

	private final ArticleReading reading;

	private final PrintWriter err;

	MeasuringRun(Evaluation evaluation, ArticleReading reading, PrintWriter err) {
		this.evaluation = evaluation;
		this.reading = reading;
		this.err = err;
	}

	/** Returns how many articles could not be read; each is told with its reason. */
	int measure(Extractor extractor, int threads) {
		List<Path> files = this.evaluation.files();
		int size = threads * BATCH_PER_THREAD;
		int unread = 0;
		try (ExtractionPool pool = ExtractionPool.of(extractor, threads);
				Progress progress = Progress.of("evaluate", files.size())) {
			for (int start = 0; start < files.size(); start += size) {
				List<Path> batch = files.subList(start, Math.min(files.size(), start + size));
				unread += measure(batch, pool);
				progress.done(batch.size());
			}
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new CompletionException("Interrupted while extracting", ex);
		}
		return unread;
	}

	private int measure(List<Path> batch, ExtractionPool pool) throws InterruptedException {
		List<Received.Accepted> accepted = new ArrayList<>();
		Set<Path> unread = new LinkedHashSet<>(batch);
		for (Path file : batch) {
			this.reading.read(Source.of(file, Publication.UNKNOWN)).forEach((received) -> {
				if (received instanceof Received.Accepted article) {
					accepted.add(article);
				}
				else if (received instanceof Received.Rejected rejected) {
					Rejections.print(this.err, rejected);
				}
			});
		}
		for (var extracted : pool.extract(accepted, (rejected) -> Rejections.print(this.err, rejected))) {
			Path file = Path.of(extracted.source());
			unread.remove(file);
			this.evaluation.add(file, extracted.extraction());
		}
		unread.forEach(this.evaluation::addUnread);
		return unread.size();
	}

}
