package org.onrecord.query;

import org.jspecify.annotations.Nullable;

/**
 * Which page of an answer is wanted.
 *
 * @param limit how many answers at most, 1 to {@value #MOST}
 * @param cursor the {@code next} of the page before; null asks for the first page
 */
public record Paging(int limit, @Nullable String cursor) {

	/** How many answers a page has where nobody says. */
	public static final int USUAL = 50;

	/** How many answers a page has at most. */
	public static final int MOST = 500;

	public Paging {
		Parameters.bounded("limit", limit, 1, MOST);
		cursor = Parameters.trimmed("cursor", cursor);
	}

	/** The first page of the usual size. */
	public static Paging first() {
		return new Paging(USUAL, null);
	}

	static Paging of(Parameters parameters) {
		return new Paging(parameters.whole("limit", USUAL), parameters.text("cursor"));
	}

}
