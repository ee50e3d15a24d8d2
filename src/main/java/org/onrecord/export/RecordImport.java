package org.onrecord.export;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.LongConsumer;
import java.util.zip.GZIPInputStream;

import org.onrecord.graph.CollectionWriter;
import org.onrecord.graph.HistoryWriter;
import org.onrecord.graph.KnowledgeWriter;
import org.onrecord.graph.RestoredArticle;
import org.onrecord.graph.StoreCounts;
import org.onrecord.graph.StoredCollections;
import org.springframework.stereotype.Component;

/**
 * Takes a file of {@link OnRecordFormat} back into a graph: articles with their mentions
 * and claims, the status of claims and the decisions whom mentions mean. Actors, their
 * names and the edges follow from these, as they do everywhere, so a whole file makes the
 * same graph again. An empty graph also gets the log of decisions and what counts no
 * more, so that all can be undone there; one that has a log of its own keeps that, and
 * what was decided elsewhere counts in it as if it had been read so. The file is read
 * through once before anything is stored; articles that are stored already stay as they
 * are.
 */
@Component
public final class RecordImport {

	/** So many articles are stored in one transaction. */
	private static final int BATCH = 200;

	private final KnowledgeWriter writer;

	private final StoredCollections collections;

	private final CollectionWriter collectionWriter;

	private final HistoryWriter historyWriter;

	RecordImport(KnowledgeWriter writer, StoredCollections collections, CollectionWriter collectionWriter,
			HistoryWriter historyWriter) {
		this.writer = writer;
		this.collections = collections;
		this.collectionWriter = collectionWriter;
		this.historyWriter = historyWriter;
	}

	/**
	 * What came of it.
	 *
	 * @param counts what was stored
	 * @param decisions how many decisions the file tells
	 * @param history whether these, identifiers and what counts no more were taken too
	 * @param untied how many ties of what counts no more lacked an end in the file
	 */
	public record Taken(StoreCounts counts, long decisions, boolean history, long untied) {

	}

	/** Whether a file of this name is read here. */
	public static boolean reads(Path file) {
		String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT).replaceFirst("\\.gz$", "");
		return name.endsWith(".ndjson") || name.endsWith(".jsonl");
	}

	/**
	 * Takes a file in.
	 * @param file the file; one that ends in {@code .gz} is unpacked
	 * @param watcher is told how many articles are done
	 * @return what was stored
	 * @throws org.onrecord.knowledge.OnRecordException if it is no such file, or not
	 * whole; nothing is stored then
	 * @throws IOException if it cannot be read
	 */
	public Taken take(Path file, LongConsumer watcher) throws IOException {
		RestoredHistory told = new RestoredHistory(new RestoredMembers(this.collections, null), null, () -> {
		});
		try (BufferedReader lines = open(file)) {
			new RecordReader(file.toString(), true, (article) -> {
			}, told).read(lines);
		}
		boolean history = told.any() && this.historyWriter.begin(told.mark());
		Batches batches = new Batches(watcher);
		try (BufferedReader lines = open(file)) {
			RestoredHistory restored = new RestoredHistory(new RestoredMembers(this.collections, this.collectionWriter),
					history ? this.historyWriter : null, batches::store);
			new RecordReader(file.toString(), history, batches::add, restored).read(lines);
			restored.finish();
			return new Taken(batches.counts, told.decisions(), history || !told.any(), restored.untied());
		}
	}

	private static BufferedReader open(Path file) throws IOException {
		boolean packed = file.toString().toLowerCase(Locale.ROOT).endsWith(".gz");
		var in = Files.newInputStream(file);
		return new BufferedReader(
				new InputStreamReader(packed ? new GZIPInputStream(in, 1 << 16) : in, StandardCharsets.UTF_8), 1 << 16);
	}

	private final class Batches {

		private final LongConsumer watcher;

		private final List<RestoredArticle> waiting = new ArrayList<>();

		private StoreCounts counts = StoreCounts.NONE;

		private long done;

		private Batches(LongConsumer watcher) {
			this.watcher = watcher;
		}

		private void add(RestoredArticle article) {
			this.waiting.add(article);
			if (this.waiting.size() == BATCH) {
				store();
			}
		}

		private void store() {
			this.counts = this.counts.plus(RecordImport.this.writer.restore(this.waiting));
			this.done += this.waiting.size();
			this.waiting.clear();
			this.watcher.accept(this.done);
		}

	}

}
