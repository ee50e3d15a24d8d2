package org.onrecord.ingest.page;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import net.dankito.readability4j.Readability4J;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.onrecord.ingest.boilerplate.PageDump;

/**
 * The text of the article on a page, one paragraph a line. What surely is no article is
 * taken out first, Readability finds the article in the rest, and lines that say by their
 * words that they are none are dropped at the end.
 */
final class ArticleText {

	private static final String NO_ARTICLE = "h1, script, style, noscript, template, iframe, object, embed, svg, canvas, form, "
			+ "button, input, select, textarea, nav, aside, footer, figure, figcaption, audio, video, picture, dialog, "
			+ "[role=navigation], [role=banner], [role=contentinfo], [role=complementary], [role=search], [role=dialog], "
			+ "[aria-hidden=true], [hidden]";

	/** Words in class names and ids of elements that stand beside the article. */
	private static final Set<String> BESIDE = Set.of("newsletter", "subscribe", "subscription", "signup", "promo",
			"promos", "promotion", "related", "share", "sharing", "social", "donate", "donation", "advert",
			"advertisement", "ad", "ads", "sponsored", "sponsor", "cookie", "consent", "comment", "comments",
			"breadcrumb", "breadcrumbs", "caption", "credit", "credits", "recirc", "trending", "popular", "paywall",
			"tags", "bio", "toolbar", "masthead", "menu", "nav", "navigation", "navbar", "sidebar", "footer", "player",
			"gallery", "carousel", "slideshow", "copyright", "byline", "dateline-meta", "timestamp", "disclaimer",
			"outbrain", "taboola", "recommended", "readmore", "teaser");

	/**
	 * An element with more of the page's paragraphs than this is not beside the article.
	 */
	private static final double MOST_PARAGRAPHS = 0.3;

	/** A part with more of its text in links than this is navigation. */
	private static final double MOST_LINKED = 0.5;

	/** Pages of articles have some thousands; the search takes time by their square. */
	private static final int MOST_ELEMENTS = 30_000;

	private ArticleText() {
	}

	/**
	 * Finds the text.
	 * @param page is taken apart
	 * @param body the text as the page's JSON-LD gives it, for when nothing is found
	 */
	static String of(Document page, Optional<String> body) {
		page.select(NO_ARTICLE).remove();
		removeBeside(page);
		String found = Stream
			.of(grabbed(page.clone()), page.selectFirst("[itemprop=articleBody]"), page.selectFirst("article"))
			.map(ArticleText::report)
			.filter((text) -> !text.isEmpty())
			.findFirst()
			.orElse("");
		return found.isEmpty() ? body.map(PageDump::report).filter(ArticleText::hasSentence).orElse("") : found;
	}

	private static @Nullable Element grabbed(Document page) {
		if (page.getAllElements().size() > MOST_ELEMENTS) {
			return null;
		}
		// Indented output takes time by the square of the elements
		page.outputSettings().prettyPrint(false);
		return new Readability4J("https://page.invalid/", page).parse().getArticleContent();
	}

	private static String report(@Nullable Element content) {
		if (content == null || linked(content) > MOST_LINKED) {
			return "";
		}
		String report = PageDump.report(Paragraphs.of(content));
		return hasSentence(report) ? report : "";
	}

	private static boolean hasSentence(String text) {
		return PageDump.of(text).sentences() > 0;
	}

	/** The share of an element's characters that stand in links. */
	static double linked(Element element) {
		int all = element.text().length();
		int inLinks = element.select("a").stream().mapToInt((link) -> link.text().length()).sum();
		return (all == 0) ? 1 : (double) inLinks / all;
	}

	private static void removeBeside(Document page) {
		int paragraphs = page.select("p").size();
		for (Element element : page.body().select("[class], [id]")) {
			boolean article = element.is("body, main, article, [itemprop=articleBody]")
					|| element.select("p").size() > MOST_PARAGRAPHS * paragraphs;
			if (!article && isBeside(element)) {
				element.remove();
			}
		}
	}

	private static boolean isBeside(Element element) {
		return Stream.concat(element.classNames().stream(), Stream.of(element.id()))
			.flatMap((name) -> Stream.of(name.split("[^A-Za-z]+|(?<=[a-z])(?=[A-Z])")))
			.anyMatch((word) -> BESIDE.contains(word.toLowerCase(java.util.Locale.ROOT)));
	}

}
