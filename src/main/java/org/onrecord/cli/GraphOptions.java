package org.onrecord.cli;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** Which graph a command works on. */
final class GraphOptions {

	@Option(names = "--data", paramLabel = "FOLDER",
			description = "Folder of the database (ONRECORD_DATA, else ./data).")
	private @Nullable String data;

	@ParentCommand
	@SuppressWarnings("NullAway.Init") // picocli fills it in
	private OnRecordCommand onRecord;

	/** Starts the program on it. */
	CommandProgram start() {
		return CommandProgram.start(this.onRecord.program(), this.data);
	}

}
