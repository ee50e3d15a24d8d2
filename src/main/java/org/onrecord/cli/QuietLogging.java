package org.onrecord.cli;

/**
 * Logging of commands: warnings and errors, on standard error, so that standard output
 * holds data and nothing else.
 */
final class QuietLogging {

	static final String CONFIGURATION = "org/onrecord/cli/command-logback.xml";

	private QuietLogging() {
	}

	/**
	 * For commands without Spring, whose logging configures itself. Has to come before
	 * anything is logged.
	 */
	static void start() {
		System.setProperty("logback.configurationFile", CONFIGURATION);
	}

}
