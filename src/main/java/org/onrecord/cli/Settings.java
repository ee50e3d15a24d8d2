package org.onrecord.cli;

import org.onrecord.ingest.IngestSettings;
import org.onrecord.knowledge.OnRecordException;
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
		StandardEnvironment environment = new StandardEnvironment();
		ConfigurationPropertySources.attach(environment);
		try {
			return Binder.get(environment).bindOrCreate("onrecord", IngestSettings.class);
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
