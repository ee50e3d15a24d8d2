package org.onrecord.extract.attribution;

import org.onrecord.extract.linear.Features;
import org.onrecord.extract.linear.Labelling;
import org.onrecord.extract.text.Sentence;
import org.onrecord.extract.text.Token;

/** What speaks for one of the {@link Options} being the source, or the content. */
final class OptionFeatures {

	private final CueScene scene;

	private final Roles roles;

	private final Labelling labelling;

	private final Sentence sentence;

	OptionFeatures(CueScene scene, Roles roles, Labelling labelling) {
		this.scene = scene;
		this.roles = roles;
		this.labelling = labelling;
		this.sentence = scene.sentence(roles.main());
	}

	/** The sum of a label's probabilities over these tokens. */
	private double mass(TokenSet option, int label) {
		double mass = 0;
		for (int i = option.nextSetBit(0); i >= 0; i = option.nextSetBit(i + 1)) {
			if (this.sentence.holds(i)) {
				mass += this.labelling.probability(i - this.sentence.first(), label);
			}
		}
		return mass;
	}

	private double mass(int label) {
		TokenSet all = new TokenSet();
		all.set(this.sentence.first(), this.sentence.end());
		return mass(all, label);
	}

	Features ofSource(TokenSet option, int origin) {
		int cue = this.roles.main();
		int lemma = this.scene.lemma(cue);
		double whole = mass(Roles.SOURCE);
		int size = option.cardinality();
		int inside = (size == 0) ? 0 : (int) (9.9 * mass(option, Roles.SOURCE) / size);
		int missed = (int) (4 * Math.min(2, whole - mass(option, Roles.SOURCE)));
		Features features = new Features().add(0)
			.add(1, origin)
			.add(2, origin, inside)
			.add(3, inside, missed)
			.add(4, origin, missed)
			.add(5, origin & 255, inside, missed)
			.add(6, CueScene.bucket(size), missed)
			.add(7, origin & 255, lemma)
			.add(8, origin & 255, this.scene.tag(cue), this.scene.relation(cue))
			.add(9, (size == 0) ? 1 : 0, inside, (int) (5 * this.scene.cueProbability(cue)));
		if (size == 0) {
			return features.add(10, (int) (4 * Math.min(3, whole)))
				.add(11, lemma, this.scene.tag(cue))
				.add(12, this.scene.relation(cue), (int) (4 * Math.min(3, whole)))
				.add(13, lemma, this.scene.relation(cue));
		}
		Token head = CueFeatures.headOf(option.stream().mapToObj(this.scene::token).toList());
		int at = head.index();
		int said = (int) (4 * mass(option, Roles.CONTENT) / size);
		return features.add(20, this.scene.tag(at), this.scene.entity(at))
			.add(21, this.scene.tag(at), inside)
			.add(22, this.scene.lemma(at), inside)
			.add(23, this.scene.lemma(at), lemma)
			.add(24, this.scene.tag(at), this.scene.entity(at), lemma)
			.add(25, CueScene.bucket(at - cue), inside)
			.add(26, this.scene.scene().sameSide(head, this.scene.token(cue)) ? 1 : 0, inside)
			.add(27, said, inside)
			.add(28, Math.min(3, option.runs()), inside)
			.add(29, this.scene.relation(at), (head.head() == cue) ? 1 : 0, inside)
			.add(30, this.scene.tag(option.nextSetBit(0)), inside)
			.add(31, this.scene.tag(option.length() - 1), inside)
			.add(32, (int) (5 * likeliestBetween(at, cue)), inside);
	}

	private double likeliestBetween(int one, int other) {
		double likeliest = 0;
		for (int i = Math.min(one, other) + 1; i < Math.max(one, other); i++) {
			likeliest = Math.max(likeliest, this.scene.cueProbability(i));
		}
		return likeliest;
	}

	Features ofContent(TokenSet option, int origin) {
		int cue = this.roles.main();
		int lemma = this.scene.lemma(cue);
		double mass = mass(option, Roles.CONTENT);
		int size = option.cardinality();
		int inside = (size == 0) ? 10 : (int) (9.9 * mass / size);
		double outside = mass(Roles.CONTENT) - mass;
		int missed = (int) (9.9 * outside / Math.max(1, mass + outside));
		int agreed = origin / 1024;
		int from = origin & 1023;
		Features features = new Features().add(0)
			.add(1, from)
			.add(2, agreed)
			.add(3, from, inside, missed)
			.add(4, agreed, inside, missed)
			.add(5, inside, missed)
			.add(6, inside)
			.add(7, missed)
			.add(8, from, lemma)
			.add(9, agreed, lemma)
			.add(10, CueScene.bucket(size), inside, missed)
			.add(11, Math.min(3, option.runs()), inside)
			.add(12, from, this.scene.tag(cue), this.scene.relation(cue));
		if (size == 0) {
			return features.add(13, lemma).add(14, this.scene.tag(cue), missed);
		}
		return addEnds(features, option, from, inside, missed);
	}

	/** How the option begins and ends, and what stands beside it. */
	private Features addEnds(Features features, TokenSet option, int from, int inside, int missed) {
		int cue = this.roles.main();
		int lemma = this.scene.lemma(cue);
		int first = option.nextSetBit(0);
		int last = option.length() - 1;
		int quoted = this.scene.quoted(first) + 2 * this.scene.quoted(last);
		int crossing = split(last) + 2 * split(first - 1);
		return features.add(20, this.scene.word(last + 1, this.sentence), inside)
			.add(21, this.scene.tag(last + 1, this.sentence), missed)
			.add(22, this.scene.word(first), inside)
			.add(23, this.scene.word(first), lemma)
			.add(24, this.scene.tag(first), lemma)
			.add(25, crossing, quoted, inside)
			.add(26, crossing, quoted, missed)
			.add(27, CueScene.bucket(first - cue), lemma)
			.add(28, (last + 1 >= this.sentence.end()) ? 1 : 0, missed)
			.add(29, this.scene.word(last + 1, this.sentence), lemma)
			.add(30, this.scene.word(last + 1, this.sentence), this.scene.word(last + 2, this.sentence), from)
			.add(31, this.scene.tag(last + 1, this.sentence), this.scene.tag(last + 2, this.sentence), from)
			.add(32, this.scene.tag(last), from);
	}

	/**
	 * Whether a token and the one after it stand on the same inner side of a quotation.
	 */
	private int split(int token) {
		return (this.sentence.holds(token) && this.sentence.holds(token + 1)
				&& this.scene.scene().side(token) != Scene.OUTSIDE
				&& this.scene.scene().side(token) == this.scene.scene().side(token + 1)) ? 1 : 0;
	}

}
