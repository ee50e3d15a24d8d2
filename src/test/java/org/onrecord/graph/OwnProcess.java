package org.onrecord.graph;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Programs of the tests in a JVM of their own, with the class path of the tests. */
public final class OwnProcess {

	private OwnProcess() {
	}

	/**
	 * A process that will run the main method of a class.
	 * @param options of the JVM
	 * @param arguments of the program
	 */
	public static ProcessBuilder of(Class<?> program, List<String> options, List<String> arguments) {
		List<String> command = new ArrayList<>();
		command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
		command.addAll(options);
		ManagementFactory.getRuntimeMXBean()
			.getInputArguments()
			.stream()
			.filter((argument) -> argument.startsWith("--add-opens"))
			.forEach(command::add);
		command.add("-cp");
		command.add(System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")));
		command.add(program.getName());
		command.addAll(arguments);
		return new ProcessBuilder(command);
	}

}
