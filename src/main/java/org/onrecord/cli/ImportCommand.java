package org.onrecord.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;

import org.onrecord.export.RecordImport;
import org.onrecord.graph.StoreCounts;
import org.onrecord.ingest.NetworkImport;
import org.onrecord.knowledge.ActorKind;
import org.onrecord.knowledge.OnRecordException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Takes exports and networks of other programs into the graph. */
@Command(name = "import", mixinStandardHelpOptions = true, description = {
		"Takes files into the graph: OnRecord's own export (.ndjson), which makes the same graph again, and networks",
		"as Gephi and Neo4j write them (.graphml, .gexf, .csv, .tsv or .zip of tables), each also as .gz.",
		"Nodes of networks become actors, edges claims of articles that stand for the file; what was not understood is",
		"told on standard error. Taking a file in twice changes nothing." }, exitCodeListHeading = "%nExit codes:%n",
		exitCodeList = { "0:all files are in the graph", "1:some were rejected, the others are in the graph",
				"2:nothing could be done" })
final class ImportCommand implements Callable<Integer> {

	@Parameters(arity = "1..*", paramLabel = "FILE", description = "Files. All tables that are given make one network.")
	private List<Path> files = new ArrayList<>();

	@Option(names = "--kind", paramLabel = "KIND", defaultValue = "group",
			description = "Kind of actors of which a file does not tell it: ${COMPLETION-CANDIDATES} (group).")
	private ActorKind kind = ActorKind.GROUP;

	@Mixin
	private GraphOptions graph = new GraphOptions();

	@Spec
	@SuppressWarnings("NullAway.Init") // picocli fills it in
	private CommandSpec spec;

	@Override
	public Integer call() {
		PrintWriter err = this.spec.commandLine().getErr();
		List<Path> records = this.files.stream().filter(RecordImport::reads).toList();
		List<List<Path>> networks = NetworkImport
			.networks(this.files.stream().filter((file) -> !RecordImport.reads(file)).toList());
		int taken = 0;
		try (CommandProgram program = this.graph.start()) {
			for (Path file : records) {
				taken += taken(err, file.toString(), () -> take(program.bean(RecordImport.class), file)) ? 1 : 0;
			}
			for (List<Path> network : networks) {
				String name = network.stream()
					.map((file) -> String.valueOf(file.getFileName()))
					.collect(Collectors.joining(", "));
				taken += taken(err, name, () -> take(program.bean(NetworkImport.class), name, network)) ? 1 : 0;
			}
		}
		if (taken == records.size() + networks.size()) {
			return CommandLineDoor.DONE;
		}
		return (taken > 0) ? CommandLineDoor.SOME_REJECTED : CommandLineDoor.NOTHING_DONE;
	}

	private static List<String> take(RecordImport imports, Path file) throws IOException {
		try (Progress progress = Progress.of("Articles", 0)) {
			RecordImport.Taken taken = imports.take(file, (done) -> progress.at(done, done));
			StoreCounts counts = taken.counts();
			List<String> told = new ArrayList<>();
			if (!taken.history()) {
				told.add(
						"%s: its log of %d decisions and its identifiers of actors were left out, as this graph has articles or decisions of its own; what was decided counts as if it had been read so"
							.formatted(file, taken.decisions()));
			}
			if (taken.untied() > 0) {
				told.add(
						"%s: %d ties of what counts no more lack an end in the file and were left out; it was written while somebody decided"
							.formatted(file, taken.untied()));
			}
			told.add("%s: %d articles stored, %d unchanged; %d claims stored, %d actors were new".formatted(file,
					counts.articles(), counts.unchanged(), counts.claims(), counts.actors())
					+ (taken.history() ? "; %d decisions".formatted(taken.decisions()) : ""));
			return told;
		}
	}

	private List<String> take(NetworkImport imports, String name, List<Path> files) throws IOException {
		NetworkImport.Report report = imports.take(name, files, this.kind);
		List<String> told = new ArrayList<>(
				report.notUnderstood().stream().map((line) -> "not understood: " + line).toList());
		told.add(
				"%s: %d nodes taken as actors, %d edges as relations; %d claims stored in %d articles, %d articles unchanged"
					.formatted(name, report.actors(), report.relations(), report.counts().claims(),
							report.counts().articles(), report.counts().unchanged()));
		return told;
	}

	/** Does it and tells what came of it; false if the file was rejected. */
	private static boolean taken(PrintWriter err, String name, Taking taking) {
		try {
			taking.take().forEach(err::println);
			err.flush();
			return true;
		}
		catch (OnRecordException ex) {
			err.println("rejected: " + name + ": " + ex.message());
		}
		catch (NoSuchFileException ex) {
			err.println("rejected: " + name + ": there is no such file.");
		}
		catch (IOException ex) {
			err.println("rejected: " + name + ": it cannot be read: " + ex.getMessage() + ".");
		}
		return false;
	}

	/** Takes files in and says in lines what came of it. */
	@FunctionalInterface
	private interface Taking {

		List<String> take() throws IOException;

	}

}
