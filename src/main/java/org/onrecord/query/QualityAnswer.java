package org.onrecord.query;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * How good the extractor of this program is: its figures on articles that people have
 * marked and that it has not learned from, as the command {@code evaluate} measured them.
 * Shares are from 0 to 1.
 *
 * @param measured what was measured on what
 * @param attributions figures by class: all; direct/mixed (the content holds quotation
 * marks); direct (all of it is quoted); mixed; indirect; said-like (the cue is a verb of
 * saying)
 * @param confident the same of what is sure enough for the graph
 * @param relations figures of relations and speakers; null if they were not measured
 */
public record QualityAnswer(Measured measured, Map<String, Attributions> attributions, Confident confident,
		@Nullable Relations relations) {

	/** Written by the command {@code evaluate --json}. */
	private static final String SHIPPED = "/org/onrecord/extract/quality.json";

	/** The report tells more than the answer; what the answer tells has to be there. */
	private static final JsonMapper JSON = JsonMapper.builder()
		.disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
		.enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
		.build();

	/** The figures that come with the program. */
	static QualityAnswer shipped() {
		try (InputStream report = QualityAnswer.class.getResourceAsStream(SHIPPED)) {
			if (report == null) {
				throw new IllegalStateException("The figures " + SHIPPED + " are not on the class path: build again");
			}
			return JSON.readValue(report, QualityAnswer.class);
		}
		catch (IOException ex) {
			throw new UncheckedIOException("Reading the figures " + SHIPPED + " failed", ex);
		}
	}

	/**
	 * What was measured on what.
	 *
	 * @param model name and version of the extractor
	 * @param date the day of the measurement, ISO 8601
	 * @param corpus name of the corpus
	 * @param part all, training or held-out: held out are the articles whose file name
	 * has a SHA-1 that begins with a byte less than 46
	 * @param articles how many articles
	 */
	public record Measured(String model, String date, String corpus, String part, int articles) {

	}

	/**
	 * Right ones.
	 *
	 * @param precision among those found
	 * @param recall among those marked
	 * @param f1 harmonic mean of both
	 */
	public record Shares(double precision, double recall, double f1) {

	}

	/**
	 * Figures of one class of attributions.
	 *
	 * @param marked how many people marked
	 * @param found how many the extractor found
	 * @param exact the contents have the same words
	 * @param overlap the contents share half of the words of either
	 * @param source of these the ones whose source is right
	 * @param full content (overlap) and source right together
	 */
	public record Attributions(int marked, int found, Shares exact, Shares overlap, Shares source, Shares full) {

	}

	/**
	 * What has at least some confidence.
	 *
	 * @param minConfidence the confidence; what has less goes to review
	 * @param full content and source right together, by class
	 */
	public record Confident(double minConfidence, Map<String, Shares> full) {

	}

	/**
	 * Relations and speakers.
	 *
	 * @param articles how many articles are labelled
	 * @param sentence each place where a relation is stated counts
	 * @param article what an article states several times counts once
	 * @param speakers whether claims have the right speaker
	 */
	public record Relations(int articles, Level sentence, Level article, Speakers speakers) {

	}

	/**
	 * Figures of relations.
	 *
	 * @param all of all types together
	 * @param types of each type
	 */
	public record Level(Stated all, Map<String, Stated> types) {

	}

	/**
	 * Figures of one type of relation.
	 *
	 * @param marked how many people labelled
	 * @param found how many the extractor found
	 * @param measure how many have the right actors and polarity
	 */
	public record Stated(int marked, int found, Shares measure) {

	}

	/**
	 * Speakers of claims.
	 *
	 * @param marked how many are labelled
	 * @param resolved share of those with a claim whose speaker is right
	 * @param endToEnd share of all named ones that have a claim with the right speaker
	 */
	public record Speakers(int marked, double resolved, double endToEnd) {

	}

}
