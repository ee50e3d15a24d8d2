package org.onrecord.cli;

import java.util.List;
import java.util.concurrent.Callable;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The program's own name on the command line; without a command it serves. */
@Command(name = "onrecord", mixinStandardHelpOptions = true, versionProvider = ProgramVersion.class,
		description = "Who said what about whom: a graph of actors and claims, read from news articles.",
		synopsisSubcommandLabel = "COMMAND",
		subcommands = { ServeCommand.class, ExtractCommand.class, IngestCommand.class, ClaimsCommand.class,
				AskCommand.class, CollectionCommand.class, IdentifyCommand.class, ExportCommand.class,
				ImportCommand.class, RebuildCommand.class, ResolveCommand.class, DecideCommand.class,
				DecisionsCommand.class, ReextractCommand.class, TrainCommand.class, EvaluateCommand.class,
				PeopleCommand.class, TokenCommand.class, CommandLine.HelpCommand.class },
		exitCodeListHeading = "%nExit codes:%n",
		exitCodeList = { "0:all was done", "1:something was rejected, the rest was done", "2:nothing could be done" },
		footerHeading = "%nSettings are environment variables:%n",
		footer = { "  ONRECORD_DATA                folder of the database (./data)",
				"  ONRECORD_AUTH                local: people sign in; none: everybody may do everything (local)",
				"  ONRECORD_BOLT_PORT           port of the database in the program (7687)",
				"  ONRECORD_THREADS             threads that extract (one for each processor)",
				"  ONRECORD_MODEL               learned, rules or a file that train wrote (learned)",
				"  ONRECORD_ARTICLE_MAX_BYTES   the most bytes one article may have (2000000)",
				"  ONRECORD_SAMPLE              load the sample into an empty database (true)",
				"  SERVER_PORT, SERVER_ADDRESS  where the server listens (8080, 127.0.0.1)",
				"  NEO4J_URI, NEO4J_USERNAME, NEO4J_PASSWORD, NEO4J_DATABASE",
				"                               a Neo4j server instead of the database in the program" })
final class OnRecordCommand implements Callable<Integer> {

	private final Class<?> program;

	OnRecordCommand(Class<?> program) {
		this.program = program;
	}

	/** The application that commands with a database start. */
	Class<?> program() {
		return this.program;
	}

	@Override
	public Integer call() {
		return ServeCommand.serve(this.program, List.of());
	}

}
