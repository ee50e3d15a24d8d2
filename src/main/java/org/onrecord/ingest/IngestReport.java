package org.onrecord.ingest;

import java.util.List;

/**
 * What came of taking articles in: {@code received = stored + unchanged + rejected}.
 *
 * @param received articles that came
 * @param stored articles that are new in the graph, newer versions of others among them
 * @param unchanged articles that were there with this text, or came twice
 * @param rejected articles that could not be taken
 * @param claims claims stored
 * @param relations claims among them that state a relation
 * @param actors actors that were not known before
 * @param merged pairs of actors that are one for certain, and were made one
 * @param waiting pairs of actors that may be one, and wait for a person
 * @param rejections which were rejected and why, the first 1000 of them
 * @param notes what the extractor passed over, the first 1000 of them
 */
public record IngestReport(long received, long stored, long unchanged, long rejected, long claims, long relations,
		long actors, long merged, long waiting, List<Received.Rejected> rejections, List<String> notes) {

	/** So many rejections and notes are kept; all are counted. */
	static final int KEPT = 1000;

	public IngestReport {
		rejections = List.copyOf(rejections);
		notes = List.copyOf(notes);
	}

}
