package org.onrecord.ingest;

import java.util.ArrayList;
import java.util.List;

import org.onrecord.graph.StoreCounts;
import org.onrecord.knowledge.Reading;
import org.onrecord.resolve.ResolutionReport;

/** Counts while articles are taken in. */
final class Tally {

	private final IngestWatcher watcher;

	private final List<Received.Rejected> rejections = new ArrayList<>();

	private final List<String> notes = new ArrayList<>();

	private long stored;

	private long unchanged;

	private long rejected;

	private long claims;

	private long relations;

	private long actors;

	private long merged;

	private long waiting;

	Tally(IngestWatcher watcher) {
		this.watcher = watcher;
	}

	void stored(List<Reading> readings, StoreCounts counts) {
		this.stored += counts.articles();
		this.unchanged += counts.unchanged();
		this.claims += counts.claims();
		this.actors += counts.actors();
		// Readings that somebody else stored meanwhile are too few to look for
		this.relations += readings.stream()
			.flatMap((reading) -> reading.extraction().claims().stream())
			.filter((claim) -> claim.relation() != null)
			.count();
		for (Reading reading : readings) {
			String name = (reading.article().title() != null) ? reading.article().title() : reading.article().id();
			reading.extraction().notes().forEach((note) -> note(name + ": " + note));
		}
		this.watcher.done(readings.size());
	}

	void resolved(ResolutionReport report) {
		this.merged += report.merged();
		this.waiting += report.waiting();
	}

	void unchanged() {
		this.unchanged++;
		this.watcher.done(1);
	}

	void rejected(Received.Rejected rejection) {
		this.rejected++;
		if (this.rejections.size() < IngestReport.KEPT) {
			this.rejections.add(rejection);
		}
		this.watcher.done(1);
	}

	IngestReport report() {
		return new IngestReport(this.stored + this.unchanged + this.rejected, this.stored, this.unchanged,
				this.rejected, this.claims, this.relations, this.actors, this.merged, this.waiting, this.rejections,
				this.notes);
	}

	private void note(String note) {
		if (this.notes.size() < IngestReport.KEPT) {
			this.notes.add(note);
		}
	}

}
