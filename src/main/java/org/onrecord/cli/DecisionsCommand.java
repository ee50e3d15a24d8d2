package org.onrecord.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;

import org.jspecify.annotations.Nullable;
import org.onrecord.decide.DecisionAnswer;
import org.onrecord.decide.DecisionQuery;
import org.onrecord.decide.Decisions;
import org.onrecord.query.Page;
import org.springframework.util.MultiValueMap;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.databind.json.JsonMapper;

/** Tells who decided what, and undoes it. */
@Command(name = "decisions", mixinStandardHelpOptions = true,
		description = { "Prints decisions as JSON lines, newest first.", "With undo ID one is undone." })
final class DecisionsCommand implements Callable<Integer> {

	@Mixin
	private GraphOptions graph = new GraphOptions();

	@Option(names = "--kind", paramLabel = "KIND", description = "Only of these kinds, with commas between them.")
	private @Nullable String kind;

	@Option(names = "--by", paramLabel = "NAME", description = "Only by this person or rule.")
	private @Nullable String by;

	@Option(names = "--on", paramLabel = "ID",
			description = "Only about this claim, actor, mention, article or decision.")
	private @Nullable String on;

	@Option(names = "--from", paramLabel = "DAY", description = "Only of this day or later.")
	private @Nullable String from;

	@Option(names = "--to", paramLabel = "DAY", description = "Only of this day or earlier.")
	private @Nullable String to;

	@Option(names = "--standing", paramLabel = "true|false",
			description = "Only those that stand, or only those that were undone.")
	private @Nullable String standing;

	@Spec
	@SuppressWarnings("NullAway.Init") // picocli fills it in
	private CommandSpec spec;

	@Override
	public Integer call() {
		Map<String, String> conditions = new LinkedHashMap<>(Map.of("limit", "500"));
		put(conditions, "kind", this.kind);
		put(conditions, "by", this.by);
		put(conditions, "on", this.on);
		put(conditions, "from", this.from);
		put(conditions, "to", this.to);
		put(conditions, "standing", this.standing);
		try (CommandProgram program = this.graph.start()) {
			Decisions decisions = program.bean(Decisions.class);
			JsonMapper json = program.bean(JsonMapper.class);
			Page<DecisionAnswer> page;
			do {
				page = decisions.find(DecisionQuery.of(MultiValueMap.fromSingleValue(conditions)));
				page.answers().forEach((decision) -> print(json, decision));
				put(conditions, "cursor", page.next());
			}
			while (page.next() != null);
			return CommandLineDoor.DONE;
		}
	}

	@Command(mixinStandardHelpOptions = true,
			description = "Undoes a decision, which is itself a decision. Refused where others rest on it.")
	int undo(@Mixin GraphOptions options, @Parameters(paramLabel = "ID", description = "Its id.") String id,
			@Option(names = "--note", paramLabel = "TEXT", description = "Why.") @Nullable String note,
			@Option(names = "--as", paramLabel = "NAME",
					description = "Who undoes it (the name of the user).") @Nullable String as) {
		try (CommandProgram program = options.start()) {
			print(program.bean(JsonMapper.class), program.bean(Decisions.class)
				.undo(id, note, (as != null) ? as : System.getProperty("user.name", "local")));
			return CommandLineDoor.DONE;
		}
	}

	/** As the API tells it. */
	private void print(JsonMapper json, DecisionAnswer decision) {
		this.spec.commandLine().getOut().println(json.writeValueAsString(decision));
	}

	private static void put(Map<String, String> conditions, String name, @Nullable String value) {
		if (value != null) {
			conditions.put(name, value);
		}
	}

}
