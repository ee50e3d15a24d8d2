package org.onrecord.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.onrecord.extract.ExtractionJson;
import org.onrecord.ingest.ArticleReading;
import org.onrecord.ingest.ExtractionPool;
import org.onrecord.ingest.IngestSettings;
import org.onrecord.ingest.Received;
import org.onrecord.ingest.SourceFiles;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Reads articles and prints what is in them, without a database. */
@Command(name = "extract", mixinStandardHelpOptions = true,
		description = { "Prints the actors, claims and relations of each article as one JSON object a line.",
				"Needs no database. Offsets count Unicode code points of the text, end exclusive." })
final class ExtractCommand implements Callable<Integer> {

	private static final int BATCH_PER_THREAD = 8;

	@Mixin
	private ArticleOptions articles = new ArticleOptions();

	@Mixin
	private ModelOption model = new ModelOption();

	@Mixin
	private ThreadsOption threads = new ThreadsOption();

	@Spec
	@SuppressWarnings("NullAway.Init") // picocli fills it in
	private CommandSpec spec;

	@Override
	public Integer call() {
		QuietLogging.start();
		IngestSettings settings = Settings.ingest();
		SourceFiles found = this.articles.find(System.in);
		Rejections rejections = new Rejections(this.spec.commandLine().getErr(), found);
		int printed = 0;
		if (!found.sources().isEmpty()) {
			ArticleReading reading = new ArticleReading(settings.maxBytes());
			int wanted = this.threads.wanted(settings);
			try (ExtractionPool pool = ExtractionPool.of(this.model.load(), wanted);
					Stream<Received> received = found.sources().stream().flatMap(reading::read)) {
				Printing printing = new Printing(pool, wanted * BATCH_PER_THREAD, rejections);
				received.forEachOrdered(printing);
				printing.flush();
				printed = printing.printed;
			}
		}
		return rejections.exitCode(printed);
	}

	/** A file's name without folder and ending; the line of a stream stays. */
	static String shortName(String source) {
		String name = String.valueOf(Path.of(source).getFileName());
		return name.replaceFirst("\\.\\w+(?=(:\\d+)?$)", "");
	}

	/**
	 * Extracts from articles batch by batch and prints what is in them in their order.
	 */
	private final class Printing implements Consumer<Received> {

		private final ExtractionPool pool;

		private final int batchSize;

		private final Rejections rejections;

		private final List<Received.Accepted> batch = new ArrayList<>();

		private int printed;

		Printing(ExtractionPool pool, int batchSize, Rejections rejections) {
			this.pool = pool;
			this.batchSize = batchSize;
			this.rejections = rejections;
		}

		@Override
		public void accept(Received received) {
			if (received instanceof Received.Rejected rejected) {
				this.rejections.add(rejected);
			}
			else if (received instanceof Received.Accepted accepted) {
				this.batch.add(accepted);
				if (this.batch.size() >= this.batchSize) {
					flush();
				}
			}
		}

		void flush() {
			PrintWriter out = ExtractCommand.this.spec.commandLine().getOut();
			try {
				for (ExtractionPool.Extracted extracted : this.pool.extract(this.batch, this.rejections::add)) {
					out.println(ExtractionJson.line(shortName(extracted.source()), extracted.extraction()));
					this.printed++;
				}
			}
			catch (InterruptedException ex) {
				Thread.currentThread().interrupt();
				throw new CompletionException("Interrupted while extracting", ex);
			}
			this.batch.clear();
			if (out.checkError()) {
				throw new CompletionException("Standard output was closed", null);
			}
		}

	}

}
