package org.onrecord.extract.text;

import java.util.List;

import edu.stanford.nlp.ling.CoreLabel;

/**
 * Finds the dependencies of a tagged sentence in one pass: each step either shifts the
 * next word on a stack or makes one of the two on top depend on the other, whichever
 * {@link TransitionScores} scores highest (arc-standard; J. Nivre, Incrementality in
 * Deterministic Dependency Parsing, 2004). Gives the arcs of CoreNLP's parser, whose
 * models it reads, in a small part of its time and memory. Several threads may share it.
 */
final class TransitionParser {

	private final ParserModel model;

	private final TransitionScores scores;

	TransitionParser(ParserModel model) {
		this.model = model;
		this.scores = new TransitionScores(model);
	}

	/** The arcs of one sentence. */
	static final class Arcs {

		private final int[] heads;

		private final String[] relations;

		private Arcs(int[] heads, String[] relations) {
			this.heads = heads;
			this.relations = relations;
		}

		/** Of each word the index of the word it depends on; -1 for the root. */
		int[] heads() {
			return this.heads;
		}

		/** Of each word its relation to that; {@code root} for the root. */
		String[] relations() {
			return this.relations;
		}

	}

	Arcs parse(List<CoreLabel> sentence) {
		Parse parse = new Parse(this.model, sentence);
		while (parse.hasNext() || parse.height() > 2) {
			// A root alone takes what comes next, and a single word at the end
			if (parse.height() <= 2) {
				parse.shift();
			}
			else {
				step(parse);
			}
		}
		int[] heads = new int[sentence.size()];
		String[] relations = new String[sentence.size()];
		for (int i = 0; i < heads.length; i++) {
			heads[i] = parse.head(i + 1) - 1;
			relations[i] = (heads[i] < 0) ? "root" : this.model.relations().get(parse.relation(i + 1));
		}
		makePassive(heads, relations);
		return new Arcs(heads, relations);
	}

	/** A subject beside a passive auxiliary is a passive subject. */
	private static void makePassive(int[] heads, String[] relations) {
		boolean[] passive = new boolean[heads.length];
		for (int i = 0; i < heads.length; i++) {
			if (relations[i].equals("aux:pass")) {
				passive[heads[i]] = true;
			}
		}
		for (int i = 0; i < heads.length; i++) {
			boolean subject = relations[i].equals("nsubj") || relations[i].equals("csubj");
			if (subject && passive[heads[i]]) {
				relations[i] += ":pass";
			}
		}
	}

	private void step(Parse parse) {
		float[] scores = this.scores.of(parse.features());
		int labels = this.model.relations().size() - 1;
		int best = -1;
		for (int i = 1; i < scores.length; i++) {
			boolean allowed = i != labels && (i < 2 * labels || parse.hasNext());
			if (allowed && (best < 0 || scores[i] > scores[best])) {
				best = i;
			}
		}
		if (best == 2 * labels) {
			parse.shift();
		}
		else {
			parse.arc(best < labels, best % labels + 1);
		}
	}

}
