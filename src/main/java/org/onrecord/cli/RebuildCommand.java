package org.onrecord.cli;

import java.io.PrintWriter;
import java.util.concurrent.Callable;

import org.onrecord.graph.KnowledgeWriter;
import org.onrecord.graph.StoreCounts;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Derives anew what follows from claims and decisions. */
@Command(name = "rebuild", mixinStandardHelpOptions = true,
		description = { "Derives edges, names and keys anew from the stored claims and decisions.",
				"Changes nothing in a sound graph; repairs one that was edited by hand." })
final class RebuildCommand implements Callable<Integer> {

	@Mixin
	private GraphOptions graph = new GraphOptions();

	@Spec
	@SuppressWarnings("NullAway.Init") // picocli fills it in
	private CommandSpec spec;

	@Override
	public Integer call() {
		PrintWriter err = this.spec.commandLine().getErr();
		try (CommandProgram program = this.graph.start(); Progress progress = Progress.of("Rebuild", 0)) {
			StoreCounts counts = program.bean(KnowledgeWriter.class).rebuild(progress::at);
			err.printf("Rebuilt: %d claims, %d edges, %d mentions, %d actors%n", counts.claims(), counts.edges(),
					counts.mentions(), counts.actors());
			err.flush();
			return CommandLineDoor.DONE;
		}
	}

}
