package org.onrecord.graph;

/** Is told how far a rebuild has come. */
@FunctionalInterface
public interface RebuildProgress {

	/**
	 * Called after each batch.
	 * @param done claims, mentions and actors that are through
	 * @param total how many there are
	 */
	void at(long done, long total);

}
