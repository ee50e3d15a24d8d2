package org.onrecord.extract.linear;

import java.util.Arrays;

/**
 * The features of one thing to judge, each a hash of what it says. A feature is named by
 * a template, which tells what kind of statement it is, and the values that fill it.
 */
public final class Features {

	private int[] hashes = new int[64];

	private int size;

	/** The hash of a value; the same in every program and run. */
	public static int value(String value) {
		return mix(value.hashCode() ^ 0x5bd1e995);
	}

	public Features add(int template) {
		return put(mix(template * 0x9e3779b1));
	}

	public Features add(int template, int value) {
		return put(mix(mix(template * 0x9e3779b1) + value));
	}

	public Features add(int template, int first, int second) {
		return put(mix(mix(mix(template * 0x9e3779b1) + first) * 31 + second));
	}

	public Features add(int template, int first, int second, int third) {
		return put(mix(mix(mix(mix(template * 0x9e3779b1) + first) * 31 + second) * 31 + third));
	}

	/** The hashes, in the order in which they were added. */
	public int[] toArray() {
		return Arrays.copyOf(this.hashes, this.size);
	}

	private Features put(int hash) {
		if (this.size == this.hashes.length) {
			this.hashes = Arrays.copyOf(this.hashes, 2 * this.size);
		}
		this.hashes[this.size++] = hash;
		return this;
	}

	/** Spreads the bits of a number; the finalizer of MurmurHash3 (Appleby 2011). */
	private static int mix(int bits) {
		int next = bits;
		next ^= next >>> 16;
		next *= 0x85ebca6b;
		next ^= next >>> 13;
		next *= 0xc2b2ae35;
		next ^= next >>> 16;
		return next;
	}

}
