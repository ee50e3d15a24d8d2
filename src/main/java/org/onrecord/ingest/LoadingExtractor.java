package org.onrecord.ingest;

import java.time.LocalDate;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;
import org.onrecord.extract.AskedText;
import org.onrecord.extract.Extractor;
import org.onrecord.knowledge.Article;
import org.onrecord.knowledge.Extraction;
import org.onrecord.knowledge.OnRecordException;
import org.onrecord.knowledge.OnRecordException.Reason;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * An extractor whose models load in the background: it can be had at once, and who uses
 * it waits until they are there. Loading begins with {@link #start()} or with the first
 * use.
 */
final class LoadingExtractor implements Extractor {

	/** How far the loading is. */
	enum State {

		/** Nobody has asked for it. */
		IDLE,

		/** The models are being loaded. */
		LOADING,

		/** It can be used. */
		READY,

		/** The models could not be loaded. */
		FAILED

	}

	private static final Logger LOG = LoggerFactory.getLogger(LoadingExtractor.class);

	private final Supplier<Extractor> loader;

	private final AtomicReference<@Nullable CompletableFuture<Extractor>> loading = new AtomicReference<>();

	LoadingExtractor(Supplier<Extractor> loader) {
		this.loader = loader;
	}

	/** Begins to load, if nobody has yet, and returns at once. */
	void start() {
		CompletableFuture<Extractor> begun = loading();
		LOG.debug("Loading of the models has begun: {}", begun);
	}

	private CompletableFuture<Extractor> loading() {
		CompletableFuture<Extractor> mine = new CompletableFuture<>();
		CompletableFuture<Extractor> other = this.loading.compareAndExchange(null, mine);
		if (other != null) {
			return other;
		}
		Thread thread = new Thread(() -> load(mine), "load-models");
		thread.setDaemon(true);
		thread.start();
		return mine;
	}

	State state() {
		CompletableFuture<Extractor> current = this.loading.get();
		if (current == null) {
			return State.IDLE;
		}
		if (!current.isDone()) {
			return State.LOADING;
		}
		return current.isCompletedExceptionally() ? State.FAILED : State.READY;
	}

	@Override
	public Extraction extract(Article article) {
		return loaded().extract(article);
	}

	@Override
	public AskedText read(String question, LocalDate today) {
		return loaded().read(question, today);
	}

	@Override
	public String version() {
		return loaded().version();
	}

	private Extractor loaded() {
		try {
			return loading().join();
		}
		catch (CompletionException ex) {
			throw OnRecordException.of(Reason.UNAVAILABLE, "extractor-unavailable",
					"Articles and questions in English cannot be read: the models of the extractor could not be loaded ("
							+ ex.getCause()
							+ "). Give the program more memory (-Xmx1g) or see the log, and start it again.")
				.causedBy(ex);
		}
	}

	private void load(CompletableFuture<Extractor> result) {
		try {
			long start = System.nanoTime();
			Extractor extractor = this.loader.get();
			LOG.info("Extractor {} is ready, its models took {} ms to load", extractor.version(),
					(System.nanoTime() - start) / 1_000_000);
			result.complete(extractor);
		}
		catch (RuntimeException | Error ex) {
			LOG.error("The models of the extractor could not be loaded", ex);
			result.completeExceptionally(ex);
		}
	}

}
