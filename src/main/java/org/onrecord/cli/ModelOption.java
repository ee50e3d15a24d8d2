package org.onrecord.cli;

import org.onrecord.extract.NewsExtractor;
import picocli.CommandLine.Option;

/** By what a command finds who said what. */
final class ModelOption {

	@Option(names = "--model", paramLabel = "MODEL", defaultValue = NewsExtractor.LEARNED,
			description = "learned: the trained model of the program; rules: hand-written rules; or a file that train "
					+ "wrote (${DEFAULT-VALUE}).")
	private String model = NewsExtractor.LEARNED;

	/** Loads it, which takes some seconds. */
	NewsExtractor load() {
		return NewsExtractor.load(this.model);
	}

}
