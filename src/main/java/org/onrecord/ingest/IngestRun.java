package org.onrecord.ingest;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.onrecord.graph.KnowledgeWriter;
import org.onrecord.graph.StoredArticles;
import org.onrecord.ingest.ExtractionPool.Extracted;
import org.onrecord.knowledge.Article;
import org.onrecord.knowledge.Mention;
import org.onrecord.knowledge.OnRecordException;
import org.onrecord.knowledge.OnRecordException.Reason;
import org.onrecord.knowledge.Reading;
import org.onrecord.resolve.Resolver;

/** One run of {@link Ingestion}: gathers articles and takes them in batch by batch. */
final class IngestRun implements Consumer<Received> {

	/** In UTF-16 units; the index of names takes about 8 kB. */
	private static final int MOST_OF_A_NAME = 1000;

	private static final int SHOWN_OF_A_NAME = 60;

	private final ExtractionPool extraction;

	private final Resolver resolver;

	private final StoredArticles storedArticles;

	private final KnowledgeWriter writer;

	private final Tally tally;

	/** The version of the extractor, known when it is loaded. */
	private final Supplier<String> version;

	/** Takes the ids of the articles of a batch that are in the graph. */
	private final Consumer<List<String>> taken;

	/** Looks at the actors of what was stored. */
	private final Consumer<List<Reading>> stored;

	private final Batch batch = new Batch();

	IngestRun(ExtractionPool extraction, Resolver resolver, StoredArticles storedArticles, KnowledgeWriter writer,
			Tally tally, Supplier<String> version, Consumer<List<String>> taken, Consumer<List<Reading>> stored) {
		this.version = version;
		this.taken = taken;
		this.stored = stored;
		this.extraction = extraction;
		this.resolver = resolver;
		this.storedArticles = storedArticles;
		this.writer = writer;
		this.tally = tally;
	}

	@Override
	public void accept(Received received) {
		if (received instanceof Received.Accepted accepted) {
			gather(accepted);
		}
		else if (received instanceof Received.Rejected rejected) {
			this.tally.rejected(rejected);
		}
	}

	IngestReport finish() {
		takeIn();
		return this.tally.report();
	}

	private void gather(Received.Accepted accepted) {
		Article waiting = this.batch.waiting(accepted.article());
		if (waiting != null && waiting.textHash().equals(accepted.article().textHash())) {
			this.tally.unchanged();
			return;
		}
		if (waiting != null) {
			// Another text under the same name: the one before it comes first
			takeIn();
		}
		this.batch.add(accepted);
		if (this.batch.full()) {
			takeIn();
		}
	}

	private void takeIn() {
		try {
			if (Thread.currentThread().isInterrupted()) {
				throw new InterruptedException();
			}
			List<Extracted> extracted = this.extraction.extract(
					this.batch.toRead(this.storedArticles.known(this.batch.ids()), this.tally), this.tally::rejected);
			List<Reading> readings = extracted.stream().filter(this::isReadable).map(this::resolve).toList();
			List<String> ids = readings.stream().map((reading) -> reading.article().id()).toList();
			if (!readings.isEmpty()) {
				this.tally.stored(readings, this.writer.store(readings, this.version.get(), this.batch.versions(ids)));
			}
			this.batch.stored(ids);
			this.taken.accept(this.batch.inGraph());
			this.stored.accept(readings);
		}
		catch (InterruptedException ex) {
			throw interrupted(ex);
		}
		catch (RuntimeException ex) {
			// The driver tells in several ways that its thread was interrupted
			throw Thread.currentThread().isInterrupted() ? interrupted(ex) : ex;
		}
		this.batch.clear();
	}

	private OnRecordException interrupted(Exception cause) {
		Thread.currentThread().interrupt();
		return OnRecordException
			.of(Reason.UNAVAILABLE, "interrupted",
					"Interrupted: " + this.tally.report().stored()
							+ " articles are stored, none is half stored. Do the same again to go on.")
			.causedBy(cause);
	}

	/** Where words ran together, or data stands in the text, a name may have no end. */
	private boolean isReadable(Extracted extracted) {
		Optional<Mention> endless = extracted.extraction()
			.mentions()
			.stream()
			.filter((mention) -> mention.name().length() > MOST_OF_A_NAME)
			.findFirst();
		endless.ifPresent((mention) -> this.tally.rejected(Received.Rejected.of(extracted.source(),
				Refusals.unprocessable("unreadable-name",
						"A name in it has " + mention.name().length() + " characters (\""
								+ mention.name().substring(0, SHOWN_OF_A_NAME)
								+ "...\"). Perhaps the text holds data, or its words ran together."))));
		return endless.isEmpty();
	}

	private Reading resolve(Extracted extracted) {
		return this.resolver.resolve(extracted.article(), extracted.extraction());
	}

}
