package org.onrecord.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;

import org.onrecord.ingest.NetworkImport;
import org.onrecord.knowledge.ActorKind;
import org.onrecord.knowledge.OnRecordException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Takes networks into the graph that other programs wrote. */
@Command(name = "import", mixinStandardHelpOptions = true, description = {
		"Takes networks into the graph: .graphml, .gexf, .csv, .tsv or .zip of tables, as Gephi and Neo4j write them, "
				+ "each also as .gz.",
		"Nodes become actors and edges claims of articles that stand for the file; what was not understood is told on "
				+ "standard error." },
		exitCodeListHeading = "%nExit codes:%n", exitCodeList = { "0:all files are in the graph",
				"1:some were rejected, the others are in the graph", "2:nothing could be done" })
final class ImportCommand implements Callable<Integer> {

	@Parameters(arity = "1..*", paramLabel = "FILE",
			description = "Files of networks. All tables that are given make one network.")
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
		List<List<Path>> networks = NetworkImport.networks(this.files);
		int taken = 0;
		try (CommandProgram program = this.graph.start()) {
			NetworkImport imports = program.bean(NetworkImport.class);
			for (List<Path> network : networks) {
				taken += take(imports, network, err) ? 1 : 0;
			}
		}
		if (taken == networks.size()) {
			return CommandLineDoor.DONE;
		}
		return (taken > 0) ? CommandLineDoor.SOME_REJECTED : CommandLineDoor.NOTHING_DONE;
	}

	private boolean take(NetworkImport imports, List<Path> network, PrintWriter err) {
		String name = network.stream()
			.map((file) -> String.valueOf(file.getFileName()))
			.collect(Collectors.joining(", "));
		try {
			NetworkImport.Report report = imports.take(name, network, this.kind);
			report.notUnderstood().forEach((line) -> err.println("not understood: " + line));
			err.printf(
					"%s: %d nodes taken as actors, %d edges as relations; %d claims stored in %d articles, "
							+ "%d articles unchanged%n",
					name, report.actors(), report.relations(), report.counts().claims(), report.counts().articles(),
					report.counts().unchanged());
			err.flush();
			return true;
		}
		catch (OnRecordException ex) {
			err.println("rejected: " + name + ": " + ex.message());
		}
		catch (IOException ex) {
			err.println("rejected: " + name + ": it cannot be read: "
					+ ((ex instanceof NoSuchFileException) ? "there is no such file" : ex.getMessage()) + ".");
		}
		return false;
	}

}
