package org.onrecord.ingest;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The forms in which articles come. */
public enum Format {

	/** Plain text, perhaps the copy of a whole page. */
	TEXT("text/plain", ".txt."),

	/** A web page. */
	HTML("text/html", ".html.htm."),

	/** One article as a JSON object. */
	JSON("application/json", ".json."),

	/** Many articles, one JSON object a line. */
	NDJSON("application/x-ndjson", ".ndjson.jsonl.");

	private final String mediaType;

	private final String endings;

	Format(String mediaType, String endings) {
		this.mediaType = mediaType;
		this.endings = endings;
	}

	public String mediaType() {
		return this.mediaType;
	}

	/**
	 * The form that the ending of a file's name stands for; empty if it is none of them.
	 */
	public static Optional<Format> ofFile(String name) {
		String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT) + ".";
		return Arrays.stream(values()).filter((format) -> format.endings.contains("." + ending)).findFirst();
	}

}
