package org.onrecord.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.onrecord.export.ExportQuery;
import org.onrecord.export.ExportReport;
import org.onrecord.export.Exports;
import org.onrecord.knowledge.OnRecordException;
import org.onrecord.knowledge.OnRecordException.Reason;
import org.springframework.util.MultiValueMap;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Takes a part of the graph, or all of it, away as a file. */
@Command(name = "export", mixinStandardHelpOptions = true,
		description = {
				"Writes the graph, or a part of it, as a file for other programs. Conditions select claims and what",
				"hangs on them, actors in the middle a circle around them; without either, all is written.",
				"Counts are told at the end, on standard error. A file is there whole or not at all." },
		exitCodeListHeading = "%nExit codes:%n", exitCodeList = { "0:the file is written", "2:nothing is written" })
final class ExportCommand implements Callable<Integer> {

	private static final String STANDARD_OUT = "-";

	@Option(names = "--format", paramLabel = "FORMAT", required = true,
			description = "Its format, such as graphml, gexf, csv, dot or ndjson.")
	private String format = "";

	@Option(names = "--out", paramLabel = "FILE", required = true,
			description = "Where it is written; - for standard output. What stands there is replaced at the end.")
	private String out = "";

	@Option(names = "--actor", paramLabel = "ACTOR", description = "In the middle of a circle; several are possible.")
	private @Nullable List<String> actors;

	@Option(names = "--depth", paramLabel = "N", description = "How many edges the circle reaches, 1 to 4 (1).")
	private @Nullable Integer depth;

	@Option(names = "--shape", paramLabel = "SHAPE",
			description = "What a network shows: edges between actors, or claims with their words (edges).")
	private @Nullable String shape;

	@Option(names = "--gzip", description = "Compress it; a FILE that ends in .gz is compressed anyway.")
	private boolean gzip;

	@Option(names = "--text", description = "Articles with their text, where the format has room for it.")
	private boolean text;

	@Mixin
	private ClaimConditions conditions = new ClaimConditions();

	@Mixin
	private GraphOptions graph = new GraphOptions();

	@Spec
	@SuppressWarnings("NullAway.Init") // picocli fills it in
	private CommandSpec spec;

	@Override
	public Integer call() {
		ExportQuery query = ExportQuery.of(parameters());
		try (CommandProgram program = this.graph.start()) {
			Exports.Prepared export = program.bean(Exports.class).prepare(query);
			tell(write(export), this.spec.commandLine().getErr());
			return CommandLineDoor.DONE;
		}
		catch (IOException ex) {
			throw OnRecordException
				.of(Reason.CONFLICT, "unwritable",
						(STANDARD_OUT.equals(this.out) ? "Standard output" : this.out) + " takes no more: "
								+ ex.getMessage() + ". Nothing whole was written.")
				.causedBy(ex);
		}
	}

	private MultiValueMap<String, String> parameters() {
		MultiValueMap<String, String> parameters = this.conditions.given();
		parameters.set("format", this.format);
		if (this.actors != null) {
			parameters.set("actor", String.join(";", this.actors));
		}
		if (this.depth != null) {
			parameters.set("depth", this.depth.toString());
		}
		if (this.shape != null) {
			parameters.set("shape", this.shape);
		}
		parameters.set("gzip", Boolean.toString(this.gzip || this.out.endsWith(".gz")));
		parameters.set("text", Boolean.toString(this.text));
		return parameters;
	}

	private ExportReport write(Exports.Prepared export) throws IOException {
		if (STANDARD_OUT.equals(this.out)) {
			// Not closed: the program has no other standard output
			OutputStream standard = new FileOutputStream(FileDescriptor.out);
			return write(export, standard);
		}
		try (WholeFile file = WholeFile.at(this.out)) {
			ExportReport report = write(export, file.stream());
			file.done();
			return report;
		}
	}

	private static ExportReport write(Exports.Prepared export, OutputStream stream) throws IOException {
		try (Progress progress = Progress.of("Export", 0)) {
			return export.write(stream, (done) -> progress.at(done, done));
		}
	}

	private static void tell(ExportReport report, PrintWriter err) {
		err.println("Written: " + report.counts()
			.entrySet()
			.stream()
			.map((count) -> count.getValue() + " " + count.getKey())
			.collect(Collectors.joining(", ")));
		if (report.replaced() > 0) {
			err.println(
					"note: " + report.replaced() + " characters that the format cannot hold were replaced by U+FFFD");
		}
		if (report.decided() > 0) {
			err.println("note: " + report.decided() + " decisions were made meanwhile; the file may have a part of "
					+ "what they changed and not the rest. Export again to have all of it.");
		}
		err.flush();
	}

}
