package org.onrecord.query;

import org.jspecify.annotations.Nullable;

/**
 * An article in a list.
 *
 * @param id its id
 * @param title its headline
 * @param outlet who published it
 * @param author its byline
 * @param url where it was published
 * @param publishedAt day or moment of publication, ISO 8601
 * @param claims how many claims it reports
 */
public record ArticleFound(String id, @Nullable String title, @Nullable String outlet, @Nullable String author,
		@Nullable String url, @Nullable String publishedAt, int claims) {

}
