package org.onrecord.cli;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Which graph a command works on. */
final class GraphOptions {

	@Option(names = "--data", paramLabel = "FOLDER",
			description = "Folder of the database (ONRECORD_DATA, else ./data).")
	private @Nullable String data;

	@Spec(Spec.Target.MIXEE)
	@SuppressWarnings("NullAway.Init") // picocli fills it in
	private CommandSpec command;

	/** Starts the program on it. */
	CommandProgram start() {
		OnRecordCommand onRecord = (OnRecordCommand) this.command.root().userObject();
		return CommandProgram.start(onRecord.program(), this.data);
	}

}
