package org.onrecord.cli;

import java.nio.file.Path;

import org.jspecify.annotations.Nullable;
import org.onrecord.ingest.IngestSettings;
import org.onrecord.knowledge.OnRecordException;
import org.onrecord.people.PeopleSettings;
import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.core.env.StandardEnvironment;

/** Settings for commands that run without Spring's container. */
final class Settings {

	private Settings() {
	}

	/** How articles are read, from environment variables and system properties. */
	static IngestSettings ingest() {
		return bound(IngestSettings.class);
	}

	/**
	 * Where the file of people is.
	 * @param data its folder; null leaves it to the settings
	 */
	static PeopleSettings people(@Nullable String data) {
		PeopleSettings settings = bound(PeopleSettings.class);
		return (data == null) ? settings : new PeopleSettings(Path.of(data), settings.auth(), settings.auditKeep());
	}

	/** One setting by the name of its environment variable; null if it is not there. */
	static @Nullable String one(String name) {
		return new StandardEnvironment().getProperty(name);
	}

	private static <T> T bound(Class<T> type) {
		StandardEnvironment environment = new StandardEnvironment();
		ConfigurationPropertySources.attach(environment);
		try {
			return Binder.get(environment).bindOrCreate("onrecord", type);
		}
		catch (BindException ex) {
			Throwable cause = ex;
			while (cause.getCause() != null) {
				cause = cause.getCause();
			}
			throw OnRecordException.invalid("settings", "A setting cannot be used: " + cause.getMessage()).causedBy(ex);
		}
	}

}
