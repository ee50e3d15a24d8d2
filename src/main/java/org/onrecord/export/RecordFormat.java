package org.onrecord.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Set;

/**
 * A file format that tells what is on record rather than a network of it: articles, whom
 * they mention, what they report, down to the places in the text. Formats hold no state:
 * a writer has it.
 */
public non-sealed interface RecordFormat extends ExportFormat {

	/** Parts of the graph. */
	enum Part {

		/** {@link ExportedActor}. */
		ACTORS,

		/** {@link ExportedArticle}. */
		ARTICLES,

		/** {@link ExportedMention}. */
		MENTIONS,

		/** {@link ExportedClaim}. */
		CLAIMS,

		/** {@link ExportedEdge}. */
		EDGES,

		/** {@link ExportedCollection}, and which articles are in it. */
		COLLECTIONS,

		/**
		 * {@link ExportedIdentifier}s, what was decided and what counts no more: all that
		 * is needed to undo decisions in a copy.
		 */
		HISTORY

	}

	/** What it wants to be told; the rest is not even read. */
	Set<Part> parts();

	/**
	 * Begins a file.
	 * @param out where it goes; the writer buffers, and closing the writer flushes but
	 * does not close it
	 * @param head what the file will hold
	 * @throws IOException if the stream takes no more
	 */
	RecordWriter open(OutputStream out, RecordHead head) throws IOException;

}
