package org.onrecord.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;

import org.onrecord.ingest.Received;
import org.onrecord.ingest.SourceFiles;

/** What a command could not read; told on standard error as it happens. */
final class Rejections {

	private final PrintWriter err;

	private final SourceFiles found;

	private int count;

	Rejections(PrintWriter err, SourceFiles found) {
		this.err = err;
		this.found = found;
	}

	void add(Received.Rejected rejected) {
		this.count++;
		print(this.err, rejected);
	}

	/** The exit code of a command that could do so many articles. */
	int exitCode(int done) {
		List<Received.Rejected> missing = new ArrayList<>(this.found.rejected());
		missing.forEach(this::add);
		if (this.count == 0 && this.found.sources().isEmpty()) {
			tellNothingFound(this.err, this.found);
		}
		if (done == 0) {
			return CommandLineDoor.NOTHING_DONE;
		}
		return (this.count > 0) ? CommandLineDoor.SOME_REJECTED : CommandLineDoor.DONE;
	}

	static void print(PrintWriter err, Received.Rejected rejected) {
		err.println("rejected: " + rejected.source() + ": " + rejected.reason());
	}

	static void tellNothingFound(PrintWriter err, SourceFiles found) {
		err.println("There is no article to read: no file that ends in .txt, .html, .htm, .json, .ndjson or .jsonl was "
				+ "found"
				+ ((found.passedOver() > 0) ? "; " + found.passedOver() + " other files were passed over." : "."));
	}

}
