package org.onrecord.extract.attribution;

import java.util.List;

import org.onrecord.extract.text.Token;

/**
 * A possible attribution, before the {@link CueLexicon} has judged it.
 *
 * @param cue the words that introduce the content, never empty
 * @param lemma of the word that is looked up in the lexicon
 * @param frame how cue and content stand to each other, the rule's name
 * @param source who says it; empty if nobody is named
 * @param content what is said, in text order; not empty
 */
record Candidate(List<Token> cue, String lemma, String frame, List<Token> source, List<Token> content) {

	Candidate {
		cue = List.copyOf(cue);
		source = List.copyOf(source);
		content = content.stream().filter(Phrases.notIn(source)).filter(Phrases.notIn(cue)).toList();
	}

	/** The name under which the lexicon knows the frame: without a source it differs. */
	String judgedFrame() {
		return this.source.isEmpty() ? this.frame + "/nobody" : this.frame;
	}

	Token cueWord() {
		return this.cue.get(0);
	}

	Candidate withContent(List<Token> other) {
		return new Candidate(this.cue, this.lemma, this.frame, this.source, other);
	}

}
