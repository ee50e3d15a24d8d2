package org.onrecord.extract.attribution;

import org.onrecord.extract.linear.Labelling;
import org.onrecord.extract.text.Sentence;

/**
 * Source, cue and content around one cue word, as tokens of the text.
 *
 * @param main index of the cue's main word
 * @param source tokens that name who said it; may be empty
 * @param cue tokens that introduce it, the main word among them
 * @param content tokens of what is said; may be empty
 * @param sureSource how sure the source is, from 0 to 1
 * @param sureContent how sure the content in the cue's sentence is, from 0 to 1
 */
record Roles(int main, TokenSet source, TokenSet cue, TokenSet content, double sureSource, double sureContent) {

	static final int OTHER = 0;

	static final int SOURCE = 1;

	static final int CUE = 2;

	static final int CONTENT = 3;

	static final int LABELS = 4;

	/** So many words may be missed inside a phrase. */
	private static final int GAP = 3;

	/** Takes the likeliest label for each token of the cue's sentence. */
	static Roles of(int main, Sentence sentence, Labelling labelling) {
		int[] labels = labelling.best();
		TokenSet[] places = { new TokenSet(), new TokenSet(), new TokenSet(), new TokenSet() };
		for (int i = 0; i < labels.length; i++) {
			places[labels[i]].set(sentence.first() + i);
		}
		places[CUE].set(main);
		places[SOURCE] = joined(places[SOURCE]);
		places[SOURCE].clear(main);
		places[CONTENT].clear(main);
		places[CONTENT].andNot(places[SOURCE]);
		return new Roles(main, places[SOURCE], places[CUE], places[CONTENT], 1, 1);
	}

	/** The runs of a phrase with the few words that stand between them. */
	static TokenSet joined(TokenSet runs) {
		TokenSet joined = runs.copy();
		for (int end = runs.nextClearBit(Math.max(0, runs.nextSetBit(0))); end < runs.length(); end = runs
			.nextClearBit(runs.nextSetBit(end))) {
			int next = runs.nextSetBit(end);
			if (next - end <= GAP) {
				joined.set(end, next);
			}
		}
		return joined;
	}

	/** The same with another source and content, where they do not overlap. */
	Roles chosen(TokenSet otherSource, TokenSet otherContent, double sureSource, double sureContent) {
		TokenSet source = otherSource.copy();
		source.clear(this.main);
		TokenSet cue = this.cue.copy();
		cue.andNot(source);
		TokenSet content = otherContent.copy();
		content.andNot(source);
		content.clear(this.main);
		cue.andNot(content);
		return new Roles(this.main, source, cue, content, sureSource, sureContent);
	}

	/** The same with other content. */
	Roles withContent(TokenSet other) {
		return new Roles(this.main, this.source, this.cue, other, this.sureSource, this.sureContent);
	}

}
