package org.onrecord.ingest.page;

import java.util.Optional;
import java.util.stream.Stream;

import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.onrecord.knowledge.PublicationDate;

/**
 * A web page with an article on it. Each fact is taken from the first place that gives
 * it: JSON-LD, then OpenGraph and other meta elements, then the page as people see it.
 *
 * @param url the address the page gives as its own, as written
 * @param outlet name of the site or publisher
 * @param title headline
 * @param author byline, names joined by commas
 * @param publishedAt when the article was published first
 * @param text the article, one paragraph a line; empty if the page has none
 */
public record NewsPage(@Nullable String url, @Nullable String outlet, @Nullable String title, @Nullable String author,
		@Nullable PublicationDate publishedAt, String text) {

	/** Pages say odd things of themselves; what is longer than this is passed over. */
	private static final int MOST_CHARACTERS = 1000;

	/** Reads a page; the document is taken apart in doing so. */
	public static NewsPage of(Document document) {
		LinkedArticle linked = LinkedArticle.of(document);
		MetaElements meta = new MetaElements(document);
		VisibleFacts visible = new VisibleFacts(document);
		String outlet = first(Stream.of(linked.publisher(), meta.outlet()));
		String title = first(Stream.of(linked.headline(), meta.title(), visible.title(Optional.ofNullable(outlet))));
		PublicationDate date = Stream.concat(Stream.concat(linked.dates(), meta.dates()), visible.dates())
			.flatMap((text) -> PageDate.parse(text).stream())
			.findFirst()
			.orElse(null);
		return new NewsPage(first(Stream.of(meta.url(), linked.url())), outlet, title,
				first(Stream.of(linked.author(), meta.author(), visible.author())), date,
				ArticleText.of(document, linked.body()));
	}

	private static @Nullable String first(Stream<Optional<String>> candidates) {
		return candidates.flatMap(Optional::stream)
			.map(String::strip)
			.filter((candidate) -> !candidate.isEmpty() && candidate.length() <= MOST_CHARACTERS)
			.findFirst()
			.orElse(null);
	}

}
