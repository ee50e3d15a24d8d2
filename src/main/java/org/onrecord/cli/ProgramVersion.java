package org.onrecord.cli;

import java.util.Objects;

import picocli.CommandLine.IVersionProvider;

/** Name and version of the program, from its jar. */
final class ProgramVersion implements IVersionProvider {

	@Override
	public String[] getVersion() {
		String version = getClass().getPackage().getImplementationVersion();
		return new String[] { "OnRecord " + Objects.requireNonNullElse(version, "(not packaged)"),
				"Java " + System.getProperty("java.version") };
	}

}
