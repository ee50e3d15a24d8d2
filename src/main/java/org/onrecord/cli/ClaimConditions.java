package org.onrecord.cli;

import java.util.List;

import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import picocli.CommandLine.Option;

/** Options that say which claims are wanted; all that are given hold together. */
final class ClaimConditions {

	private final MultiValueMap<String, String> given = new LinkedMultiValueMap<>();

	/** What was given, by the name of the parameter it is over HTTP. */
	MultiValueMap<String, String> given() {
		return new LinkedMultiValueMap<>(this.given);
	}

	@Option(names = "--speaker", paramLabel = "ACTOR", description = "Who said it.")
	void speaker(String actor) {
		this.given.set("speaker", actor);
	}

	@Option(names = "--about", paramLabel = "ACTOR", description = "Whom it is about.")
	void about(String actor) {
		this.given.set("about", actor);
	}

	@Option(names = { "-q", "--words" }, paramLabel = "WORDS",
			description = { "Words it holds, all of them: \"a phrase\", AND, OR, NOT, ( ),", "word~1, wor*." })
	void words(String words) {
		this.given.set("q", words);
	}

	@Option(names = "--relation", paramLabel = "TYPE",
			description = "The relation it states, such as CRITICIZED; several with commas.")
	void relation(List<String> types) {
		this.given.put("relation", types);
	}

	@Option(names = "--polarity", paramLabel = "WORD", description = "affirmed, negated or both.")
	void polarity(List<String> words) {
		this.given.put("polarity", words);
	}

	@Option(names = "--modality", paramLabel = "WORD",
			description = "asserted, possible, planned, conditional, former or question; several with commas.")
	void modality(List<String> words) {
		this.given.put("modality", words);
	}

	@Option(names = "--manner", paramLabel = "WORD",
			description = "direct, indirect, mixed or narration; several with commas.")
	void manner(List<String> words) {
		this.given.put("manner", words);
	}

	@Option(names = "--outlet", paramLabel = "NAME", description = "Who published it; several each with --outlet.")
	void outlet(List<String> names) {
		this.given.put("outlet", names);
	}

	@Option(names = "--status", paramLabel = "WORD",
			description = "proposed, accepted or rejected; several with commas.")
	void status(List<String> words) {
		this.given.put("status", words);
	}

	@Option(names = "--confidence", paramLabel = "NUMBER", description = "Least confidence, 0 to 1.")
	void confidence(String least) {
		this.given.set("confidence", least);
	}

	@Option(names = "--from", paramLabel = "DAY", description = "Published on this day or later: 2025-08-29.")
	void from(String day) {
		this.given.set("from", day);
	}

	@Option(names = "--to", paramLabel = "DAY", description = "Published on this day or earlier.")
	void to(String day) {
		this.given.set("to", day);
	}

	@Option(names = "--collection", paramLabel = "NAME",
			description = "Only articles of this collection, by id or name.")
	void collection(String idOrName) {
		this.given.set("collection", idOrName);
	}

	@Option(names = "--distinct", description = "The same words of the same speaker once.")
	void distinct(boolean once) {
		this.given.set("distinct", Boolean.toString(once));
	}

}
