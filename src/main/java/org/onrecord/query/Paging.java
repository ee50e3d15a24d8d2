package org.onrecord.query;

import org.jspecify.annotations.Nullable;

/**
 * Which page of an answer is wanted.
 *
 * @param limit how many answers at most, 1 to {@value #MOST}
 * @param cursor the {@code next} of the page before; null asks for the first page
 * @param total whether the answers on all pages are counted too
 */
public record Paging(int limit, @Nullable String cursor, boolean total) {

	/** How many answers a page has where nobody says. */
	public static final int USUAL = 50;

	/** How many answers a page has at most. */
	public static final int MOST = 500;

	public Paging {
		Parameters.bounded("limit", limit, 1, MOST);
		cursor = Parameters.trimmed("cursor", cursor);
	}

	/** A page, with nothing counted. */
	public Paging(int limit, @Nullable String cursor) {
		this(limit, cursor, false);
	}

	/** The first page of the usual size. */
	public static Paging first() {
		return new Paging(USUAL, null);
	}

	static Paging of(Parameters parameters) {
		return new Paging(parameters.whole("limit", USUAL), parameters.text("cursor"), parameters.yes("total"));
	}

}
