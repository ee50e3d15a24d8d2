package org.onrecord.extract.linear;

import java.util.Arrays;

/** Counts features, to leave out those that are too rare to learn from. */
final class Vocabulary {

	private int[] hashes = new int[1 << 16];

	private int[] counts = new int[1 << 16];

	private int size;

	void add(int[] features) {
		for (int feature : features) {
			int place = place(this.hashes, this.counts, feature);
			if (this.counts[place] == 0) {
				this.hashes[place] = feature;
				this.size++;
			}
			this.counts[place]++;
			if (2 * this.size > this.hashes.length) {
				grow();
			}
		}
	}

	/** The features seen so often or more often, ascending. */
	int[] seen(int atLeast) {
		int[] found = new int[this.size];
		int next = 0;
		for (int i = 0; i < this.hashes.length; i++) {
			if (this.counts[i] >= atLeast) {
				found[next++] = this.hashes[i];
			}
		}
		int[] seen = Arrays.copyOf(found, next);
		Arrays.sort(seen);
		return seen;
	}

	private void grow() {
		int[] hashes = new int[2 * this.hashes.length];
		int[] counts = new int[hashes.length];
		for (int i = 0; i < this.hashes.length; i++) {
			if (this.counts[i] > 0) {
				int place = place(hashes, counts, this.hashes[i]);
				hashes[place] = this.hashes[i];
				counts[place] = this.counts[i];
			}
		}
		this.hashes = hashes;
		this.counts = counts;
	}

	private static int place(int[] hashes, int[] counts, int hash) {
		int mask = hashes.length - 1;
		int place = (hash * 0x9e3779b1) >>> 5 & mask;
		while (counts[place] > 0 && hashes[place] != hash) {
			place = (place + 1) & mask;
		}
		return place;
	}

}
