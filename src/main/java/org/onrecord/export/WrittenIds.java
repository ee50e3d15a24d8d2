package org.onrecord.export;

import org.eclipse.collections.impl.list.mutable.primitive.LongArrayList;

/**
 * Ids of the nodes that were written, each once and all of them before the first is asked
 * for: half of what an {@link IdSet} takes, 8 to 12 bytes an id.
 */
final class WrittenIds {

	private final LongArrayList keys = new LongArrayList();

	private boolean sorted;

	void add(String id) {
		if (this.sorted) {
			throw new IllegalStateException("Node " + id + " is written after edges were");
		}
		this.keys.add(IdSet.key(id));
	}

	boolean contains(String id) {
		if (!this.sorted) {
			this.keys.sortThis();
			this.keys.trimToSize();
			this.sorted = true;
		}
		return this.keys.binarySearch(IdSet.key(id)) >= 0;
	}

}
