package org.onrecord.cli;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;

import org.onrecord.identify.Identification;
import org.onrecord.identify.IdentifierList;
import org.onrecord.identify.IdentifierReport;
import org.onrecord.knowledge.OnRecordException;
import org.onrecord.knowledge.OnRecordException.Reason;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Adds a list of identifiers of other registers. */
@Command(name = "identify", mixinStandardHelpOptions = true,
		description = {
				"Adds a list of identifiers by which other registers, such as Wikidata, know actors: a CSV file with",
				"the columns actor (id or name), scheme and identifier. All lines are taken, or none." },
		exitCodeListHeading = "%nExit codes:%n",
		exitCodeList = { "0:all identifiers are in the graph", "2:nothing was changed; each wrong line is told" })
final class IdentifyCommand implements Callable<Integer> {

	private static final String STANDARD_IN = "-";

	@Parameters(paramLabel = "FILE", description = "The list, in UTF-8; - for standard input.")
	private String file = "";

	@Mixin
	private GraphOptions graph = new GraphOptions();

	@Spec
	@SuppressWarnings("NullAway.Init") // picocli fills it in
	private CommandSpec spec;

	@Override
	public Integer call() {
		PrintWriter err = this.spec.commandLine().getErr();
		IdentifierList list = read();
		try (CommandProgram program = this.graph.start()) {
			IdentifierReport report = program.bean(Identification.class).take(list);
			err.printf("%d identifiers received: %d added, %d unchanged%n", report.received(), report.added(),
					report.unchanged());
			err.flush();
			return CommandLineDoor.DONE;
		}
		catch (OnRecordException ex) {
			if (ex.details().get("lines") instanceof List<?> lines) {
				lines.forEach((line) -> {
					if (line instanceof IdentifierReport.Refused refused) {
						err.println("line " + refused.line() + ": " + refused.why());
					}
				});
			}
			throw ex;
		}
	}

	private IdentifierList read() {
		try (Reader text = STANDARD_IN.equals(this.file) ? new InputStreamReader(System.in, StandardCharsets.UTF_8)
				: Files.newBufferedReader(Path.of(this.file))) {
			return IdentifierList.read(text);
		}
		catch (IOException ex) {
			throw OnRecordException
				.of(Reason.UNKNOWN, "unreadable",
						"\"" + this.file + "\" cannot be read: " + ex.getMessage() + ". It has to be a file in UTF-8.")
				.causedBy(ex);
		}
	}

}
