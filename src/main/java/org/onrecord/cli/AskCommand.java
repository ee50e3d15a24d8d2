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

	/** The forms of the answer. */
	enum Form {

		/** For people: a value a line. */
		TEXT, JSON, NDJSON, CSV

	}

	@Parameters(arity = "1..*", paramLabel = "QUESTION", description = "The question, in English.")
	private List<String> question = List.of();

	@Option(names = "--limit", paramLabel = "N", description = "The most rows that are printed.")
	private @Nullable Integer limit;

	@Option(names = "--collection", paramLabel = "NAME",
			description = "Ask nothing but this collection, by id or name.")
	private @Nullable String collection;

	@Option(names = "--format", paramLabel = "FORMAT", defaultValue = "text",
			description = "One of ${COMPLETION-CANDIDATES} (${DEFAULT-VALUE}).")
	private Form format = Form.TEXT;

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
		if (this.collection != null) {
			page.put("collection", this.collection);
		}
		try (CommandProgram program = this.graph.start()) {
			AskedRows asked = program.bean(Ask.class).rows(String.join(" ", this.question), page);
			tell(asked.understood(), asked.rows(), this.spec.commandLine().getErr());
			print(asked.rows(), program.bean(AnswerFormats.class), this.spec.commandLine().getOut());
			return CommandLineDoor.DONE;
		}
		catch (OnRecordException ex) {
			if (!"not-understood".equals(ex.problem())) {
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

	private void print(AnswerRows rows, AnswerFormats formats, PrintWriter out) {
		if (this.format == Form.TEXT) {
			RowText.print(rows, out);
			return;
		}
		ByteArrayOutputStream text = new ByteArrayOutputStream();
		try {
			formats.chosen(this.format.name(), null).write(rows, text);
		}
		catch (IOException ex) {
			throw new UncheckedIOException("Memory takes whatever is written", ex);
		}
		out.print(text.toString(StandardCharsets.UTF_8));
	}

}
