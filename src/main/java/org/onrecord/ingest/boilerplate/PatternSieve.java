package org.onrecord.ingest.boilerplate;

import java.util.List;

/**
 * Marks lines that say by their words that they are no report. Real paragraphs seldom
 * match, and long ones only by the patterns that may be long.
 */
final class PatternSieve {

	private static final List<String> SECTIONS = List.of("page", "call", "rights", "picture", "byline");

	private final Patterns patterns;

	PatternSieve(Patterns patterns) {
		this.patterns = patterns;
	}

	void sift(Lines lines) {
		lines.markAll((line) -> SECTIONS.stream().anyMatch((section) -> this.patterns.matches(section, line)));
	}

}
