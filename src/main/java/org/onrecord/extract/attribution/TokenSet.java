package org.onrecord.extract.attribution;

import java.util.Arrays;
import java.util.BitSet;
import java.util.stream.IntStream;

/**
 * Tokens of a text by their indexes, in order. Takes room for the stretch between the
 * first and the last, wherever in the text it lies: thousands of them may be held of a
 * long text.
 */
final class TokenSet {

	/** The index that the first bit stands for; a multiple of the bits of a word. */
	private int base;

	private BitSet bits = new BitSet(Long.SIZE);

	/** The tokens from one index to another, end exclusive. */
	static TokenSet range(int from, int to) {
		TokenSet range = new TokenSet();
		range.set(from, to);
		return range;
	}

	boolean get(int token) {
		return token >= this.base && this.bits.get(token - this.base);
	}

	void set(int token) {
		makeRoom(token);
		this.bits.set(token - this.base);
	}

	void set(int token, boolean value) {
		if (value) {
			set(token);
		}
		else {
			clear(token);
		}
	}

	void set(int from, int to) {
		if (from < to) {
			makeRoom(from);
			this.bits.set(from - this.base, to - this.base);
		}
	}

	private void makeRoom(int token) {
		int wanted = token / Long.SIZE * Long.SIZE;
		if (this.bits.isEmpty()) {
			this.base = wanted;
		}
		else if (wanted < this.base) {
			int shift = this.base - wanted;
			BitSet moved = new BitSet(this.bits.length() + shift);
			this.bits.stream().forEach((bit) -> moved.set(bit + shift));
			this.bits = moved;
			this.base = wanted;
		}
	}

	void clear(int token) {
		if (token >= this.base) {
			this.bits.clear(token - this.base);
		}
	}

	void clear(int from, int to) {
		if (to > this.base) {
			this.bits.clear(Math.max(0, from - this.base), to - this.base);
		}
	}

	/** Takes all of another set out. */
	void andNot(TokenSet other) {
		other.stream().forEach(this::clear);
	}

	/** The next token from an index on, that included; -1 if there is none. */
	int nextSetBit(int from) {
		int next = this.bits.nextSetBit(Math.max(0, from - this.base));
		return (next < 0) ? -1 : next + this.base;
	}

	/** The next index from one on, that included, that is not in the set. */
	int nextClearBit(int from) {
		return (from < this.base) ? from : this.bits.nextClearBit(from - this.base) + this.base;
	}

	int cardinality() {
		return this.bits.cardinality();
	}

	/** The index after the last token; 0 if there are none. */
	int length() {
		return this.bits.isEmpty() ? 0 : this.bits.length() + this.base;
	}

	boolean isEmpty() {
		return this.bits.isEmpty();
	}

	/** How many tokens both have. */
	int shared(TokenSet other) {
		return (int) stream().filter(other::get).count();
	}

	boolean intersects(TokenSet other) {
		return stream().anyMatch(other::get);
	}

	/** How many runs of tokens that follow each other there are. */
	int runs() {
		return (int) stream().filter((token) -> !get(token + 1)).count();
	}

	/** The indexes, ascending. */
	IntStream stream() {
		return this.bits.stream().map((bit) -> bit + this.base);
	}

	TokenSet copy() {
		TokenSet copy = new TokenSet();
		copy.base = this.base;
		copy.bits = (BitSet) this.bits.clone();
		return copy;
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof TokenSet set && Arrays.equals(stream().toArray(), set.stream().toArray());
	}

	@Override
	public int hashCode() {
		return stream().reduce(0, (hash, token) -> 31 * hash + token);
	}

	@Override
	public String toString() {
		return stream().boxed().toList().toString();
	}

}
