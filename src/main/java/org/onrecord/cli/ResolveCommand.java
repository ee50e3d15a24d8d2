package org.onrecord.cli;

import java.io.PrintWriter;
import java.util.concurrent.Callable;

import org.onrecord.knowledge.ContentId;
import org.onrecord.knowledge.OnRecordException;
import org.onrecord.resolve.Resolution;
import org.onrecord.resolve.ResolutionReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Finds actors of different articles that are one. */
@Command(name = "resolve", mixinStandardHelpOptions = true,
		description = { "Finds which actors of different articles are one, over the whole graph.",
				"What is safe is merged, the rest waits for a person. Done again it changes nothing; stopped "
						+ "after any batch it may be gone on with by --after, or begun again." },
		exitCodeListHeading = "%nExit codes:%n",
		exitCodeList = { "0:all actors were looked at", "1:--limit stopped it", "2:nothing could be done" })
final class ResolveCommand implements Callable<Integer> {

	@Mixin
	private GraphOptions graph = new GraphOptions();

	@Option(names = "--after", paramLabel = "ID", defaultValue = "",
			description = "Go on after the actor with this id, where an earlier run stopped.")
	private String after = "";

	@Option(names = "--limit", paramLabel = "N", defaultValue = "0",
			description = "Stop once so many actors were looked at, and tell where (0: all).")
	private long limit;

	@Spec
	@SuppressWarnings("NullAway.Init") // picocli fills it in
	private CommandSpec spec;

	@Override
	public Integer call() {
		refuseWrong();
		PrintWriter err = this.spec.commandLine().getErr();
		String[] stopped = { "" };
		try (CommandProgram program = this.graph.start(); Progress progress = Progress.of("Actors", 0)) {
			ResolutionReport report = program.bean(Resolution.class).resolveAll(this.after, (actors, total, cursor) -> {
				progress.at(actors, total);
				boolean goOn = this.limit == 0 || actors < this.limit;
				stopped[0] = goOn ? "" : cursor;
				return goOn;
			});
			tell(err, report, stopped[0]);
			return stopped[0].isEmpty() ? CommandLineDoor.DONE : CommandLineDoor.SOME_REJECTED;
		}
	}

	private void refuseWrong() {
		if (!this.after.isEmpty() && !ContentId.isId(this.after)) {
			throw OnRecordException.invalid("after",
					"--after is \"" + this.after + "\", which is no id of an actor. Give what the earlier run told.");
		}
		if (this.limit < 0) {
			throw OnRecordException.invalid("limit", "--limit is " + this.limit + ", and has to be 0 or more.");
		}
	}

	private static void tell(PrintWriter err, ResolutionReport report, String stopped) {
		err.printf("%d actors, %d pairs looked at: %d merged, %d waiting, %d refused, %d known%n", report.actors(),
				report.pairs(), report.merged(), report.waiting(), report.refused(), report.known());
		report.refusals().forEach((why, count) -> err.printf("%d refused: %s%n", count, why));
		if (report.dropped() > 0) {
			err.printf("%d pairs no longer wait%n", report.dropped());
		}
		if (!stopped.isEmpty()) {
			err.println("Stopped. Go on with --after " + stopped);
		}
		err.flush();
	}

}
