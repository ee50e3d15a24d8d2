package org.onrecord.extract.attribution;

import java.util.ArrayList;
import java.util.List;

import org.onrecord.extract.text.Sentence;

/**
 * Tokens of one sentence that stand together inside one outermost quotation, or together
 * outside: the steps in which words go on over the end of a sentence.
 *
 * @param first index of its first token
 * @param end index after its last token
 * @param sentence its sentence
 * @param side the outermost quotation's index, or {@link Scene#OUTSIDE}
 */
record Unit(int first, int end, Sentence sentence, int side) {

	/** All units of a text, in order, without those that hold no word. */
	static List<Unit> of(Scene scene) {
		List<Unit> units = new ArrayList<>();
		for (Sentence sentence : scene.text().sentences()) {
			int first = sentence.first();
			for (int i = sentence.first(); i < sentence.end(); i++) {
				boolean last = i + 1 == sentence.end() || scene.side(i + 1) != scene.side(i);
				if (last) {
					if (scene.range(first, i + 1).stream().anyMatch(Scene::isWord)) {
						units.add(new Unit(first, i + 1, sentence, scene.side(i)));
					}
					first = i + 1;
				}
			}
		}
		return units;
	}

	boolean quoted() {
		return this.side != Scene.OUTSIDE;
	}

	int size() {
		return this.end - this.first;
	}

}
