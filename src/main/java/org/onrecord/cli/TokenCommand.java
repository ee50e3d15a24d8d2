package org.onrecord.cli;

import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.onrecord.people.PeopleRoom;
import org.onrecord.people.Person;
import org.onrecord.people.Roles;
import org.onrecord.people.Token;
import org.onrecord.people.Tokens;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** What programs show instead of a password, without signing in. */
@Command(name = "token", mixinStandardHelpOptions = true,
		description = { "Makes, lists and revokes the tokens with which programs use the API.",
				"Works on the data folder, also while the server runs." })
final class TokenCommand implements Runnable {

	@Spec
	@SuppressWarnings("NullAway.Init") // picocli fills it in
	private CommandSpec spec;

	@Override
	public void run() {
		throw new ParameterException(this.spec.commandLine(), "Say what to do: make, list or revoke.");
	}

	@Command(name = "make", mixinStandardHelpOptions = true,
			description = "Prints a new token, this once: Authorization: Bearer and it.")
	int make(@Mixin PeopleOptions options,
			@Parameters(paramLabel = "PERSON", description = "In whose name it acts.") String person,
			@Option(names = "--name", required = true, paramLabel = "TEXT",
					description = "What it is for.") String name,
			@Option(names = "--role", paramLabel = "ROLE",
					description = "The most it may do (what the person may).") @Nullable String role,
			@Option(names = "--days", paramLabel = "N", defaultValue = "" + Tokens.DAYS,
					description = "How long it is valid, up to 366 (${DEFAULT-VALUE}).") int days) {
		try (PeopleRoom room = options.open()) {
			Person owner = room.people().required(person);
			Tokens.Made made = room.tokens().make(owner, name, (role != null) ? Roles.of(role) : owner.role(), days);
			audit(room, "token-made", made.token());
			this.spec.commandLine().getOut().println(made.secret());
			this.spec.commandLine()
				.getErr()
				.println("Token " + made.token().id() + " of " + owner.name() + " is valid until "
						+ made.token().until() + ". It is not shown again.");
		}
		return CommandLineDoor.DONE;
	}

	@Command(name = "list", mixinStandardHelpOptions = true,
			description = "Tokens that are valid: id, owner, role, valid until, last use, what for; tabs between.")
	int list(@Mixin PeopleOptions options) {
		try (PeopleRoom room = options.open()) {
			for (Token token : room.tokens().all()) {
				this.spec.commandLine()
					.getOut()
					.println(String.join("\t", token.id(), token.owner(), token.role().word(), token.until().toString(),
							Objects.toString(token.usedAt(), "never"), token.name()));
			}
		}
		return CommandLineDoor.DONE;
	}

	@Command(name = "revoke", mixinStandardHelpOptions = true, description = "Makes a token worthless, for good.")
	int revoke(@Mixin PeopleOptions options,
			@Parameters(paramLabel = "ID", description = "Id of the token, as list tells it.") String id) {
		try (PeopleRoom room = options.open()) {
			audit(room, "token-revoked", room.tokens().revoke(id));
		}
		return CommandLineDoor.DONE;
	}

	private static void audit(PeopleRoom room, String act, Token token) {
		PeopleOptions.audit(room, act, Map.of("token", token.id(), "owner", token.owner()));
	}

}
