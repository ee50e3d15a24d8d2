package org.onrecord.export;

import java.util.HashMap;
import java.util.Map;
import java.util.function.ToLongFunction;

import org.eclipse.collections.impl.map.mutable.primitive.LongIntHashMap;

/**
 * Numbers of nodes, from 0, for formats that know nodes by number. Ids are not kept but
 * 64-bit hashes of them, which takes 32 bytes a node at most; ids that happen to share a
 * hash with an earlier one are kept whole, so numbers are right whatever the hashes.
 */
final class NodeNumbers {

	private static final int UNKNOWN = -1;

	private final LongIntHashMap byHash = new LongIntHashMap();

	private final Map<String, Integer> byId = new HashMap<>();

	private final ToLongFunction<String> hash;

	private int size;

	NodeNumbers() {
		this(NodeNumbers::hash);
	}

	NodeNumbers(ToLongFunction<String> hash) {
		this.hash = hash;
	}

	/** Numbers a node; each comes once. */
	int add(String id) {
		int number = this.size++;
		long hash = this.hash.applyAsLong(id);
		if (this.byHash.containsKey(hash)) {
			this.byId.put(id, number);
		}
		else {
			this.byHash.put(hash, number);
		}
		return number;
	}

	/**
	 * The number of a node that was added.
	 * @throws IllegalArgumentException if there is none with this id
	 */
	int of(String id) {
		Integer whole = this.byId.get(id);
		int number = (whole != null) ? whole : this.byHash.getIfAbsent(this.hash.applyAsLong(id), UNKNOWN);
		if (number == UNKNOWN) {
			throw new IllegalArgumentException("An edge names the node " + id + ", which was not written");
		}
		return number;
	}

	int size() {
		return this.size;
	}

	/** FNV-1a over the UTF-16 units, with 64 bits. */
	private static long hash(String id) {
		long hash = 0xcbf29ce484222325L;
		for (int i = 0; i < id.length(); i++) {
			hash = (hash ^ id.charAt(i)) * 0x100000001b3L;
		}
		return hash;
	}

}
