package org.onrecord.extract.attribution;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.onrecord.extract.text.Token;

/**
 * A candidate with the lexicon's judgement.
 *
 * @param candidate the candidate
 * @param precision estimated probability that it is right
 * @param continues the one whose speaker goes on here without a cue; null if it has a cue
 */
record Judged(Candidate candidate, double precision, @Nullable Judged continues) {

	List<Token> content() {
		return this.candidate.content();
	}

	Judged withContent(List<Token> content) {
		return new Judged(this.candidate.withContent(content), this.precision, this.continues);
	}

	/**
	 * Whether its cue stands outside of all quotations, so that the article reports it.
	 */
	boolean reportedByArticle(Scene scene) {
		return this.candidate.cue().stream().noneMatch(scene::quoted);
	}

}
