package org.onrecord.cli;

import java.io.PrintWriter;
import java.util.concurrent.Callable;

import org.jspecify.annotations.Nullable;
import org.onrecord.knowledge.OnRecordException;
import org.onrecord.query.ClaimAnswer;
import org.onrecord.query.ClaimQuery;
import org.onrecord.query.Claims;
import org.onrecord.query.Page;
import org.onrecord.query.Paging;
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

	@Mixin
	private ClaimConditions conditions = new ClaimConditions();

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

	@Option(names = "--order", paramLabel = "ORDER",
			description = "date (newest first), oldest, or relevance, only with --words (date).")
	private @Nullable String order;

	@Override
	public Integer call() {
		if (this.limit < 1) {
			throw OnRecordException.invalid("limit", "--limit is " + this.limit + ", needs to be 1 or more.");
		}
		MultiValueMap<String, String> question = this.conditions.given();
		if (this.order != null) {
			question.set("order", this.order);
		}
		ClaimQuery query = ClaimQuery.of(question);
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
