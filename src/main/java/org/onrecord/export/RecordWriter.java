package org.onrecord.export;

import java.io.Closeable;
import java.io.IOException;

/**
 * A file of records while it is written: first the actors, then each article with the
 * mentions in it and then the claims it reports, then the edges, then the collections and
 * the articles in them, then the end. Each once, those of a part in the order of their
 * ids. Every actor that a later record names was told before. Memory does not grow with
 * their number. Closing it without having finished leaves a file that is recognisably
 * broken.
 */
public interface RecordWriter extends Closeable {

	/** Writes an actor. */
	default void actor(ExportedActor actor) throws IOException {
	}

	/** Writes an article; its mentions and claims follow. */
	default void article(ExportedArticle article) throws IOException {
	}

	/** Writes a mention, with the decision whom it means. */
	default void mention(ExportedMention mention) throws IOException {
	}

	/** Writes a claim of the last article. */
	default void claim(ExportedClaim claim) throws IOException {
	}

	/** Writes an edge, which follows from claims. */
	default void edge(ExportedEdge edge) throws IOException {
	}

	/** Writes a collection. */
	default void collection(ExportedCollection collection) throws IOException {
	}

	/** Writes that an article is in a collection; both were told before. */
	default void member(String collection, String article) throws IOException {
	}

	/** Writes what stands behind the last one. */
	void finish() throws IOException;

}
