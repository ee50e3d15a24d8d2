package org.onrecord.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;

import org.onrecord.knowledge.OnRecordException;
import org.onrecord.query.ClaimAnswer;
import org.onrecord.query.ClaimQuery;
import org.onrecord.query.Claims;
import org.onrecord.query.Page;
import org.onrecord.query.Paging;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import tools.jackson.databind.json.JsonMapper;

/** Asks who said what about whom and prints the claims. */
@Command(name = "claims", mixinStandardHelpOptions = true,
		description = { "Prints who said what about whom, newest article first unless --order says otherwise.",
				"All conditions hold together.", "Actors are named by id, name or other name." })
final class ClaimsCommand implements Callable<Integer> {

	/** The conditions, by the name of the parameter they are over HTTP. */
	private final MultiValueMap<String, String> conditions = new LinkedMultiValueMap<>();

	@Option(names = "--limit", paramLabel = "N", defaultValue = "50",
			description = "The most claims that are printed (${DEFAULT-VALUE}).")
	private int limit;

	@Option(names = "--format", paramLabel = "FORMAT", defaultValue = "table",
			description = "One of ${COMPLETION-CANDIDATES} (${DEFAULT-VALUE}).")
	private ClaimFormat format = ClaimFormat.TABLE;

	@Mixin
	private GraphOptions graph = new GraphOptions();

	@Spec
	@SuppressWarnings("NullAway.Init") // picocli fills it in
	private CommandSpec spec;

	@Option(names = "--speaker", paramLabel = "ACTOR", description = "Who said it.")
	void speaker(String actor) {
		this.conditions.set("speaker", actor);
	}

	@Option(names = "--about", paramLabel = "ACTOR", description = "Whom it is about.")
	void about(String actor) {
		this.conditions.set("about", actor);
	}

	@Option(names = { "-q", "--words" }, paramLabel = "WORDS",
			description = { "Words it holds, all of them: \"a phrase\", AND, OR, NOT, ( ),", "word~1, wor*." })
	void words(String words) {
		this.conditions.set("q", words);
	}

	@Option(names = "--relation", paramLabel = "TYPE",
			description = "The relation it states, such as CRITICIZED; several with commas.")
	void relation(List<String> types) {
		this.conditions.put("relation", types);
	}

	@Option(names = "--polarity", paramLabel = "WORD", description = "affirmed, negated or both.")
	void polarity(List<String> words) {
		this.conditions.put("polarity", words);
	}

	@Option(names = "--modality", paramLabel = "WORD",
			description = "asserted, possible, planned, conditional, former or question; several with commas.")
	void modality(List<String> words) {
		this.conditions.put("modality", words);
	}

	@Option(names = "--manner", paramLabel = "WORD",
			description = "direct, indirect, mixed or narration; several with commas.")
	void manner(List<String> words) {
		this.conditions.put("manner", words);
	}

	@Option(names = "--outlet", paramLabel = "NAME", description = "Who published it; several each with --outlet.")
	void outlet(List<String> names) {
		this.conditions.put("outlet", names);
	}

	@Option(names = "--status", paramLabel = "WORD",
			description = "proposed, accepted or rejected; several with commas.")
	void status(List<String> words) {
		this.conditions.put("status", words);
	}

	@Option(names = "--confidence", paramLabel = "NUMBER", description = "Least confidence, 0 to 1.")
	void confidence(String least) {
		this.conditions.set("confidence", least);
	}

	@Option(names = "--order", paramLabel = "ORDER",
			description = "date (newest first), oldest, or relevance, only with --words (date).")
	void order(String order) {
		this.conditions.set("order", order);
	}

	@Option(names = "--from", paramLabel = "DAY", description = "Published on this day or later: 2025-08-29.")
	void from(String day) {
		this.conditions.set("from", day);
	}

	@Option(names = "--to", paramLabel = "DAY", description = "Published on this day or earlier.")
	void to(String day) {
		this.conditions.set("to", day);
	}

	@Option(names = "--distinct", description = "The same words of the same speaker once.")
	void distinct(boolean once) {
		this.conditions.set("distinct", Boolean.toString(once));
	}

	@Override
	public Integer call() {
		if (this.limit < 1) {
			throw OnRecordException.invalid("limit", "--limit is " + this.limit + ", needs to be 1 or more.");
		}
		ClaimQuery query = ClaimQuery.of(this.conditions);
		try (CommandProgram program = this.graph.start()) {
			PrintWriter out = this.spec.commandLine().getOut();
			ClaimPrinter printer = this.format.printer(out, program.bean(JsonMapper.class));
			printer.begin();
			int printed = print(program.bean(Claims.class), query, printer, out);
			printer.end();
			if (printed == 0) {
				this.spec.commandLine().getErr().println("No claim is like that.");
			}
			return CommandLineDoor.DONE;
		}
	}

	private int print(Claims claims, ClaimQuery query, ClaimPrinter printer, PrintWriter out) {
		int printed = 0;
		String cursor = null;
		do {
			Page<ClaimAnswer> page = claims.find(query.at(new Paging(Math.min(Paging.MOST, this.limit), cursor)));
			for (ClaimAnswer claim : page.answers().subList(0, Math.min(page.answers().size(), this.limit - printed))) {
				printer.print(claim);
				printed++;
			}
			cursor = page.next();
		}
		while (cursor != null && printed < this.limit && !out.checkError());
		return printed;
	}

}
