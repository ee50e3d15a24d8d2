package org.onrecord.extract.text;

import org.jspecify.annotations.Nullable;

/**
 * The network that scores a parser's next step: one hidden layer of cubes over the
 * embeddings of words, tags and relations (D. Chen and C. Manning, A Fast and Accurate
 * Dependency Parser using Neural Networks, EMNLP 2014). What each of them adds to the
 * hidden layer is kept, always for tags and relations and as long as there is room for
 * words. Several threads may share it: a kept vector depends on nothing but the model, so
 * scores don't depend on what was read before.
 */
final class TransitionScores {

	/** Room for two to the power of so many words in their places, some 4 KB each. */
	private static final int ROOM = 13;

	/** Spreads the numbers of words over the room: 2^32 over the golden ratio. */
	private static final int SPREAD = 0x9E3779B1;

	private final ParserModel model;

	private final int places;

	private final int firstTag;

	private final int hidden;

	private final @Nullable Added[] kept;

	private final @Nullable Added[] words = new @Nullable Added[1 << ROOM];

	/** What one word, tag or relation adds in one place. */
	@SuppressWarnings("ArrayRecordComponent") // Never compared; its final fields let
												// threads share it
	private record Added(int key, float[] vector) {
	}

	TransitionScores(ParserModel model) {
		this.model = model;
		this.hidden = model.bias().length;
		this.places = model.input().length / model.embeddings()[0].length;
		this.firstTag = model.embeddings().length - model.tags().size() - model.relations().size();
		this.kept = new @Nullable Added[(model.embeddings().length - this.firstTag) * this.places];
	}

	/** The score of each transition for what stands in each place of the input. */
	float[] of(int[] features) {
		float[] sum = this.model.bias().clone();
		for (int place = 0; place < this.places; place += 4) {
			add(sum, added(features, place), added(features, place + 1), added(features, place + 2),
					added(features, place + 3));
		}
		float[][] output = this.model.output();
		float[] scores = new float[output[0].length];
		for (int i = 0; i < this.hidden; i += 4) {
			addScaled(scores, cube(sum[i]), output[i], cube(sum[i + 1]), output[i + 1], cube(sum[i + 2]), output[i + 2],
					cube(sum[i + 3]), output[i + 3]);
		}
		return scores;
	}

	private float[] added(int[] features, int place) {
		int feature = features[place];
		int key = feature * this.places + place;
		@Nullable Added[] room = (feature < this.firstTag) ? this.words : this.kept;
		int slot = (feature < this.firstTag) ? (key * SPREAD) >>> (Integer.SIZE - ROOM)
				: key - this.firstTag * this.places;
		Added found = room[slot];
		if (found == null || found.key() != key) {
			found = new Added(key, product(feature, place));
			room[slot] = found;
		}
		return found.vector();
	}

	private float[] product(int feature, int place) {
		float[] embedding = this.model.embeddings()[feature];
		float[] vector = new float[this.hidden];
		for (int i = 0; i < embedding.length; i++) {
			float[] row = this.model.input()[place * embedding.length + i];
			float factor = embedding[i];
			for (int k = 0; k < vector.length; k++) {
				vector[k] += factor * row[k];
			}
		}
		return vector;
	}

	private static float cube(float value) {
		return value * value * value;
	}

	// Four at a time, so that the sums are fetched and stored a quarter as often
	private static void add(float[] sum, float[] a, float[] b, float[] c, float[] d) {
		for (int i = 0; i < sum.length; i++) {
			sum[i] += (a[i] + b[i]) + (c[i] + d[i]);
		}
	}

	private static void addScaled(float[] sum, float x, float[] a, float y, float[] b, float z, float[] c, float w,
			float[] d) {
		for (int i = 0; i < sum.length; i++) {
			sum[i] += (x * a[i] + y * b[i]) + (z * c[i] + w * d[i]);
		}
	}

}
