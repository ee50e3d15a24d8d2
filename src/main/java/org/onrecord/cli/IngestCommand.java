package org.onrecord.cli;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.onrecord.graph.StoredCollections;
import org.onrecord.ingest.ArticleReading;
import org.onrecord.ingest.IngestReport;
import org.onrecord.ingest.Ingestion;
import org.onrecord.ingest.Received;
import org.onrecord.ingest.SourceFiles;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Takes articles into the graph. */
@Command(name = "ingest", mixinStandardHelpOptions = true,
		description = {
				"Takes articles into the graph. Known ones are skipped, so it may be interrupted and done again.",
				"Counts and rejected files are told at the end, on standard error." },
		exitCodeListHeading = "%nExit codes:%n", exitCodeList = { "0:all articles are in the graph",
				"1:some were rejected, the others are in the graph", "2:nothing could be done" })
final class IngestCommand implements Callable<Integer> {

	@Mixin
	private ArticleOptions articles = new ArticleOptions();

	@Option(names = "--collection", paramLabel = "NAME",
			description = { "Put what is taken in, and what was there already, into this collection;",
					"the command collection makes one." })
	private @Nullable String collection;

	@Mixin
	private GraphOptions graph = new GraphOptions();

	@Spec
	@SuppressWarnings("NullAway.Init") // picocli fills it in
	private CommandSpec spec;

	@Override
	public Integer call() {
		PrintWriter err = this.spec.commandLine().getErr();
		SourceFiles found = this.articles.find(System.in);
		if (found.sources().isEmpty() && found.rejected().isEmpty()) {
			Rejections.tellNothingFound(err, found);
			return CommandLineDoor.NOTHING_DONE;
		}
		try (CommandProgram program = this.graph.start()) {
			IngestReport report = ingest(program, found);
			tell(err, report, found.passedOver());
			if (report.received() == report.rejected()) {
				return CommandLineDoor.NOTHING_DONE;
			}
			return (report.rejected() > 0) ? CommandLineDoor.SOME_REJECTED : CommandLineDoor.DONE;
		}
	}

	private IngestReport ingest(CommandProgram program, SourceFiles found) {
		String into = (this.collection != null)
				? program.bean(StoredCollections.class).one("collection", this.collection).id() : null;
		ArticleReading reading = program.bean(ArticleReading.class);
		try (Progress progress = Progress.of("Articles", found.sources().size() + found.rejected().size());
				Stream<Received> read = found.sources().stream().flatMap(reading::read)) {
			return program.bean(Ingestion.class).ingest(Stream.concat(found.rejected().stream(), read), progress, into);
		}
	}

	private static void tell(PrintWriter err, IngestReport report, int passedOver) {
		report.notes().forEach((note) -> err.println("note: " + note));
		report.rejections().forEach((rejected) -> Rejections.print(err, rejected));
		if (report.rejected() > report.rejections().size()) {
			err.println("... and " + (report.rejected() - report.rejections().size()) + " more rejected");
		}
		err.printf("%d articles received: %d stored, %d unchanged, %d rejected%n", report.received(), report.stored(),
				report.unchanged(), report.rejected());
		err.printf("%d claims stored, %d of them with a relation; %d actors were new%n", report.claims(),
				report.relations(), report.actors());
		if (passedOver > 0) {
			err.printf("%d files with other endings were passed over%n", passedOver);
		}
		err.flush();
	}

}
