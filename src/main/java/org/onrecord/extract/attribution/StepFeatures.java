package org.onrecord.extract.attribution;

import org.onrecord.extract.linear.Features;

/**
 * What speaks for a change of roles between a token and the one before: what both are,
 * and what begins and ends there.
 */
final class StepFeatures {

	private final CueView view;

	private final CueScene scene;

	private final int cue;

	StepFeatures(CueView view) {
		this.view = view;
		this.scene = view.scene();
		this.cue = view.cue();
	}

	Features of(int token) {
		Features features = new Features();
		int change = (this.view.sentence().holds(token - 1)
				&& this.scene.scene().side(token) != this.scene.scene().side(token - 1)) ? 1 : 0;
		int at = (token == this.cue) ? 1 : (token - 1 == this.cue) ? 2 : 0;
		int side = this.view.side(token);
		features.add(0)
			.add(1, change, side)
			.add(2, at)
			.add(3, this.scene.word(token), side)
			.add(4, this.scene.word(token - 1, this.view.sentence()), side)
			.add(5, this.scene.tag(token), side)
			.add(6, this.scene.tag(token - 1, this.view.sentence()), side)
			.add(7, this.scene.tag(token - 1, this.view.sentence()), this.scene.tag(token), side)
			.add(8, this.view.isEnd(token) ? 1 : 0, side)
			.add(9, this.scene.relation(token), side)
			.add(10, this.view.mark(token), this.scene.relation(token), side);
		int edges = 0;
		for (int i = 0; i < this.view.candidates().size(); i++) {
			int now = this.view.role(i, token);
			int before = this.view.sentence().holds(token - 1) ? this.view.role(i, token - 1) : 0;
			if (now != before) {
				features.add(11, this.view.frame(i), 3 * before + now);
				edges = edges * 9 + 3 * before + now;
			}
		}
		features.add(12, edges);
		addBeginnings(features, token, side);
		return features;
	}

	/** Which phrases begin at a token, and which of the subjects begin or end there. */
	private void addBeginnings(Features features, int token, int side) {
		int begins = 0;
		for (int next = token; next >= 0; next = this.scene.token(next).head()) {
			if (this.scene.first(next) != token) {
				break;
			}
			begins = next;
			features.add(13, this.scene.relation(next), side)
				.add(14, this.scene.relation(next), this.view.mark(next), side);
		}
		features.add(15, (begins == 0) ? 1 : 0, side);
		for (int i = 0; i < this.view.subjects().size(); i++) {
			Subjects.Subject subject = this.view.subjects().get(i);
			if (token == subject.first() || token == subject.end()) {
				features.add(16, (token == subject.first()) ? 1 : 0, i)
					.add(17, (token == subject.first()) ? 1 : 0, i, subject.way());
			}
			else if (subject.holds(token)) {
				features.add(18, i);
			}
		}
	}

}
