package org.onrecord.export;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import org.eclipse.collections.api.set.primitive.MutableLongSet;
import org.eclipse.collections.impl.set.mutable.primitive.LongHashSet;
import org.jspecify.annotations.Nullable;

/**
 * Ids of nodes, for whole graphs: 64 of an id's 65 bits are kept, 16 to 32 bytes an id in
 * all. While there are few, the ids themselves are known as well.
 */
final class IdSet {

	/** So many can be asked for one by one; more are found by reading all there are. */
	static final int FEW = 100_000;

	private static final String DIGITS = "0123456789abcdefghjkmnpqrstvwxyz";

	private static final byte[] VALUES = values();

	private static final long FNV_PRIME = 0x100000001b3L;

	private final int limit;

	private final MutableLongSet keys = new LongHashSet();

	private @Nullable List<String> few = new ArrayList<>();

	IdSet() {
		this(FEW);
	}

	/** A set of which more than so many ids are many. */
	IdSet(int limit) {
		this.limit = limit;
	}

	/** Whether it was not there before. */
	boolean add(String id) {
		boolean added = this.keys.add(key(id));
		if (added && this.few != null) {
			this.few.add(id);
			if (this.few.size() > this.limit) {
				this.few = null;
			}
		}
		return added;
	}

	boolean contains(String id) {
		return this.keys.contains(key(id));
	}

	int size() {
		return this.keys.size();
	}

	/** The ids in their order; null if they are many. */
	@Nullable List<String> few() {
		if (this.few == null) {
			return null;
		}
		Collections.sort(this.few);
		return Collections.unmodifiableList(this.few);
	}

	/**
	 * The lower 64 bits of an id. Ids of other programs' nodes have another form; a hash
	 * stands for them.
	 */
	static long key(String id) {
		long key = 0;
		for (int i = 0; i < id.length(); i++) {
			char c = id.charAt(i);
			byte value = (c < VALUES.length) ? VALUES[c] : -1;
			if (value < 0 || i > 12) {
				return hash(id);
			}
			key = (key << 5) | value;
		}
		return key;
	}

	/** FNV-1a. */
	private static long hash(String id) {
		long hash = 0xcbf29ce484222325L;
		for (int i = 0; i < id.length(); i++) {
			hash = (hash ^ id.charAt(i)) * FNV_PRIME;
		}
		return hash;
	}

	private static byte[] values() {
		byte[] values = new byte[128];
		for (int c = 0; c < values.length; c++) {
			values[c] = (byte) DIGITS.indexOf(c);
		}
		return values;
	}

}
