package org.onrecord.cli;

import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.onrecord.people.PeopleRoom;
import org.onrecord.web.AuditLine;
import picocli.CommandLine.Option;

/**
 * Which file of people a command works on. Whoever may write there is the admin; it works
 * beside a server that runs.
 */
final class PeopleOptions {

	@Option(names = "--data", paramLabel = "FOLDER",
			description = "Folder of the file of people (ONRECORD_DATA, else ./data).")
	private @Nullable String data;

	/** Opens it. */
	PeopleRoom open() {
		QuietLogging.start();
		return PeopleRoom.open(Settings.people(this.data));
	}

	/** Who does it, as the audit tells it. */
	static String who() {
		return "command line (" + System.getProperty("user.name", "?") + ")";
	}

	/** Keeps a line of the audit. */
	static void audit(PeopleRoom room, String act, Map<String, String> what) {
		AuditLine line = new AuditLine(java.time.Instant.now(), who(), "console", act, what);
		room.audit().keep(line.at(), line.who(), line.from(), line.act(), line.details());
	}

}
