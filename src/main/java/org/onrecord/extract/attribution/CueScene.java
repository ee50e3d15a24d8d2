package org.onrecord.extract.attribution;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import org.onrecord.extract.linear.Features;
import org.onrecord.extract.quotation.Quotation;
import org.onrecord.extract.text.Sentence;
import org.onrecord.extract.text.Token;

/**
 * What the learned stages look at: the scene, what the sieves propose for each word, how
 * likely each word is a cue once that is known, and hashes of what every token is.
 */
final class CueScene {

	/** Stands for what is before the first and after the last token of a sentence. */
	static final int NONE = Features.value("");

	/** So many arcs a tree is followed up at most. */
	private static final int DEEPEST = 60;

	private final Scene scene;

	private final List<List<Candidate>> candidates;

	private final List<List<Double>> precisions;

	private final double[] cueProbabilities;

	private final int[] words;

	private final int[] lemmas;

	private final int[] tags;

	private final int[] relations;

	private final int[] entities;

	private final int[] firsts;

	private final int[] ends;

	CueScene(Scene scene, List<Candidate> candidates, CueLexicon lexicon) {
		this.scene = scene;
		int size = scene.tokens().size();
		this.candidates = new ArrayList<>(size);
		this.precisions = new ArrayList<>(size);
		for (int i = 0; i < size; i++) {
			this.candidates.add(new ArrayList<>(2));
			this.precisions.add(new ArrayList<>(2));
		}
		for (Candidate candidate : candidates) {
			int cue = candidate.cueWord().index();
			this.candidates.get(cue).add(candidate);
			this.precisions.get(cue).add(lexicon.precision(candidate));
		}
		this.cueProbabilities = new double[size];
		this.words = hashes((token) -> token.word().toLowerCase(Locale.ROOT));
		this.lemmas = hashes(Token::lemma);
		this.tags = hashes(Token::tag);
		this.relations = hashes(Token::relation);
		this.entities = hashes(Token::entity);
		this.firsts = new int[size];
		this.ends = new int[size];
		measure();
	}

	/** Finds the first and the last token below each. */
	private void measure() {
		for (Token token : this.scene.tokens()) {
			this.firsts[token.index()] = token.index();
			this.ends[token.index()] = token.index() + 1;
		}
		for (Token token : this.scene.tokens()) {
			int steps = 0;
			for (int up = token.head(); up >= 0 && steps < DEEPEST; up = token(up).head()) {
				this.firsts[up] = Math.min(this.firsts[up], token.index());
				this.ends[up] = Math.max(this.ends[up], token.index() + 1);
				steps++;
			}
		}
	}

	/** The first of everything below a token, itself included. */
	int first(int token) {
		return this.firsts[token];
	}

	/** The index after the last of everything below a token, itself included. */
	int end(int token) {
		return this.ends[token];
	}

	private int[] hashes(java.util.function.Function<Token, String> property) {
		return this.scene.tokens().stream().mapToInt((token) -> Features.value(property.apply(token))).toArray();
	}

	Scene scene() {
		return this.scene;
	}

	Token token(int index) {
		return this.scene.token(index);
	}

	Sentence sentence(int token) {
		return this.scene.sentence(token(token));
	}

	/** What the sieves propose with this word as cue. */
	List<Candidate> candidates(int cue) {
		return this.candidates.get(cue);
	}

	/** How often proposals such as this one are right, by the lexicon. */
	double precision(int cue, int candidate) {
		return this.precisions.get(cue).get(candidate);
	}

	/** How likely a word is a cue; 0 until that is told. */
	double cueProbability(int token) {
		return this.cueProbabilities[token];
	}

	void setCueProbabilities(double[] probabilities) {
		System.arraycopy(probabilities, 0, this.cueProbabilities, 0, probabilities.length);
	}

	double[] cueProbabilities() {
		return Arrays.copyOf(this.cueProbabilities, this.cueProbabilities.length);
	}

	int word(int index, Sentence sentence) {
		return sentence.holds(index) ? this.words[index] : NONE;
	}

	int lemma(int index, Sentence sentence) {
		return sentence.holds(index) ? this.lemmas[index] : NONE;
	}

	int tag(int index, Sentence sentence) {
		return sentence.holds(index) ? this.tags[index] : NONE;
	}

	int word(int index) {
		return this.words[index];
	}

	int lemma(int index) {
		return this.lemmas[index];
	}

	int tag(int index) {
		return this.tags[index];
	}

	int relation(int index) {
		return this.relations[index];
	}

	int entity(int index) {
		return this.entities[index];
	}

	/** 0 outside of quotations, 1 inside. */
	int quoted(int index) {
		return (this.scene.side(index) != Scene.OUTSIDE) ? 1 : 0;
	}

	/**
	 * The index of the quotation a token stands in or, with what follows it, next to in
	 * its sentence; -1 if there is none within reach.
	 * @param step 1 to look ahead, -1 to look back
	 */
	int quotationNear(int from, int step, int reach) {
		Sentence sentence = sentence(from);
		for (int i = from + step; sentence.holds(i) && Math.abs(i - from) <= reach; i += step) {
			if (this.scene.side(i) != Scene.OUTSIDE) {
				return i;
			}
		}
		return -1;
	}

	/** How many tokens an outermost quotation has. */
	int tokensOf(Quotation quotation) {
		return this.scene.text().firstTokenFrom(quotation.end()) - this.scene.text().firstTokenFrom(quotation.start());
	}

	/**
	 * A number as one of few: 0, 1, 2, 3, 4-5, 6-8, 9-13, 14-21, more; negative likewise.
	 */
	static int bucket(int number) {
		int size = Math.abs(number);
		int bucket = (size <= 3) ? size : (size <= 5) ? 4 : (size <= 8) ? 5 : (size <= 13) ? 6 : (size <= 21) ? 7 : 8;
		return (number < 0) ? -bucket : bucket;
	}

}
