package org.onrecord.cli;

import java.io.PrintStream;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Optional;

import org.onrecord.knowledge.OnRecordException;
import org.onrecord.people.Links;
import org.onrecord.people.PeopleSettings;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Tells, on the console alone, how the first admin comes in: with a link, where whoever
 * reads the console sits at the machine and nobody else reaches the server; elsewhere
 * with a command.
 */
final class FirstSignIn {

	private FirstSignIn() {
	}

	static void tell(ConfigurableApplicationContext program, String web, PrintStream out) {
		if (program.getBean(PeopleSettings.class).auth() == PeopleSettings.Auth.NONE) {
			out.println("  Sign-in        none: everybody who reaches it may do everything (ONRECORD_AUTH)");
			return;
		}
		Links links = program.getBean(Links.class);
		if (answersThisMachineAlone(program)) {
			Optional<String> secret = links.forFirstAdmin();
			secret.ifPresent((link) -> {
				out.println("  First sign-in  " + web + Links.PATH + link);
				out.println("                 makes you the admin: opens once, within " + Links.LIFE.toHours()
						+ " hours. Keep it to yourself.");
			});
		}
		else if (links.lackAnAdmin()) {
			out.println("  First sign-in  nobody can sign in as admin yet. On this machine: onrecord people add NAME "
					+ "--role admin");
		}
	}

	private static boolean answersThisMachineAlone(ConfigurableApplicationContext program) {
		String address = program.getEnvironment().getProperty("server.address", "");
		try {
			return !address.isBlank() && InetAddress.getByName(address).isLoopbackAddress();
		}
		catch (UnknownHostException ex) {
			throw OnRecordException.invalid("SERVER_ADDRESS", "There is no address " + address + ".").causedBy(ex);
		}
	}

}
