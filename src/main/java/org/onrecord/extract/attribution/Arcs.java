package org.onrecord.extract.attribution;

import org.onrecord.extract.text.Sentence;
import org.onrecord.extract.text.Token;

/**
 * How the tokens of one sentence hang together with one of them, the cue: the way from
 * each over the arcs of the parser, as hashes.
 */
final class Arcs {

	private static final int LONGEST = 6;

	private final CueScene scene;

	private final int first;

	/** Of each token the hash of the way to the cue. */
	private final int[] paths;

	/** Of each token how many arcs lie between it and the cue. */
	private final int[] lengths;

	/** Of each token the last one on the way up before it meets the cue's own line. */
	private final int[] branches;

	/**
	 * Of each token where its way meets the cue's: arcs up from the cue, 0 for the cue.
	 */
	private final int[] meetings;

	Arcs(CueScene scene, int cue) {
		this.scene = scene;
		Sentence sentence = scene.sentence(cue);
		this.first = sentence.first();
		int size = sentence.size();
		this.paths = new int[size];
		this.lengths = new int[size];
		this.branches = new int[size];
		this.meetings = new int[size];
		int[] up = new int[size];
		java.util.Arrays.fill(up, -1);
		int steps = 0;
		for (int next = cue; sentence.holds(next) && up[next - this.first] < 0; next = scene.token(next).head()) {
			up[next - this.first] = steps++;
		}
		int[] down = new int[steps + 1];
		int at = cue;
		for (int i = 1; i < steps; i++) {
			down[i] = down[i - 1] * 31 + scene.relation(at);
			at = scene.token(at).head();
		}
		for (int token = sentence.first(); token < sentence.end(); token++) {
			follow(token, up, down, sentence);
		}
	}

	private void follow(int token, int[] up, int[] down, Sentence sentence) {
		int path = 1;
		int length = 0;
		int branch = token;
		int next = token;
		while (sentence.holds(next) && up[next - this.first] < 0 && length < 3 * LONGEST) {
			path = (length < LONGEST) ? path * 31 + this.scene.relation(next) : path;
			branch = next;
			next = this.scene.token(next).head();
			length++;
		}
		int meeting = (sentence.holds(next) && up[next - this.first] >= 0) ? up[next - this.first] : LONGEST;
		int place = token - this.first;
		this.paths[place] = path * 31 + down[Math.min(meeting, down.length - 1)];
		this.lengths[place] = length + meeting;
		this.branches[place] = branch;
		this.meetings[place] = Math.min(meeting, LONGEST);
	}

	int path(int token) {
		return this.paths[token - this.first];
	}

	int length(int token) {
		return this.lengths[token - this.first];
	}

	int branch(int token) {
		return this.branches[token - this.first];
	}

	int meeting(int token) {
		return this.meetings[token - this.first];
	}

	/** The nearest verb above a token, itself included; -1 if there is none. */
	int clause(int token) {
		int next = token;
		for (int steps = 0; next >= 0 && steps < 3 * LONGEST; steps++) {
			Token here = this.scene.token(next);
			if (here.isVerb() && !here.is("aux")) {
				return next;
			}
			next = here.head();
		}
		return -1;
	}

}
