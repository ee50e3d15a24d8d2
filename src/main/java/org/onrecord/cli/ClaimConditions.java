package org.onrecord.cli;

import java.util.LinkedHashMap;
import java.util.Map;

import picocli.CommandLine.Option;

/** Options that say which claims are wanted; all that are given hold together. */
final class ClaimConditions {

	/** By the name of the parameter they are over HTTP. */
	private final Map<String, String> given = new LinkedHashMap<>();

	/** What was given. */
	Map<String, String> given() {
		return this.given;
	}

	@Option(names = "--speaker", paramLabel = "ACTOR", description = "Who said it.")
	void speaker(String actor) {
		this.given.put("speaker", actor);
	}

	@Option(names = "--about", paramLabel = "ACTOR", description = "Whom it is about.")
	void about(String actor) {
		this.given.put("about", actor);
	}

	@Option(names = { "-q", "--words" }, paramLabel = "WORDS",
			description = "Words it holds; phrases in quotation marks.")
	void words(String words) {
		this.given.put("q", words);
	}

	@Option(names = "--relation", paramLabel = "TYPE",
			description = "The relation it states, such as CRITICIZED; several with commas.")
	void relation(String type) {
		this.given.put("relation", type);
	}

	@Option(names = "--polarity", paramLabel = "WORD", description = "affirmed or negated.")
	void polarity(String word) {
		this.given.put("polarity", word);
	}

	@Option(names = "--modality", paramLabel = "WORD",
			description = "asserted, possible, planned, conditional, former or question.")
	void modality(String word) {
		this.given.put("modality", word);
	}

	@Option(names = "--manner", paramLabel = "WORD", description = "direct, indirect, mixed or narration.")
	void manner(String word) {
		this.given.put("manner", word);
	}

	@Option(names = "--outlet", paramLabel = "NAME", description = "Who published it.")
	void outlet(String name) {
		this.given.put("outlet", name);
	}

	@Option(names = "--status", paramLabel = "WORD", description = "proposed, accepted or rejected.")
	void status(String word) {
		this.given.put("status", word);
	}

	@Option(names = "--confidence", paramLabel = "NUMBER", description = "Least confidence, 0 to 1.")
	void confidence(String least) {
		this.given.put("confidence", least);
	}

	@Option(names = "--from", paramLabel = "DAY", description = "Published on this day or later: 2025-08-29.")
	void from(String day) {
		this.given.put("from", day);
	}

	@Option(names = "--to", paramLabel = "DAY", description = "Published on this day or earlier.")
	void to(String day) {
		this.given.put("to", day);
	}

	@Option(names = "--distinct", description = "The same words of the same speaker once.")
	void distinct(boolean once) {
		this.given.put("distinct", Boolean.toString(once));
	}

}
