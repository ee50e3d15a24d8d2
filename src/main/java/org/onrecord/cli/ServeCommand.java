package org.onrecord.cli;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

import org.jspecify.annotations.Nullable;
import org.onrecord.graph.GraphConnection;
import org.onrecord.graph.GraphEarlyStart;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.Environment;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Unmatched;

/** Starts database and web server and tells where they are. */
@Command(name = "serve", mixinStandardHelpOptions = true,
		description = "Starts the server with its database, until Ctrl-C. What is done without a command.")
final class ServeCommand implements Callable<Integer> {

	@Option(names = "--port", paramLabel = "PORT", description = "Port of the web server (SERVER_PORT, else 8080).")
	private @Nullable Integer port;

	@Option(names = "--data", paramLabel = "FOLDER",
			description = "Folder of the database (ONRECORD_DATA, else ./data).")
	private @Nullable String data;

	@Unmatched
	private List<String> settings = new ArrayList<>();

	@ParentCommand
	@SuppressWarnings("NullAway.Init") // picocli fills it in
	private OnRecordCommand onRecord;

	@Override
	public Integer call() {
		List<String> args = new ArrayList<>(this.settings);
		if (this.port != null) {
			args.add("--server.port=" + this.port);
		}
		if (this.data != null) {
			args.add("--onrecord.data=" + this.data);
		}
		return serve(this.onRecord.program(), args);
	}

	/**
	 * Starts the server with these settings; answers when it runs, or could not start.
	 */
	static int serve(Class<?> program, List<String> settings) {
		try {
			ConfigurableApplicationContext running = new SpringApplicationBuilder(program)
				.initializers(new GraphEarlyStart())
				.run(settings.toArray(String[]::new));
			welcome(running, System.out);
			return CommandLineDoor.STAYS;
		}
		catch (RuntimeException ex) {
			// Spring Boot has told why, in words where it knows some
			return CommandLineDoor.NOTHING_DONE;
		}
	}

	private static void welcome(ConfigurableApplicationContext program, PrintStream out) {
		Environment settings = program.getEnvironment();
		String address = settings.getProperty("server.address", "127.0.0.1");
		String host = List.of("127.0.0.1", "0.0.0.0", "::", "::1").contains(address) ? "localhost" : address;
		String web = "http://" + host + ":" + settings.getProperty("local.server.port", "8080");
		GraphConnection graph = program.getBean(GraphConnection.class);
		out.println();
		out.println("  OnRecord is ready.");
		out.println();
		out.println("  Pages          " + web + "/");
		out.println("  API            " + web + "/api/claims   described at " + web + "/swagger-ui.html");
		out.println("  Neo4j Browser  " + web + "/browser/");
		out.println("  Bolt           " + graph.uri() + "   user " + graph.username() + ", password "
				+ ((graph.passwordFile() != null) ? "in " + graph.passwordFile() : "as in NEO4J_PASSWORD"));
		FirstSignIn.tell(program, web, out);
		out.println();
		out.println("  Ctrl-C stops it.");
		out.println();
		out.flush();
	}

}
