package org.onrecord.ingest;

import java.util.List;

/**
 * What came of reading articles again.
 *
 * @param extractor the version of the extractor that has read them
 * @param articles articles that were read again
 * @param unchanged claims that were found again; they keep what people made of them
 * @param proposed claims that are new
 * @param superseded claims that are found no more, and that nobody had decided about
 * @param kept claims that are found no more, but stay because a person decided about them
 * @param left articles that another version has read and that are still to be read again
 * @param rejections articles on which the extractor failed; they stay as they were
 */
public record ReextractReport(String extractor, long articles, long unchanged, long proposed, long superseded,
		long kept, long left, List<Received.Rejected> rejections) {

	public ReextractReport {
		rejections = List.copyOf(rejections);
	}

}
