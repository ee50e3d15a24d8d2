package org.onrecord.extract;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.function.IntConsumer;

import org.onrecord.extract.attribution.AttributionModel;
import org.onrecord.extract.attribution.AttributionTrainer;
import org.onrecord.extract.corpus.Corpus;
import org.onrecord.extract.corpus.MarkedArticle;
import org.onrecord.extract.quotation.QuotationFinder;
import org.onrecord.extract.text.AnnotatedText;
import org.onrecord.extract.text.Annotator;
import org.onrecord.knowledge.Article;
import org.onrecord.knowledge.OnRecordException;

/**
 * Trains a model of attributions from a corpus: annotates its articles, then learns. Not
 * to be used by several threads.
 */
public final class ModelTraining {

	private static final int FEWEST = 20;

	private final Function<Path, Article> reading;

	private final int threads;

	private final IntConsumer progress;

	/**
	 * A training that has not begun.
	 * @param reading reads an article's file as it is read elsewhere, its places
	 * unchanged
	 * @param threads how many to use
	 * @param progress told of each article that is annotated
	 */
	public ModelTraining(Function<Path, Article> reading, int threads, IntConsumer progress) {
		this.reading = reading;
		this.threads = threads;
		this.progress = progress;
	}

	/**
	 * Trains on a part of a corpus.
	 * @throws OnRecordException if it cannot be read, or has too few articles to learn
	 * anything from
	 */
	public Trained train(Path folder, CorpusPart part) {
		Corpus corpus = Corpus.open(folder).only(part);
		if (corpus.stems().size() < FEWEST) {
			throw OnRecordException.of(OnRecordException.Reason.UNPROCESSABLE, "unusable-corpus",
					"The corpus has %d marked articles in its part '%s', and training needs %d. Mark more, or use --part all."
						.formatted(corpus.stems().size(), part.word(), FEWEST));
		}
		AttributionTrainer trainer = new AttributionTrainer(this.threads);
		int attributions = 0;
		QuotationFinder quotations = new QuotationFinder();
		for (Annotated annotated : annotated(corpus)) {
			trainer.add(annotated.text(), quotations.find(annotated.text()), annotated.marked().attributions());
			attributions += annotated.marked().attributions().size();
		}
		return new Trained(trainer.train(), corpus.stems().size(), attributions, part);
	}

	/** In the order of the corpus, whichever thread is first. */
	private List<Annotated> annotated(Corpus corpus) {
		Annotator annotator = Annotator.load();
		ExecutorService executor = Executors.newFixedThreadPool(this.threads);
		try {
			List<Future<Annotated>> running = corpus.stems()
				.stream()
				.map((stem) -> executor.submit(() -> annotate(annotator, corpus.article(stem))))
				.toList();
			List<Annotated> annotated = new ArrayList<>(running.size());
			for (Future<Annotated> next : running) {
				annotated.add(next.get());
				this.progress.accept(1);
			}
			return annotated;
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException("Interrupted while annotating", ex);
		}
		catch (ExecutionException ex) {
			if (ex.getCause() instanceof OnRecordException refusal) {
				throw refusal;
			}
			throw new IllegalStateException("Annotating failed", ex.getCause());
		}
		finally {
			executor.shutdownNow();
		}
	}

	private Annotated annotate(Annotator annotator, MarkedArticle marked) {
		return new Annotated(marked, annotator.annotate(this.reading.apply(marked.file())));
	}

	/** An article with what the annotator says of it. */
	private record Annotated(MarkedArticle marked, AnnotatedText text) {

	}

	/**
	 * What training made.
	 */
	public static final class Trained {

		private final AttributionModel model;

		private final int articles;

		private final int attributions;

		private final CorpusPart part;

		Trained(AttributionModel model, int articles, int attributions, CorpusPart part) {
			this.model = model;
			this.articles = articles;
			this.attributions = attributions;
			this.part = part;
		}

		/** How many articles it learned from. */
		public int articles() {
			return this.articles;
		}

		/** How many attributions are marked in them. */
		public int attributions() {
			return this.attributions;
		}

		/** How claims name it. */
		public String version() {
			return NewsExtractor.version(this.model);
		}

		/** Writes the model; the same model gives the same bytes. */
		public void writeTo(Path file) throws IOException {
			try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
				this.model.write(out);
			}
		}

		/** What somebody who is handed the model needs to know, in Markdown. */
		public String card() {
			return """
					# Model of attributions %s

					| | |
					|---|---|
					| What | weights of hashed features and the cue words that are no verbs; no text |
					| Trained on | %d articles with %d marked attributions, part "%s" of the corpus |
					| Date | %s |
					| Train again | `train --corpus FOLDER --part %s`, the same articles give the same bytes |
					| Measure | `evaluate --corpus FOLDER --part held-out --model FILE` |
					""".formatted(version(), this.articles, this.attributions, this.part.word(),
					LocalDate.now(ZoneOffset.UTC), this.part.word());
		}

	}

}
