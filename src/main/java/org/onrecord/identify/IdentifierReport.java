package org.onrecord.identify;

/**
 * What came of a list of identifiers: {@code received = added + unchanged}.
 *
 * @param received lines with an identifier
 * @param added identifiers that are new
 * @param unchanged those that the actor had, or that stood twice in the list
 */
public record IdentifierReport(int received, int added, int unchanged) {

	/**
	 * A line that cannot be taken.
	 *
	 * @param line its number, from 1, the line with the names of the columns included
	 * @param problem short name of the obstacle
	 * @param why what is wrong with it
	 */
	public record Refused(long line, String problem, String why) {

	}

}
