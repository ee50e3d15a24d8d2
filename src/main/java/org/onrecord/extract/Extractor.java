package org.onrecord.extract;

import java.time.LocalDate;

import org.onrecord.knowledge.Article;
import org.onrecord.knowledge.Extraction;

/**
 * Text in, claims out. A pure function: the same article gives the same extraction, on
 * any number of threads, and knows no database.
 */
public interface Extractor {

	/**
	 * Reads one article. An article in which nobody is reported to say or do anything
	 * gives an extraction without claims, never an exception.
	 */
	Extraction extract(Article article);

	/**
	 * Reads a question in English with the annotator that reads the articles, so that
	 * both have the same words.
	 * @param question a question of some words
	 * @param today the day from which "last week" and "in September" are seen
	 */
	AskedText read(String question, LocalDate today);

	/** Name and version, as in {@link org.onrecord.knowledge.Provenance#extractor()}. */
	String version();

}
