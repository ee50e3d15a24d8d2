package org.onrecord.extract.linear;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Arrays;

/**
 * A row of weights for each feature that was seen often enough in training; others weigh
 * nothing. A hash finds its row by open addressing.
 */
final class Weights {

	/** Weights are kept in so many steps on either side of zero. */
	private static final int STEPS = Short.MAX_VALUE;

	private final int columns;

	/** The hash of each row. */
	private final int[] hashes;

	/** Of each place the row + 1, or 0. */
	private final int[] places;

	private final float[] weights;

	/** All weights are zero. The hashes are those of the rows, each once. */
	Weights(int columns, int[] hashes) {
		this.columns = columns;
		this.hashes = hashes;
		this.weights = new float[Math.multiplyExact(hashes.length, columns)];
		this.places = new int[Integer.highestOneBit(Math.max(1, hashes.length)) * 4];
		for (int row = 0; row < hashes.length; row++) {
			int place = place(hashes[row]);
			this.places[place] = row + 1;
		}
	}

	int columns() {
		return this.columns;
	}

	float[] values() {
		return this.weights;
	}

	/** The row of a hash, or -1 where there is none. */
	int row(int hash) {
		return this.places[place(hash)] - 1;
	}

	private int place(int hash) {
		int mask = this.places.length - 1;
		int place = (hash * 0x9e3779b1) >>> 7 & mask;
		while (this.places[place] != 0 && this.hashes[this.places[place] - 1] != hash) {
			place = (place + 1) & mask;
		}
		return place;
	}

	/** The rows of the hashes that have one. */
	int[] rows(int[] features) {
		int[] rows = new int[features.length];
		int size = 0;
		for (int feature : features) {
			int row = row(feature);
			if (row >= 0) {
				rows[size++] = row;
			}
		}
		return Arrays.copyOf(rows, size);
	}

	/** Adds up the weights of these rows, a sum for each column. */
	void sum(int[] rows, double[] sums) {
		Arrays.fill(sums, 0);
		for (int row : rows) {
			int at = row * this.columns;
			for (int column = 0; column < this.columns; column++) {
				sums[column] += this.weights[at + column];
			}
		}
	}

	/**
	 * The same weights in steps of a thousandth or less of the largest, without the rows
	 * that add nothing: what is written is what is used.
	 */
	Weights rounded(float negligible) {
		float largest = 0;
		for (float weight : this.weights) {
			largest = Math.max(largest, Math.abs(weight));
		}
		float step = (largest > 0) ? largest / STEPS : 1;
		int[] kept = new int[this.hashes.length];
		int size = 0;
		for (int row = 0; row < this.hashes.length; row++) {
			boolean says = false;
			for (int column = 0; column < this.columns; column++) {
				says |= Math.abs(this.weights[row * this.columns + column]) >= negligible;
			}
			if (says) {
				kept[size++] = this.hashes[row];
			}
		}
		int[] sorted = Arrays.copyOf(kept, size);
		Arrays.sort(sorted);
		Weights rounded = new Weights(this.columns, sorted);
		for (int row = 0; row < size; row++) {
			int from = row(sorted[row]) * this.columns;
			for (int column = 0; column < this.columns; column++) {
				rounded.weights[row * this.columns + column] = Math.round(this.weights[from + column] / step) * step;
			}
		}
		return rounded;
	}

	void write(DataOutput out) throws IOException {
		float largest = 0;
		for (float weight : this.weights) {
			largest = Math.max(largest, Math.abs(weight));
		}
		float step = (largest > 0) ? largest / STEPS : 1;
		out.writeInt(this.columns);
		out.writeInt(this.hashes.length);
		out.writeFloat(step);
		for (int hash : this.hashes) {
			out.writeInt(hash);
		}
		for (float weight : this.weights) {
			out.writeShort(Math.round(weight / step));
		}
	}

	static Weights read(DataInput in) throws IOException {
		int columns = in.readInt();
		int[] hashes = new int[in.readInt()];
		float step = in.readFloat();
		for (int row = 0; row < hashes.length; row++) {
			hashes[row] = in.readInt();
		}
		Weights weights = new Weights(columns, hashes);
		for (int i = 0; i < weights.weights.length; i++) {
			weights.weights[i] = in.readShort() * step;
		}
		return weights;
	}

}
