package org.onrecord.ingest;

import org.onrecord.extract.NewsExtractor;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * How articles are taken in.
 *
 * @param articleMaxBytes the most bytes one article may have; a number counts bytes
 * @param threads threads that extract at the same time; 0 means one for each processor
 * @param model by what attributions are found: {@code learned}, {@code rules} or a file
 * that training wrote
 * @param sample whether the bundled sample is loaded into an empty database
 */
@ConfigurationProperties("onrecord")
public record IngestSettings(@DefaultValue("" + ArticleReading.DEFAULT_MAX_BYTES) DataSize articleMaxBytes,
		@DefaultValue("0") int threads, @DefaultValue(NewsExtractor.LEARNED) String model,
		@DefaultValue("true") boolean sample) {

	/** An array in Java can hold no more. */
	private static final long MOST_BYTES = Integer.MAX_VALUE - 16L;

	public IngestSettings {
		if (articleMaxBytes.toBytes() < 1 || articleMaxBytes.toBytes() > MOST_BYTES) {
			throw new IllegalArgumentException(
					"ONRECORD_ARTICLE_MAX_BYTES is " + articleMaxBytes + ", needs to be 1 to " + MOST_BYTES);
		}
		if (threads < 0) {
			throw new IllegalArgumentException("ONRECORD_THREADS is " + threads + ", needs to be 0 or more");
		}
		threads = (threads == 0) ? Runtime.getRuntime().availableProcessors() : threads;
	}

	/** The most bytes one article may have. */
	public int maxBytes() {
		return (int) this.articleMaxBytes.toBytes();
	}

}
