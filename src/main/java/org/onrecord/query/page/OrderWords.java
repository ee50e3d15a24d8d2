package org.onrecord.query.page;

import org.onrecord.query.ClaimOrder;

/**
 * An order of claims in words.
 *
 * @param order which come first, as the status says it
 * @param first what the link to the first page says
 * @param next what the link to the next page says
 */
record OrderWords(String order, String first, String next) {

	static OrderWords of(ClaimOrder order) {
		return switch (order) {
			case DATE -> new OrderWords("newest first", "Newest claims", "Older claims");
			case OLDEST -> new OrderWords("oldest first", "Oldest claims", "Newer claims");
			case RELEVANCE -> new OrderWords("best match first", "Best matches", "Further claims");
		};
	}

}
