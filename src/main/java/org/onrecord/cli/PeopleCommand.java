package org.onrecord.cli;

import java.io.PrintWriter;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.onrecord.people.Links;
import org.onrecord.people.PeopleRoom;
import org.onrecord.people.Person;
import org.onrecord.people.Roles;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Who may come in, without signing in. */
@Command(name = "people", mixinStandardHelpOptions = true,
		description = { "Tells who may sign in, lets people in, and keeps them out.",
				"Works on the data folder, also while the server runs: whoever may write there is the admin." })
final class PeopleCommand implements Runnable {

	private static final String NAME = "Name of the person.";

	@Spec
	@SuppressWarnings("NullAway.Init") // picocli fills it in
	private CommandSpec spec;

	@Override
	public void run() {
		throw new ParameterException(this.spec.commandLine(),
				"Say what to do: list, add, role, link, disable or enable.");
	}

	@Command(name = "list", mixinStandardHelpOptions = true,
			description = "Everybody: name, role, in or out, how they sign in, last sign-in; tabs between.")
	int list(@Mixin PeopleOptions options) {
		PrintWriter out = this.spec.commandLine().getOut();
		try (PeopleRoom room = options.open()) {
			for (Person person : room.people().all()) {
				out.println(String.join("\t", person.name(), person.role().word(), person.enabled() ? "in" : "out",
						person.signsIn(), Objects.toString(person.seenAt(), "never")));
			}
		}
		return CommandLineDoor.DONE;
	}

	@Command(name = "add", mixinStandardHelpOptions = true,
			description = "Lets somebody in, and prints the one-time link with which they set a password.")
	int add(@Mixin PeopleOptions options, @Parameters(paramLabel = "NAME", description = NAME) String name,
			@Option(names = "--role", required = true, paramLabel = "ROLE",
					description = "viewer, analyst, editor or admin.") String role,
			@Option(names = "--url", paramLabel = "URL",
					description = "Where the server is (http://localhost:8080).") @Nullable String url) {
		try (PeopleRoom room = options.open()) {
			Person person = room.people().add(name, Roles.of(role), PeopleOptions.who());
			told(room, person, "added");
			tellLink(room, person, url);
		}
		return CommandLineDoor.DONE;
	}

	@Command(name = "role", mixinStandardHelpOptions = true, description = "Gives somebody another role.")
	int role(@Mixin PeopleOptions options, @Parameters(paramLabel = "NAME", description = NAME) String name,
			@Parameters(paramLabel = "ROLE", description = "viewer, analyst, editor or admin.") String role) {
		try (PeopleRoom room = options.open()) {
			told(room, room.people().changeRole(name, Roles.of(role)), "role");
		}
		return CommandLineDoor.DONE;
	}

	@Command(name = "link", mixinStandardHelpOptions = true,
			description = "Prints a new one-time link with which somebody sets a password.")
	int link(@Mixin PeopleOptions options, @Parameters(paramLabel = "NAME", description = NAME) String name,
			@Option(names = "--url", paramLabel = "URL",
					description = "Where the server is (http://localhost:8080).") @Nullable String url) {
		try (PeopleRoom room = options.open()) {
			Person person = room.people().required(name);
			told(room, person, "link");
			tellLink(room, person, url);
		}
		return CommandLineDoor.DONE;
	}

	@Command(name = "disable", mixinStandardHelpOptions = true,
			description = "Keeps somebody out from now on, with all their sessions and tokens.")
	int disable(@Mixin PeopleOptions options, @Parameters(paramLabel = "NAME", description = NAME) String name) {
		return enable(options, name, false);
	}

	@Command(name = "enable", mixinStandardHelpOptions = true, description = "Lets somebody in again.")
	int enable(@Mixin PeopleOptions options, @Parameters(paramLabel = "NAME", description = NAME) String name) {
		return enable(options, name, true);
	}

	private static int enable(PeopleOptions options, String name, boolean enabled) {
		try (PeopleRoom room = options.open()) {
			told(room, room.people().enable(name, enabled), enabled ? "enabled" : "disabled");
		}
		return CommandLineDoor.DONE;
	}

	private static void told(PeopleRoom room, Person person, String what) {
		PeopleOptions.audit(room, "people",
				Map.of("outcome", what, "person", person.name(), "role", person.role().word()));
	}

	private void tellLink(PeopleRoom room, Person person, @Nullable String url) {
		String port = Objects.requireNonNullElse(Settings.one("SERVER_PORT"), "8080");
		String server = (url != null) ? url.replaceFirst("/+$", "") : "http://localhost:" + port;
		this.spec.commandLine().getOut().println(server + Links.PATH + room.links().make(person));
		this.spec.commandLine()
			.getErr()
			.println(
					"The link can be used once, within " + Links.LIFE.toHours() + " hours, and replaces earlier ones.");
	}

}
