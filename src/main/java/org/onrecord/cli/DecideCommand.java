package org.onrecord.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;

import org.jspecify.annotations.Nullable;
import org.onrecord.decide.DecisionAnswer;
import org.onrecord.decide.Decisions;
import org.onrecord.knowledge.OnRecordException;
import org.onrecord.knowledge.OnRecordException.Reason;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.MappingIterator;
import tools.jackson.databind.json.JsonMapper;

/** Decides what a file says. */
@Command(name = "decide", mixinStandardHelpOptions = true,
		description = { "Decides what a file says: JSON objects such as {\"kind\": \"accept\", \"claim\": ID} or",
				"{\"kind\": \"merge\", \"actors\": [ID, ID]}, as POST /api/decisions takes them, up to 500.",
				"All of them are decided, or none. The decisions are printed as JSON lines." })
final class DecideCommand implements Callable<Integer> {

	private static final TypeReference<Map<String, @Nullable Object>> ACT = new TypeReference<>() {
	};

	@Mixin
	private GraphOptions graph = new GraphOptions();

	@Option(names = "--by", paramLabel = "NAME", description = "Who decides (the name of the user).")
	private String by = System.getProperty("user.name", "local");

	@Parameters(paramLabel = "FILE", description = "The file, or - for standard input.")
	@SuppressWarnings("NullAway.Init") // picocli fills it in
	private String file;

	@Spec
	@SuppressWarnings("NullAway.Init") // picocli fills it in
	private CommandSpec spec;

	@Override
	public Integer call() {
		JsonMapper json = JsonMapper.builder().build();
		List<Map<String, @Nullable Object>> acts = acts(json);
		try (CommandProgram program = this.graph.start()) {
			List<DecisionAnswer> decided = program.bean(Decisions.class).decide(acts, this.by);
			decided.forEach((decision) -> this.spec.commandLine().getOut().println(json.writeValueAsString(decision)));
			this.spec.commandLine().getErr().printf("Decided: %d%n", decided.size());
			return CommandLineDoor.DONE;
		}
	}

	private List<Map<String, @Nullable Object>> acts(JsonMapper json) {
		try (InputStream in = "-".equals(this.file) ? System.in : Files.newInputStream(Path.of(this.file));
				MappingIterator<Map<String, @Nullable Object>> acts = json.readerFor(ACT).readValues(in)) {
			return new ArrayList<>(acts.readAll());
		}
		catch (JacksonException ex) {
			throw OnRecordException
				.invalid("FILE",
						this.file + " is not one JSON object after another: " + ex.getOriginalMessage()
								+ ". Nothing was decided.")
				.causedBy(ex);
		}
		catch (IOException ex) {
			throw OnRecordException
				.of(Reason.UNKNOWN, "unreadable", this.file + " cannot be read: " + ex + ". Nothing was decided.")
				.causedBy(ex);
		}
	}

}
