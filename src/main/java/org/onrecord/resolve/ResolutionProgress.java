package org.onrecord.resolve;

/** Is told how far it has come with the whole graph. */
@FunctionalInterface
public interface ResolutionProgress {

	/** Nobody wants to know. */
	ResolutionProgress NONE = (actors, total, cursor) -> true;

	/**
	 * Called after each batch, whose outcome is stored.
	 * @param actors so many actors are through
	 * @param total so many there were
	 * @param cursor where to go on if it stops here
	 * @return false to stop
	 */
	boolean at(long actors, long total, String cursor);

}
