package org.onrecord.extract.attribution;

import java.util.List;

import org.onrecord.extract.text.Token;

/**
 * A candidate with the lexicon's judgement.
 *
 * @param candidate the candidate
 * @param precision estimated probability that it is right
 */
record Judged(Candidate candidate, double precision) {

	List<Token> content() {
		return this.candidate.content();
	}

	Judged withContent(List<Token> content) {
		return new Judged(this.candidate.withContent(content), this.precision);
	}

}
