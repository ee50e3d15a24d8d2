package org.onrecord.query;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;
import org.onrecord.knowledge.ActorKind;
import org.onrecord.knowledge.TextSpan;

/**
 * An article with everything that was read in it. Places are counted in code points of
 * the text.
 *
 * @param id its id
 * @param title its headline
 * @param outlet who published it
 * @param author its byline
 * @param url where it was published
 * @param publishedAt day or moment of publication, ISO 8601
 * @param text the text as read; null where the article was brought here from another
 * graph without its text
 * @param past why it counts no more, such as {@code withdrawn}; left out of articles that
 * count
 * @param supersededBy id of the newer version of it; left out if there is none
 * @param boilerplate places that are no part of the report
 * @param mentions the actors it names
 * @param claims the claims it reports, in the order of the text
 */
public record ArticleAnswer(String id, @Nullable String title, @Nullable String outlet, @Nullable String author,
		@Nullable String url, @Nullable String publishedAt, @Nullable String text,
		@JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String past,
		@JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String supersededBy, List<TextSpan> boilerplate,
		List<MentionAnswer> mentions, List<ClaimAnswer> claims) {

	/**
	 * An actor as the article names it, and whom it is taken for.
	 *
	 * @param id its id
	 * @param name the fullest name in the article
	 * @param kind what sort of actor it is
	 * @param unnamed whether the article only describes it
	 * @param aliases other names in the article
	 * @param spans every place that means it
	 * @param actor whom it refers to
	 * @param method how that was decided
	 * @param score how sure it is, 0 to 1
	 * @param by who decided
	 */
	public record MentionAnswer(String id, String name, ActorKind kind, boolean unnamed, List<String> aliases,
			List<TextSpan> spans, @Nullable ActorBrief actor, @Nullable String method, @Nullable Double score,
			@Nullable String by) {

	}

}
