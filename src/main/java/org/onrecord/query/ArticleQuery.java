package org.onrecord.query;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * The question which articles there are. Valid once built.
 *
 * @param outlet name of the outlet
 * @param period when they were published
 * @param words words of the title, in any order
 * @param paging which page
 */
public record ArticleQuery(@Nullable String outlet, Period period, @Nullable String words, Paging paging) {

	public ArticleQuery {
		outlet = Parameters.trimmed("outlet", outlet);
		words = Parameters.trimmed("q", words);
	}

	/**
	 * Reads a question from parameters as they are typed: {@code outlet}, {@code from},
	 * {@code to}, {@code q}, {@code limit}, {@code cursor}.
	 * @throws org.onrecord.knowledge.OnRecordException if one cannot be read, or there is
	 * no such parameter
	 */
	public static ArticleQuery of(Map<String, String> given) {
		Parameters parameters = new Parameters(given);
		ArticleQuery query = new ArticleQuery(parameters.text("outlet"), Period.of(parameters), parameters.text("q"),
				Paging.of(parameters));
		parameters.refuseOthers();
		return query;
	}

	ArticleQuery firstPage() {
		return new ArticleQuery(this.outlet, this.period, this.words, Paging.first());
	}

	List<String> titleWords() {
		return (this.words == null) ? List.of() : Arrays.asList(this.words.toLowerCase(Locale.ROOT).split("\\s+"));
	}

}
