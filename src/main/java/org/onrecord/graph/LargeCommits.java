package org.onrecord.graph;

import java.util.function.Supplier;

/**
 * Lets nobody see half of a large change. The database applies what a transaction wrote
 * bit by bit when it ends, and whoever reads meanwhile sees some of it; after a merge of
 * busy actors that takes seconds. Questions that such a change came between are asked
 * again, and new ones wait until it is done. Holds for what is asked in this process.
 */
public final class LargeCommits {

	/** So often is a question asked again that large changes come between. */
	private static final int TRIES = 20;

	/** Odd while a change is applied. */
	private long version;

	LargeCommits() {
	}

	/** A large change is about to be applied; one at a time is. */
	synchronized void begin() {
		if (this.version % 2 == 0) {
			this.version++;
		}
	}

	/** If a large change was applied, it is no longer. */
	synchronized void end() {
		if (this.version % 2 == 1) {
			this.version++;
			notifyAll();
		}
	}

	/**
	 * Reads with no large change in between.
	 * @param reading what reads; it may be done several times, of which the last counts
	 */
	public <T> T undisturbed(Supplier<T> reading) {
		for (int tries = 1;; tries++) {
			long before = settled();
			try {
				T read = reading.get();
				if (before == current() || tries == TRIES) {
					return read;
				}
			}
			catch (RuntimeException ex) {
				if (before == current() || tries == TRIES) {
					throw ex;
				}
			}
		}
	}

	private synchronized long current() {
		return this.version;
	}

	private synchronized long settled() {
		while (this.version % 2 == 1) {
			try {
				wait();
			}
			catch (InterruptedException ex) {
				Thread.currentThread().interrupt();
				return this.version;
			}
		}
		return this.version;
	}

}
