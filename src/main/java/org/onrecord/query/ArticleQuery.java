package org.onrecord.query;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.onrecord.knowledge.OnRecordException;
import org.springframework.util.MultiValueMap;

/**
 * The question which articles there are. Valid once built.
 *
 * @param outlets names of outlets, any of them; empty stands for all
 * @param period when they were published
 * @param words words of the title, in any order
 * @param oldest whether the oldest come first
 * @param collection id or name of the collection they are in
 * @param paging which page
 */
public record ArticleQuery(List<String> outlets, Period period, @Nullable String words, boolean oldest,
		@Nullable String collection, Paging paging) {

	public ArticleQuery {
		outlets = List.copyOf(outlets);
		words = Parameters.trimmed("q", words);
	}

	/**
	 * Reads a question from parameters as they are typed: {@code outlet}, which may be
	 * given several times, {@code from}, {@code to}, {@code q}, {@code order},
	 * {@code collection}, {@code limit}, {@code cursor}, {@code total}.
	 * @throws OnRecordException if one cannot be read, or there is no such parameter
	 */
	public static ArticleQuery of(MultiValueMap<String, String> given) {
		Parameters parameters = new Parameters(given);
		ArticleQuery query = new ArticleQuery(parameters.texts("outlet"), Period.of(parameters), parameters.text("q"),
				oldest(parameters), parameters.text(Scope.COLLECTION), Paging.of(parameters));
		parameters.refuseOthers();
		return query;
	}

	/** The same from parameters that are given once each. */
	public static ArticleQuery of(Map<String, String> given) {
		return of(MultiValueMap.fromSingleValue(given));
	}

	ArticleQuery firstPage() {
		return new ArticleQuery(this.outlets, this.period, this.words, this.oldest, this.collection, Paging.first());
	}

	private static boolean oldest(Parameters parameters) {
		ClaimOrder order = parameters.word("order", ClaimOrder.class);
		if (order == ClaimOrder.RELEVANCE) {
			throw OnRecordException.invalid("order", "Parameter order has to be date or oldest here, not relevance.");
		}
		return order == ClaimOrder.OLDEST;
	}

	List<String> titleWords() {
		return (this.words == null) ? List.of() : Arrays.asList(this.words.toLowerCase(Locale.ROOT).split("\\s+"));
	}

}
