package org.onrecord.extract.attribution;

import org.onrecord.extract.linear.Features;
import org.onrecord.extract.linear.Labeller;

/**
 * What speaks for each token of a sentence being source, cue or content, given the cue's
 * main word: what it is, how it hangs together with the cue, quotation marks and pauses
 * between them, what the sieves propose, and other words that may be cues.
 */
final class RoleFeatures {

	private final CueView view;

	private final CueScene scene;

	private final int cue;

	private final int lemma;

	private RoleFeatures(CueView view) {
		this.view = view;
		this.scene = view.scene();
		this.cue = view.cue();
		this.lemma = view.lemma();
	}

	/** The features of every token of the cue's sentence. */
	static Labeller.Sequence of(CueScene scene, int cue) {
		CueView view = new CueView(scene, cue);
		RoleFeatures features = new RoleFeatures(view);
		StepFeatures between = new StepFeatures(view);
		int size = view.sentence().size();
		int[][] states = new int[size][];
		int[][] steps = new int[size][];
		for (int i = 0; i < size; i++) {
			states[i] = features.state(view.sentence().first() + i).toArray();
			steps[i] = between.of(view.sentence().first() + i).toArray();
		}
		return new Labeller.Sequence(states, steps);
	}

	private Features state(int token) {
		Features features = new Features();
		int side = this.view.side(token);
		addItself(features, token, side);
		addArcs(features, token, side);
		addQuotation(features, token, side);
		addPauses(features, token, side);
		addSubjects(features, token, side);
		addProposals(features, token);
		addRivals(features, token, side);
		return features;
	}

	private void addItself(Features features, int token, int side) {
		int distance = CueScene.bucket(token - this.cue);
		int word = this.scene.word(token);
		int tag = this.scene.tag(token);
		features.add(0)
			.add(1, side)
			.add(2, distance)
			.add(3, word, side)
			.add(4, tag, side)
			.add(5, tag, distance)
			.add(6, this.scene.entity(token), side)
			.add(7, this.lemma, side)
			.add(8, this.lemma, distance)
			.add(9, this.scene.word(token - 1, this.view.sentence()), side)
			.add(10, this.scene.word(token + 1, this.view.sentence()), side)
			.add(11, this.scene.tag(token - 1, this.view.sentence()), side)
			.add(12, this.scene.tag(token + 1, this.view.sentence()), side)
			.add(13, this.scene.tag(token - 1, this.view.sentence()), tag, side)
			.add(14, tag, this.scene.tag(token + 1, this.view.sentence()), side)
			.add(15, this.lemma, word, side)
			.add(16, this.lemma, tag, distance)
			.add(17, this.scene.word(token - 1, this.view.sentence()), word, side)
			.add(18, this.scene.tag(this.cue), distance)
			.add(19, this.scene.tag(this.cue), this.scene.relation(this.cue), side);
		int between = 0;
		if (Math.abs(token - this.cue) <= 4) {
			for (int i = Math.min(token, this.cue) + 1; i < Math.max(token, this.cue); i++) {
				between = between * 31 + this.scene.tag(i);
			}
			features.add(20, between, tag, side);
		}
	}

	private void addArcs(Features features, int token, int side) {
		int path = this.view.arcs().path(token);
		int branch = this.view.arcs().branch(token);
		int meeting = this.view.arcs().meeting(token);
		int relation = this.scene.relation(branch);
		int where = meeting * 3 + side;
		features.add(30, path)
			.add(31, path, this.lemma)
			.add(32, path, side)
			.add(33, path, this.scene.tag(token))
			.add(34, Math.min(this.view.arcs().length(token), 8), side)
			.add(35, relation, where)
			.add(36, relation, where, this.lemma)
			.add(37, relation, where, this.scene.tag(branch))
			.add(38, relation, where, this.scene.lemma(branch))
			.add(39, relation, where, this.scene.tag(this.cue))
			.add(40, this.scene.relation(token), where)
			.add(41, this.scene.relation(token), relation, where)
			.add(42, this.view.mark(branch), relation, where)
			.add(43, this.view.mark(branch), where, this.lemma)
			.add(44, where, this.scene.scene().sameSide(this.scene.token(branch), this.scene.token(this.cue)) ? 1 : 0);
		int clause = this.view.arcs().clause(token);
		if (clause >= 0) {
			int above = this.view.arcs().path(clause == this.cue ? this.cue : clauseInSentence(clause));
			features.add(45, above, side)
				.add(46, this.scene.relation(clause), this.view.mark(clause), side)
				.add(47, this.scene.lemma(clause), side)
				.add(48, above, this.view.mark(clause))
				.add(49, (clause == this.cue) ? 1 : 0, this.scene.relation(token), side);
		}
	}

	private int clauseInSentence(int clause) {
		return this.view.sentence().holds(clause) ? clause : this.cue;
	}

	private void addQuotation(Features features, int token, int side) {
		int changes = Math.min(this.view.changes(token), 4);
		int quoted = 2 * this.scene.quoted(token) + this.scene.quoted(this.cue);
		features.add(50, quoted, side)
			.add(51, quoted, changes, side)
			.add(52, quoted, changes * 3 + side, this.lemma)
			.add(53, quoted, changes * 3 + side, this.scene.tag(token))
			.add(54, quoted, this.scene.tag(token), this.scene.tag(this.cue));
		int before = this.scene.quotationNear(this.cue, -1, 60);
		int after = this.scene.quotationNear(this.cue, 1, 60);
		int around = ((before >= 0) ? 1 : 0) + ((after >= 0) ? 2 : 0);
		features.add(55, around * 3 + side, quoted).add(56, around * 3 + side, quoted, this.lemma);
		boolean marked = this.scene.scene().word(token).matches("[\"\u201c\u201d`']+");
		features.add(57, marked ? 1 : 0, quoted, side);
	}

	private void addPauses(Features features, int token, int side) {
		int pauses = Math.min(this.view.pauses(token), 5);
		features.add(60, pauses, side)
			.add(61, pauses, side, this.lemma)
			.add(62, pauses, side, this.scene.relation(this.view.arcs().branch(token)))
			.add(63, pauses, side, this.scene.tag(token));
		int first = this.view.segmentFirst(token);
		int end = this.view.segmentEnd(token);
		boolean verb = this.view.segmentHasVerb(token);
		int segment = (verb ? 1 : 0) + ((end == this.view.sentence().end()) ? 2 : 0)
				+ ((first == this.view.sentence().first()) ? 4 : 0)
				+ ((end == this.cue || first == this.cue + 1) ? 8 : 0);
		features.add(64, segment, side)
			.add(65, segment, side, pauses)
			.add(66, this.scene.word(first), segment, side)
			.add(67, this.scene.tag(first), segment, pauses * 3 + side)
			.add(68, this.scene.word(first), this.scene.word(first - 1, this.view.sentence()), side)
			.add(69, CueScene.bucket(end - first), segment, side);
	}

	private void addSubjects(Features features, int token, int side) {
		int inside = 0;
		for (int i = 0; i < this.view.subjects().size(); i++) {
			Subjects.Subject subject = this.view.subjects().get(i);
			if (subject.holds(token)) {
				inside = i + 1;
				features.add(90, i, side)
					.add(91, i, subject.way())
					.add(92, subject.way(), this.lemma)
					.add(93, i, this.scene.tag(subject.head()), this.scene.entity(subject.head()))
					.add(94, i, this.scene.tag(subject.head()), this.scene.relation(this.cue))
					.add(95, i, this.scene.tag(this.cue), subject.way())
					.add(96, i, (token == subject.head()) ? 1 : 0, this.scene.relation(token))
					.add(97, i, this.scene.lemma(subject.head()), side);
			}
		}
		features.add(98, inside, this.view.subjects().size(), side);
		if (inside == 0) {
			features.add(99, this.scene.relation(this.cue), side,
					this.view.subjects().isEmpty() ? 0 : this.view.subjects().get(0).way());
		}
	}

	private void addProposals(Features features, int token) {
		int votes = 0;
		for (int i = 0; i < this.view.candidates().size(); i++) {
			int role = this.view.role(i, token);
			features.add(70, this.view.frame(i), role)
				.add(71, this.view.frame(i), role, this.lemma)
				.add(72, this.view.frame(i), role, this.scene.tag(token))
				.add(73, this.view.frame(i), role, (int) (5 * this.scene.precision(this.cue, i)));
			votes |= 1 << role;
		}
		features.add(74, votes);
		if (this.view.best() >= 0) {
			int role = this.view.role(this.view.best(), token);
			features.add(75, role, (int) (5 * this.scene.precision(this.cue, this.view.best())))
				.add(76, role, this.view.frame(this.view.best()), this.view.side(token))
				.add(77, role, this.scene.relation(this.view.arcs().branch(token)), this.view.arcs().meeting(token));
		}
	}

	private void addRivals(Features features, int token, int side) {
		int between = (int) (4 * this.view.rival(token));
		int itself = (int) (4 * this.scene.cueProbability(token));
		features.add(80, between, side)
			.add(81, between, side, this.scene.quoted(token))
			.add(82, itself, side)
			.add(83, between, this.scene.relation(this.view.arcs().branch(token)), this.view.arcs().meeting(token))
			.add(84, between, Math.min(this.view.pauses(token), 4), side);
		int clause = this.view.arcs().clause(token);
		if (clause >= 0 && clause != this.cue) {
			features.add(85, (int) (4 * this.scene.cueProbability(clause)), side)
				.add(86, (int) (4 * this.scene.cueProbability(clause)),
						this.view.arcs().path(clauseInSentence(clause)));
		}
	}

}
