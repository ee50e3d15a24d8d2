package org.onrecord.extract.attribution;

import org.onrecord.extract.linear.Judge;

/** Tells for every word of a text how likely it is a cue. */
final class CueProbabilities {

	private CueProbabilities() {
	}

	static void set(CueScene scene, CueWords words, Judge cues) {
		double[] probabilities = new double[scene.scene().tokens().size()];
		for (int i = 0; i < probabilities.length; i++) {
			if (words.mayBe(scene.token(i))) {
				probabilities[i] = cues.probability(CueFeatures.of(scene, i));
			}
		}
		scene.setCueProbabilities(probabilities);
	}

}
