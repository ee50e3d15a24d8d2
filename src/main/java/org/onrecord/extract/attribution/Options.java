package org.onrecord.extract.attribution;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.onrecord.extract.linear.Labelling;
import org.onrecord.extract.text.Sentence;
import org.onrecord.extract.text.Token;

/**
 * What the source and the content of a cue might be as wholes: what the labels say, what
 * the sieves propose, what the tree offers. Each goes with a hash of where it comes from;
 * one that comes from several places has the sum.
 */
final class Options {

	/** The labels of the sentence read as they are, and with less and more content. */
	private static final double[] LEVELS = { 0.25, 0.7 };

	private final CueScene scene;

	private final int cue;

	private final Sentence sentence;

	private final Labelling labelling;

	private final Map<TokenSet, Integer> sources = new LinkedHashMap<>();

	private final Map<TokenSet, Integer> contents = new LinkedHashMap<>();

	Options(CueScene scene, Roles roles, Labelling labelling) {
		this.scene = scene;
		this.cue = roles.main();
		this.sentence = scene.sentence(this.cue);
		this.labelling = labelling;
		add(this.sources, new TokenSet(), 1);
		add(this.sources, roles.source(), 2);
		List<Subjects.Subject> subjects = Subjects.of(scene, this.cue);
		for (int i = 0; i < subjects.size(); i++) {
			TokenSet subject = new TokenSet();
			subject.set(subjects.get(i).first(), subjects.get(i).end());
			add(this.sources, subject, 4 << i);
		}
		add(this.contents, roles.content(), 1);
		for (int i = 0; i < LEVELS.length; i++) {
			add(this.contents, atLeast(LEVELS[i]), 2 << i);
		}
		addCuts(roles.content());
		for (Candidate candidate : scene.candidates(this.cue)) {
			int frame = 1024 * (1 + (candidate.judgedFrame().hashCode() & 0xffff));
			add(this.sources, places(candidate.source()), frame);
			add(this.contents, places(candidate.content()), frame);
		}
	}

	Map<TokenSet, Integer> sources() {
		return this.sources;
	}

	Map<TokenSet, Integer> contents() {
		return this.contents;
	}

	/** The words without their end, from a pause on, and with what follows them. */
	private void addCuts(TokenSet content) {
		int last = content.length();
		boolean half = false;
		boolean words = false;
		for (int i = last - 1; i > content.nextSetBit(0) && i > 0 && !half; i--) {
			boolean cut = words && content.get(i)
					&& (Phrases.isPause(this.scene.token(i)) || this.scene.token(i).tag().equals("CC"));
			words |= content.get(i) && Scene.isWord(this.scene.token(i));
			if (cut) {
				TokenSet shorter = content.copy();
				shorter.clear(i, last);
				add(this.contents, shorter, 64);
				half = 2 * shorter.cardinality() < content.cardinality();
			}
		}
		if (last > 0 && last < this.sentence.end()) {
			int end = last + 1;
			while (end < this.sentence.end() && !Phrases.isPause(this.scene.token(end))) {
				end++;
			}
			addLonger(content, last, end, 128);
			addLonger(content, last, this.sentence.end(), 256);
		}
	}

	private void addLonger(TokenSet content, int from, int to, int origin) {
		TokenSet longer = content.copy();
		longer.set(from, to);
		longer.clear(this.cue);
		add(this.contents, longer, origin);
	}

	private TokenSet atLeast(double level) {
		TokenSet likely = new TokenSet();
		for (int i = 0; i < this.sentence.size(); i++) {
			likely.set(this.sentence.first() + i, this.labelling.probability(i, Roles.CONTENT) >= level);
		}
		return Roles.joined(likely);
	}

	private TokenSet places(List<Token> tokens) {
		TokenSet places = new TokenSet();
		tokens.stream()
			.filter((token) -> this.sentence.holds(token.index()))
			.forEach((token) -> places.set(token.index()));
		return places;
	}

	private static void add(Map<TokenSet, Integer> options, TokenSet option, int origin) {
		options.merge(option, origin, Integer::sum);
	}

}
