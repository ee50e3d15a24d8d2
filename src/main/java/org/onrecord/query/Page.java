package org.onrecord.query;

import java.util.List;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

/**
 * One page of answers.
 *
 * @param <T> what is answered
 * @param answers the answers, in order
 * @param next cursor of the next page; null if this is the last one
 */
public record Page<T>(List<T> answers, @Nullable String next) {

	public Page {
		answers = List.copyOf(answers);
	}

	/**
	 * The page of the first {@code limit} answers, of which one more was asked for to see
	 * whether there is a next page.
	 */
	static <T> Page<T> of(List<T> oneMore, Paging paging, Cursor cursor, Function<T, List<String>> keys) {
		if (oneMore.size() <= paging.limit()) {
			return new Page<>(oneMore, null);
		}
		T last = oneMore.get(paging.limit() - 1);
		return new Page<>(oneMore.subList(0, paging.limit()), cursor.behind(keys.apply(last)));
	}

}
