package org.onrecord.extract.quality;

import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * How good an extractor is on the articles of a corpus.
 *
 * @param measured what was measured on what
 * @param attributions figures of each class of attributions, by name of the class
 * @param confident precision and recall of what is sure enough for the graph
 * @param words of each role (source, cue, content) how well its words are found, whatever
 * attribution they are of
 * @param relations figures of relations and speakers; null without labels
 * @param rules figures of each rule, those that found most first; null if not asked for
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record QualityReport(Measured measured, Map<String, ClassFigures> attributions, Confident confident,
		Map<String, Measure> words, @Nullable Relations relations, @Nullable List<RuleFigures> rules) {

	/** The report as tables for people; shares in percent. */
	public String table() {
		return QualityTable.of(this);
	}

	/**
	 * What was measured on what.
	 *
	 * @param model name and version of the extractor
	 * @param date the day of the measurement, such as 2026-01-31
	 * @param corpus name of the corpus
	 * @param part all, training or held-out
	 * @param minConfidence only what has this confidence was counted as found
	 * @param articles how many articles were counted
	 * @param unread how many of these could not be read, so that nothing was found
	 * @param withoutAnnotations how many other articles lack annotations
	 * @param eventsWithoutContent how many marked events have no content and were passed
	 * over
	 */
	public record Measured(String model, String date, String corpus, String part, double minConfidence, int articles,
			int unread, int withoutAnnotations, int eventsWithoutContent) {

	}

	/**
	 * Figures of what has at least some confidence.
	 *
	 * @param minConfidence the confidence
	 * @param full content and source right together, by name of the class
	 */
	public record Confident(double minConfidence, Map<String, Measure> full) {

	}

	/**
	 * Figures of relations and speakers.
	 *
	 * @param articles how many articles are labelled
	 * @param sentence each place where a relation is stated counts
	 * @param article what an article states several times counts once
	 * @param speakers whether claims have the right speaker
	 */
	public record Relations(int articles, RelationFigures sentence, RelationFigures article, SpeakerFigures speakers) {

	}

}
