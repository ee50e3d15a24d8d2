package org.onrecord.extract.attribution;

import java.util.List;

import org.onrecord.extract.linear.Features;
import org.onrecord.extract.text.Sentence;
import org.onrecord.extract.text.Token;

/**
 * A sentence seen from the main word of a cue in it: what lies between each token and the
 * cue, and what the sieves and the tree suggest for it.
 */
final class CueView {

	private static final int BEFORE = 0;

	private static final int AFTER = 1;

	private static final int SAME = 2;

	private final CueScene scene;

	private final int cue;

	private final Sentence sentence;

	private final Arcs arcs;

	private final int lemma;

	private final List<Candidate> candidates;

	private final List<Subjects.Subject> subjects;

	private final TokenSet[] sources;

	private final TokenSet[] contents;

	private final int[] frames;

	private final int best;

	/** Of each token how many pauses lie between it and the cue. */
	private final int[] pauses;

	/** Of each token how many changes of quotation lie between it and the cue. */
	private final int[] changes;

	/** Of each token how likely the likeliest other cue between it and the cue is. */
	private final double[] rivals;

	/** Of each token where the words without a pause around it begin and end. */
	private final int[] segmentFirsts;

	private final int[] segmentEnds;

	/** The first tokens of those that hold a verb. */
	private final TokenSet segmentVerbs = new TokenSet();

	/** First and last token of everything below the cue's complements. */
	private final TokenSet ends = new TokenSet();

	CueView(CueScene scene, int cue) {
		this.scene = scene;
		this.cue = cue;
		this.sentence = scene.sentence(cue);
		this.arcs = new Arcs(scene, cue);
		this.lemma = scene.lemma(cue);
		this.candidates = scene.candidates(cue);
		this.subjects = Subjects.of(scene, cue);
		int size = this.candidates.size();
		this.sources = new TokenSet[size];
		this.contents = new TokenSet[size];
		this.frames = new int[size];
		int likeliest = -1;
		for (int i = 0; i < size; i++) {
			this.sources[i] = places(this.candidates.get(i).source());
			this.contents[i] = places(this.candidates.get(i).content());
			this.frames[i] = Features.value(this.candidates.get(i).judgedFrame());
			if (likeliest < 0 || scene.precision(cue, i) > scene.precision(cue, likeliest)) {
				likeliest = i;
			}
		}
		this.best = likeliest;
		this.pauses = new int[this.sentence.size()];
		this.changes = new int[this.sentence.size()];
		this.rivals = new double[this.sentence.size()];
		walk(1);
		walk(-1);
		this.segmentFirsts = new int[this.sentence.size()];
		this.segmentEnds = new int[this.sentence.size()];
		cutSegments();
		for (Token child : scene.scene().text().children(scene.token(cue))) {
			this.ends.set(scene.first(child.index()));
			this.ends.set(scene.end(child.index()));
		}
	}

	private static TokenSet places(List<Token> tokens) {
		TokenSet places = new TokenSet();
		tokens.forEach((token) -> places.set(token.index()));
		return places;
	}

	private void walk(int step) {
		int pauses = 0;
		int changes = 0;
		double rival = 0;
		for (int i = this.cue; this.sentence.holds(i); i += step) {
			int place = i - this.sentence.first();
			if (i != this.cue) {
				changes += (this.scene.scene().side(i) != this.scene.scene().side(i - step)) ? 1 : 0;
				rival = Math.max(rival, this.scene.cueProbability(i));
			}
			this.pauses[place] = pauses;
			this.changes[place] = changes;
			this.rivals[place] = rival;
			pauses += Phrases.isPause(this.scene.token(i)) ? 1 : 0;
		}
	}

	private void cutSegments() {
		int first = this.sentence.first();
		for (int i = this.sentence.first(); i < this.sentence.end(); i++) {
			boolean last = i + 1 == this.sentence.end() || Phrases.isPause(this.scene.token(i)) || i == this.cue
					|| i + 1 == this.cue;
			if (this.scene.token(i).isVerb()) {
				this.segmentVerbs.set(first);
			}
			if (last) {
				for (int j = first; j <= i; j++) {
					this.segmentFirsts[j - this.sentence.first()] = first;
					this.segmentEnds[j - this.sentence.first()] = i + 1;
				}
				first = i + 1;
			}
		}
	}

	/** On which side of the cue a token stands. */
	int side(int token) {
		return (token < this.cue) ? BEFORE : (token > this.cue) ? AFTER : SAME;
	}

	/** What a proposal makes of a token: 1 source, 2 content, 0 neither. */
	int role(int candidate, int token) {
		return this.sources[candidate].get(token) ? 1 : this.contents[candidate].get(token) ? 2 : 0;
	}

	/** The word that introduces a clause or a phrase ("because", "of", "that"). */
	int mark(int token) {
		for (Token child : this.scene.scene().text().children(this.scene.token(token))) {
			if (child.is("mark") || child.is("case")) {
				return this.scene.lemma(child.index());
			}
		}
		return CueScene.NONE;
	}

	CueScene scene() {
		return this.scene;
	}

	int cue() {
		return this.cue;
	}

	Sentence sentence() {
		return this.sentence;
	}

	Arcs arcs() {
		return this.arcs;
	}

	/** The hash of the cue's lemma. */
	int lemma() {
		return this.lemma;
	}

	List<Candidate> candidates() {
		return this.candidates;
	}

	List<Subjects.Subject> subjects() {
		return this.subjects;
	}

	/** The likeliest of the proposals; -1 if there are none. */
	int best() {
		return this.best;
	}

	int frame(int candidate) {
		return this.frames[candidate];
	}

	/** How many pauses lie between a token and the cue. */
	int pauses(int token) {
		return this.pauses[token - this.sentence.first()];
	}

	/** How many changes of quotation lie between a token and the cue. */
	int changes(int token) {
		return this.changes[token - this.sentence.first()];
	}

	/** How likely the likeliest other cue between a token and the cue is. */
	double rival(int token) {
		return this.rivals[token - this.sentence.first()];
	}

	/** The first of the words without a pause around a token. */
	int segmentFirst(int token) {
		return this.segmentFirsts[token - this.sentence.first()];
	}

	/** The index after the last of the words without a pause around a token. */
	int segmentEnd(int token) {
		return this.segmentEnds[token - this.sentence.first()];
	}

	/** Whether the words without a pause around a token hold a verb. */
	boolean segmentHasVerb(int token) {
		return this.segmentVerbs.get(segmentFirst(token));
	}

	/** Whether one of the cue's own phrases begins or ends at a token. */
	boolean isEnd(int token) {
		return this.ends.get(token);
	}

}
