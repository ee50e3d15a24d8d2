package org.onrecord.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.stream.Stream;

import org.onrecord.extract.CorpusPart;
import org.onrecord.extract.ModelTraining;
import org.onrecord.ingest.ArticleReading;
import org.onrecord.ingest.Publication;
import org.onrecord.ingest.Received;
import org.onrecord.ingest.Source;
import org.onrecord.knowledge.Article;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Trains a model of attributions from articles in which people marked them. */
@Command(name = "train", mixinStandardHelpOptions = true, description = {
		"Trains a model of attributions from marked articles: text/STEM.txt and attributions/STEM.ann (brat standoff).",
		"The same articles give the same model, to the byte. Writes the model and, beside it, its card (.md)." })
final class TrainCommand implements Callable<Integer> {

	@Option(names = "--corpus", required = true, paramLabel = "FOLDER",
			description = "Folder with text/*.txt and attributions/*.ann.")
	private Path corpus = Path.of("");

	@Option(names = "--out", paramLabel = "FILE", defaultValue = "attributions.model",
			description = "Where the model goes (${DEFAULT-VALUE}); a file that is there is replaced.")
	private Path out = Path.of("attributions.model");

	@Option(names = "--part", paramLabel = "PART", defaultValue = "training",
			description = "Which articles to learn from: training (what evaluate --part held-out leaves), or all "
					+ "(${DEFAULT-VALUE}).")
	private String part = "training";

	@Mixin
	private ThreadsOption threads = new ThreadsOption();

	@Spec
	@SuppressWarnings("NullAway.Init") // picocli fills it in
	private CommandSpec spec;

	@Override
	public Integer call() throws IOException {
		QuietLogging.start();
		CorpusPart articles = CorpusParts.of(this.part);
		int wanted = this.threads.wanted(Settings.ingest());
		PrintWriter err = this.spec.commandLine().getErr();
		try (Progress progress = Progress.of("Train", 0)) {
			ModelTraining training = new ModelTraining(TrainCommand::read, wanted, progress::done);
			ModelTraining.Trained trained = training.train(this.corpus, articles);
			write(trained);
			err.printf("Trained on %d articles with %d attributions: %s (%s)%n", trained.articles(),
					trained.attributions(), this.out, trained.version());
			err.flush();
		}
		return CommandLineDoor.DONE;
	}

	/** As extraction reads it, without boilerplate. */
	private static Article read(Path file) {
		ArticleReading reading = new ArticleReading(Settings.ingest().maxBytes());
		try (Stream<Received> received = reading.read(Source.of(file, Publication.UNKNOWN))) {
			Received first = received.findFirst().orElseThrow();
			if (first instanceof Received.Rejected rejected) {
				throw rejected.refusal();
			}
			return ((Received.Accepted) first).article();
		}
	}

	/** Whole or not at all. */
	private void write(ModelTraining.Trained trained) throws IOException {
		Path folder = this.out.toAbsolutePath().getParent();
		Path written = Files.createTempFile(folder, "attributions", ".part");
		try {
			trained.writeTo(written);
			Files.move(written, this.out, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
			Files.writeString(card(), trained.card());
		}
		catch (UncheckedIOException ex) {
			throw ex.getCause();
		}
		finally {
			Files.deleteIfExists(written);
		}
	}

	private Path card() {
		return this.out.resolveSibling(String.valueOf(this.out.getFileName()).replaceFirst("\\.\\w+$", "") + ".md");
	}

}
