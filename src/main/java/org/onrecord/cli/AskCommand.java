package org.onrecord.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;

import org.jspecify.annotations.Nullable;
import org.onrecord.ask.Ask;
import org.onrecord.ask.AskedRows;
import org.onrecord.ask.Understood;
import org.onrecord.knowledge.OnRecordException;
import org.onrecord.knowledge.OnRecordException.Reason;
import org.onrecord.query.AnswerFormat;
import org.onrecord.query.AnswerFormats;
import org.onrecord.query.AnswerRows;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Answers a question in plain English. */
@Command(name = "ask", mixinStandardHelpOptions = true,
		description = { "Answers a question in plain English, such as: onrecord ask Who speaks for Ada Moor?",
				"How it was understood is told on standard error, the answer on standard output." },
		exitCodeListHeading = "%nExit codes:%n", exitCodeList = { "0:the question was understood",
				"1:it was not; the closest question that is known is told", "2:nothing could be done" })
final class AskCommand implements Callable<Integer> {

	private static final String TEXT = "text";

	@Parameters(arity = "1..*", paramLabel = "QUESTION", description = "The question, in English.")
	private List<String> question = List.of();

	@Option(names = "--limit", paramLabel = "N", description = "The most rows that are printed.")
	private @Nullable Integer limit;

	@Option(names = "--format", paramLabel = "FORMAT", defaultValue = TEXT,
			description = "text, json, ndjson, csv, or a format of networks where the answer is one (${DEFAULT-VALUE}).")
	private String format = TEXT;

	@Option(names = "--cypher", description = "Tell the Cypher of the question too, on standard error.")
	private boolean cypher;

	@Mixin
	private GraphOptions graph = new GraphOptions();

	@Spec
	@SuppressWarnings("NullAway.Init") // picocli fills it in
	private CommandSpec spec;

	@Override
	public Integer call() {
		Map<String, String> page = new HashMap<>();
		if (this.limit != null) {
			page.put("limit", this.limit.toString());
		}
		try (CommandProgram program = this.graph.start()) {
			AnswerFormat form = TEXT.equals(this.format) ? null
					: program.bean(AnswerFormats.class).chosen(this.format, null);
			AskedRows asked = program.bean(Ask.class).rows(String.join(" ", this.question), page);
			PrintWriter out = this.spec.commandLine().getOut();
			tell(asked.understood(), asked.rows(), this.spec.commandLine().getErr());
			if (form != null) {
				out.print(written(asked.rows(), form));
			}
			else {
				RowText.print(asked.rows(), out);
			}
			return CommandLineDoor.DONE;
		}
		catch (OnRecordException ex) {
			if (ex.reason() != Reason.UNPROCESSABLE) {
				throw ex;
			}
			this.spec.commandLine().getErr().println("ask: " + ex.message());
			return CommandLineDoor.SOME_REJECTED;
		}
	}

	private void tell(Understood understood, AnswerRows rows, PrintWriter err) {
		err.println("Understood as " + understood.query() + ": " + understood.told());
		if (this.cypher) {
			err.println(understood.cypher());
		}
		if (rows.rows().isEmpty()) {
			err.println("Nothing is on record for it.");
		}
		if (rows.truncated()) {
			err.println("There are more than " + rows.rows().size() + " rows; --limit sets how many are printed.");
		}
		err.flush();
	}

	private static String written(AnswerRows rows, AnswerFormat form) {
		ByteArrayOutputStream text = new ByteArrayOutputStream();
		try {
			form.write(rows, text);
		}
		catch (IOException ex) {
			throw new UncheckedIOException("Memory takes whatever is written", ex);
		}
		return text.toString(StandardCharsets.UTF_8);
	}

}
