package org.onrecord.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

import picocli.CommandLine;

/**
 * Where the command line comes in. Exit codes: 0 all was done, 1 something was rejected
 * and the rest done, 2 nothing could be done.
 */
public final class CommandLineDoor {

	/** No exit code: the server runs on. */
	public static final int STAYS = -1;

	static final int DONE = 0;

	static final int SOME_REJECTED = 1;

	static final int NOTHING_DONE = 2;

	private CommandLineDoor() {
	}

	/**
	 * Runs a command. Without one, or with settings alone ({@code --server.port=9090}),
	 * that is the server.
	 * @param program the application that commands with a database start
	 * @param args what stands on the command line
	 * @return the exit code of the program, or {@link #STAYS}
	 */
	public static int run(Class<?> program, String... args) {
		PrintWriter out = new PrintWriter(new FileOutputStream(FileDescriptor.out), false, StandardCharsets.UTF_8);
		PrintWriter err = new PrintWriter(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
		return run(program, out, err, args);
	}

	static int run(Class<?> program, PrintWriter out, PrintWriter err, String... args) {
		CommandLine line = new CommandLine(new OnRecordCommand(program)).setOut(out)
			.setErr(err)
			.setCaseInsensitiveEnumValuesAllowed(true)
			.setExecutionExceptionHandler(new Failures());
		int exit = line.execute(isSetting(args) ? serveWith(args) : args);
		out.flush();
		return exit;
	}

	/**
	 * Settings of Spring have a dot or an equals sign in them, options of ours do not.
	 */
	private static boolean isSetting(String... args) {
		return args.length > 0 && args[0].matches("--[a-z]+[.-][\\w.-]+=.*");
	}

	private static String[] serveWith(String... args) {
		String[] serve = new String[args.length + 1];
		serve[0] = "serve";
		System.arraycopy(args, 0, serve, 1, args.length);
		return serve;
	}

}
