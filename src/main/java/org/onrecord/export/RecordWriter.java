package org.onrecord.export;

import java.io.Closeable;
import java.io.IOException;
import java.util.Map;

/**
 * A file of records while it is written: first the actors, then each article with the
 * mentions in it and then the claims it reports, then the edges, then the collections and
 * the articles in them, then the identifiers, the decisions, what counts no more and its
 * ties, then the end. Each once, those of a part in the order of their ids. Every actor
 * that a later record names was told before. Memory does not grow with their number.
 * Closing it without having finished leaves a file that is recognisably broken.
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

	/** Writes by what another register knows an actor that was told before. */
	default void identifier(ExportedIdentifier identifier) throws IOException {
	}

	/**
	 * Writes a decision; those before it were told before.
	 * @param decision its properties, and as {@code changes} a list of what it changed
	 */
	default void decision(Map<String, Object> decision) throws IOException {
	}

	/**
	 * Writes something that counts no more.
	 * @param label what it is: {@code PastClaim}
	 * @param properties its properties, {@code id} among them
	 */
	default void past(String label, Map<String, Object> properties) throws IOException {
	}

	/** Writes a relationship; both ends were told before. */
	default void tie(ExportedTie tie) throws IOException {
	}

	/**
	 * While it was written, so many decisions were made: it may have a part of what they
	 * changed, and not the rest.
	 */
	default void decidedMeanwhile(long decisions) {
	}

	/** Writes what stands behind the last one. */
	void finish() throws IOException;

}
