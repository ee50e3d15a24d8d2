package org.onrecord.cli;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.onrecord.graph.GraphEarlyStart;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * The program with its database and without its web server, for one command. When the
 * program is told to stop (Ctrl-C), the command is interrupted, and the database is shut
 * down after it and not under it.
 */
final class CommandProgram implements AutoCloseable {

	/** So long the end of the program waits for an interrupted command. */
	private static final long PATIENCE_MILLIS = 20_000;

	private final ConfigurableApplicationContext context;

	private final Thread stopper;

	private CommandProgram(ConfigurableApplicationContext context, Thread stopper) {
		this.context = context;
		this.stopper = stopper;
	}

	/**
	 * Starts it, with the graph ready to be asked.
	 * @param program the application
	 * @param data folder of the database; null leaves it to the settings
	 */
	static CommandProgram start(Class<?> program, @Nullable String data) {
		List<String> args = new ArrayList<>();
		args.add("--logging.level.org.onrecord=warn");
		if (data != null) {
			args.add("--onrecord.data=" + data);
		}
		ConfigurableApplicationContext context = new SpringApplicationBuilder(program).web(WebApplicationType.NONE)
			.initializers(new GraphEarlyStart())
			.registerShutdownHook(false)
			// What answers HTTP is not made, it lacks its server
			.lazyInitialization(true)
			// Nobody looks for the database of a command at a certain port
			.properties("logging.config=classpath:" + QuietLogging.CONFIGURATION, "onrecord.bolt-port=0")
			.run(args.toArray(String[]::new));
		Thread command = Thread.currentThread();
		Thread stopper = new Thread(() -> stop(command), "stop-command");
		Runtime.getRuntime().addShutdownHook(stopper);
		return new CommandProgram(context, stopper);
	}

	<T> T bean(Class<T> type) {
		return this.context.getBean(type);
	}

	@Override
	public void close() {
		this.context.close();
		try {
			Runtime.getRuntime().removeShutdownHook(this.stopper);
		}
		catch (IllegalStateException ex) {
			// The end has begun already, and waits for this thread
			Thread.currentThread().interrupt();
		}
	}

	private static void stop(Thread command) {
		try {
			command.interrupt();
			command.join(PATIENCE_MILLIS);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

}
