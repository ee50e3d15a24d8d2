package org.onrecord.extract.attribution;

import java.util.List;
import java.util.function.BiPredicate;

import org.onrecord.extract.linear.Features;

/**
 * How far words go on beyond the cue's sentence: unit by unit onwards, and unit by unit
 * back, until one is not said by the same cue.
 */
final class Reach {

	/** So many units are asked for at most in each direction. */
	private static final int FURTHEST = 60;

	private final CueScene scene;

	private final List<Unit> units;

	/** How likely the likeliest word of each unit is a cue. */
	private final double[] likeliest;

	/** Of each unit the first and the last of its quotation; itself outside. */
	private final int[] firsts;

	private final int[] lasts;

	/** Of each token the index of the first unit that starts there or later. */
	private final int[] unitFrom;

	Reach(CueScene scene) {
		this.scene = scene;
		this.units = Unit.of(scene.scene());
		int size = scene.scene().tokens().size();
		this.unitFrom = new int[size + 1];
		int unit = 0;
		for (int i = 0; i <= size; i++) {
			while (unit < this.units.size() && this.units.get(unit).first() < i) {
				unit++;
			}
			this.unitFrom[i] = unit;
		}
		this.likeliest = this.units.stream().mapToDouble(this::likeliest).toArray();
		this.firsts = new int[this.units.size()];
		this.lasts = new int[this.units.size()];
		for (int i = 0; i < this.units.size(); i++) {
			this.firsts[i] = sameQuotation(i, i - 1) ? this.firsts[i - 1] : i;
		}
		for (int i = this.units.size() - 1; i >= 0; i--) {
			this.lasts[i] = sameQuotation(i, i + 1) ? this.lasts[i + 1] : i;
		}
	}

	private boolean sameQuotation(int unit, int other) {
		return this.units.get(unit).quoted() && other >= 0 && other < this.units.size()
				&& this.units.get(other).side() == this.units.get(unit).side();
	}

	/**
	 * Asks unit by unit whether it goes on, onwards and back, and adds to the content
	 * those that do.
	 * @param goesOn told the features of the step and the unit
	 */
	void extend(Roles roles, TokenSet content, BiPredicate<Features, Unit> goesOn) {
		int first = this.unitFrom[this.scene.sentence(roles.main()).first()];
		int end = this.unitFrom[this.scene.sentence(roles.main()).end()];
		for (int i = end; i < Math.min(this.units.size(), end + FURTHEST); i++) {
			if (!goesOn.test(features(roles, content, i, i - 1, i - end), this.units.get(i))) {
				break;
			}
			content.set(this.units.get(i).first(), this.units.get(i).end());
		}
		for (int i = first - 1; i >= Math.max(0, first - FURTHEST); i--) {
			if (!goesOn.test(features(roles, content, i, i + 1, first - 1 - i), this.units.get(i))) {
				break;
			}
			content.set(this.units.get(i).first(), this.units.get(i).end());
		}
	}

	private Features features(Roles roles, TokenSet content, int index, int before, int steps) {
		Unit unit = this.units.get(index);
		Unit last = (before >= 0 && before < this.units.size()) ? this.units.get(before) : unit;
		int direction = (index > before) ? 1 : 0;
		int lemma = this.scene.lemma(roles.main());
		boolean same = unit.quoted() && unit.side() == last.side();
		boolean goesOn = majority(content, last);
		int paragraphs = Math.min(3, Math.abs(unit.sentence().paragraph() - last.sentence().paragraph()));
		int state = direction + (unit.quoted() ? 2 : 0) + (last.quoted() ? 4 : 0) + (same ? 8 : 0) + (goesOn ? 16 : 0)
				+ 32 * Math.min(1, paragraphs) + ((this.scene.quoted(roles.main()) == 1) ? 64 : 0);
		int said = content.isEmpty() ? 2 : this.scene.quoted(content.length() - 1);
		int rival = rival(index);
		int own = (int) (5 * this.likeliest[index]);
		Features features = new Features().add(0)
			.add(1, state)
			.add(2, state, Math.min(steps, 3))
			.add(3, state, said)
			.add(4, state, said, rival)
			.add(5, state, own)
			.add(6, state, lemma)
			.add(7, state, rival, own)
			.add(8, state, shape(unit, index))
			.add(9, state, shape(unit, index), rival)
			.add(10, state, CueScene.bucket(unit.size()));
		features.add(11, state, this.scene.word(unit.first()))
			.add(12, state, this.scene.tag(unit.first()))
			.add(13, state, this.scene.word(Math.max(0, unit.first() - 1)))
			.add(14, state, this.scene.word(last.end() - 1))
			.add(15, state, this.scene.tag(wordIn(unit)), said)
			.add(16, state, paragraphs, said)
			.add(17, state, content.isEmpty() ? 1 : 0, lemma)
			.add(18, state, source(roles), rival)
			.add(19, state, openBefore(last) ? 1 : 0, said);
		return features;
	}

	private int source(Roles roles) {
		int head = roles.source().nextSetBit(0);
		return (head < 0) ? CueScene.NONE : this.scene.tag(head);
	}

	/** Whether a unit ends in the middle of a quotation that is never closed. */
	private boolean openBefore(Unit unit) {
		return unit.quoted() && this.scene.scene()
			.quotations()
			.around(this.scene.token(unit.end() - 1))
			.filter((quotation) -> !quotation.closed())
			.isPresent();
	}

	private int wordIn(Unit unit) {
		int i = unit.first();
		while (i + 1 < unit.end() && !Scene.isWord(this.scene.token(i))) {
			i++;
		}
		return i;
	}

	/** Whether it is a whole sentence, a whole paragraph, or a part of a sentence. */
	private int shape(Unit unit, int index) {
		boolean alone = (index == 0 || this.units.get(index - 1).sentence().index() != unit.sentence().index())
				&& (index + 1 >= this.units.size()
						|| this.units.get(index + 1).sentence().index() != unit.sentence().index());
		boolean begins = index == 0 || this.units.get(index - 1).sentence().paragraph() != unit.sentence().paragraph();
		boolean ends = index + 1 >= this.units.size()
				|| this.units.get(index + 1).sentence().paragraph() != unit.sentence().paragraph();
		return (alone ? 1 : 0) + (begins ? 2 : 0) + (ends ? 4 : 0);
	}

	/** How likely the words right beside a unit, or beside its quotation, hold a cue. */
	private int rival(int index) {
		int first = this.firsts[index];
		int last = this.lasts[index];
		return 6 * rivalAt(first - 1, this.units.get(first)) + rivalAt(last + 1, this.units.get(last));
	}

	private int rivalAt(int index, Unit beside) {
		boolean there = index >= 0 && index < this.units.size()
				&& this.units.get(index).sentence().index() == beside.sentence().index();
		return there ? 1 + (int) (4.9 * this.likeliest[index]) : 0;
	}

	private double likeliest(Unit unit) {
		double likeliest = 0;
		for (int i = unit.first(); i < unit.end(); i++) {
			likeliest = Math.max(likeliest, this.scene.cueProbability(i));
		}
		return likeliest;
	}

	/** Whether most tokens of a unit are among these. */
	static boolean majority(TokenSet content, Unit unit) {
		int inside = TokenSet.range(unit.first(), unit.end()).shared(content);
		return 2 * inside > unit.size();
	}

}
