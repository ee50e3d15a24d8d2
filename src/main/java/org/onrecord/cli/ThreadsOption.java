package org.onrecord.cli;

import org.jspecify.annotations.Nullable;
import org.onrecord.ingest.IngestSettings;
import picocli.CommandLine.Option;

/** How many threads a command uses. */
final class ThreadsOption {

	@Option(names = "--threads", paramLabel = "N", description = "Threads (ONRECORD_THREADS, else one a processor).")
	private @Nullable Integer threads;

	/** At least one. */
	int wanted(IngestSettings settings) {
		return Math.max(1, (this.threads != null) ? this.threads : settings.threads());
	}

}
