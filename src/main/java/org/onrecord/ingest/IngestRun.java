package org.onrecord.ingest;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

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

	/** So many articles are held in memory and stored together. */
	private static final int BATCH = 40;

	/** A batch ends early when its texts have so many characters. */
	private static final int BATCH_CHARACTERS = 1_000_000;

	/** In UTF-16 units; the index of names takes about 8 kB. */
	private static final int MOST_OF_A_NAME = 1000;

	private static final int SHOWN_OF_A_NAME = 60;

	private final ExtractionPool extraction;

	private final Resolver resolver;

	private final StoredArticles storedArticles;

	private final KnowledgeWriter writer;

	private final Tally tally;

	/** Takes the ids of the articles of a batch that are in the graph. */
	private final Consumer<List<String>> taken;

	private final Map<String, Received.Accepted> batch = new LinkedHashMap<>();

	/** Of the articles of the batch: those stored, and those unchanged. */
	private final List<String> inGraph = new ArrayList<>();

	private int characters;

	IngestRun(ExtractionPool extraction, Resolver resolver, StoredArticles storedArticles, KnowledgeWriter writer,
			Tally tally, Consumer<List<String>> taken) {
		this.taken = taken;
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
		Received.Accepted first = this.batch.putIfAbsent(accepted.article().id(), accepted);
		if (first != null) {
			skip(accepted, first.article().textHash());
			return;
		}
		this.characters += accepted.article().text().length();
		if (this.batch.size() >= BATCH || this.characters >= BATCH_CHARACTERS) {
			takeIn();
		}
	}

	private void takeIn() {
		try {
			if (Thread.currentThread().isInterrupted()) {
				throw new InterruptedException();
			}
			List<Extracted> extracted = this.extraction.extract(unknown(), this.tally::rejected);
			List<Reading> readings = extracted.stream().filter(this::isReadable).map(this::resolve).toList();
			this.tally.stored(readings, this.writer.store(readings));
			readings.forEach((reading) -> this.inGraph.add(reading.article().id()));
			this.taken.accept(List.copyOf(this.inGraph));
		}
		catch (InterruptedException ex) {
			throw interrupted(ex);
		}
		catch (RuntimeException ex) {
			// The driver tells in several ways that its thread was interrupted
			throw Thread.currentThread().isInterrupted() ? interrupted(ex) : ex;
		}
		this.batch.clear();
		this.inGraph.clear();
		this.characters = 0;
	}

	private List<Received.Accepted> unknown() {
		Map<String, String> known = this.storedArticles.textHashes(this.batch.keySet());
		List<Received.Accepted> unknown = new ArrayList<>();
		this.batch.forEach((id, accepted) -> {
			String hash = known.get(id);
			if (hash == null) {
				unknown.add(accepted);
			}
			else {
				skip(accepted, hash);
			}
		});
		return unknown;
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

	/** An article whose id is known is the same again, or another text under its name. */
	private void skip(Received.Accepted accepted, String storedHash) {
		Article article = accepted.article();
		if (article.textHash().equals(storedHash)) {
			this.tally.unchanged();
			this.inGraph.add(article.id());
		}
		else {
			String place = (article.url() != null) ? " (" + article.url() + ")" : "";
			this.tally.rejected(Received.Rejected.of(accepted.source(), OnRecordException
				.of(Reason.CONFLICT, "article-changed", "Article " + article.id() + place
						+ " is stored already with another text, which stays. Give the new text another URL to keep both.")));
		}
	}

}
