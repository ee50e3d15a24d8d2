package org.onrecord.cli;

import java.io.PrintWriter;
import java.util.concurrent.Callable;

import org.onrecord.ingest.ReextractReport;
import org.onrecord.ingest.Reextraction;
import org.onrecord.knowledge.OnRecordException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Reads stored articles again with a newer version of the extractor. */
@Command(name = "reextract", mixinStandardHelpOptions = true,
		description = { "Reads stored articles again that another version of the extractor has read.",
				"What people have decided stays. Stopped at any time, the next run goes on where it ended." },
		exitCodeListHeading = "%nExit codes:%n",
		exitCodeList = { "0:all articles are read", "1:some failed, or --limit stopped it", "2:nothing could be done" })
final class ReextractCommand implements Callable<Integer> {

	@Mixin
	private GraphOptions graph = new GraphOptions();

	@Option(names = "--limit", paramLabel = "N", defaultValue = "0",
			description = "Stop once so many articles were read (0: all).")
	private long limit;

	@Spec
	@SuppressWarnings("NullAway.Init") // picocli fills it in
	private CommandSpec spec;

	@Override
	public Integer call() {
		if (this.limit < 0) {
			throw OnRecordException.invalid("limit", "--limit is " + this.limit + ", and has to be 0 or more.");
		}
		PrintWriter err = this.spec.commandLine().getErr();
		try (CommandProgram program = this.graph.start()) {
			Reextraction reextraction = program.bean(Reextraction.class);
			long left = reextraction.left();
			ReextractReport report;
			try (Progress progress = Progress.of("Articles",
					(int) Math.min((this.limit > 0) ? this.limit : left, left))) {
				report = reextraction.run((this.limit > 0) ? this.limit : Long.MAX_VALUE, progress);
			}
			err.printf(
					"%d articles read by %s: %d claims unchanged, %d proposed, %d superseded, %d kept; %d articles left%n",
					report.articles(), report.extractor(), report.unchanged(), report.proposed(), report.superseded(),
					report.kept(), report.left());
			report.rejections().forEach((failed) -> err.println(failed.source() + ": " + failed.reason()));
			err.flush();
			return (report.left() == 0) ? CommandLineDoor.DONE : CommandLineDoor.SOME_REJECTED;
		}
	}

}
