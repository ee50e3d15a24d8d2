package org.onrecord.ingest.page;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.onrecord.knowledge.Names;

/** What people see of the article's title, author and date. */
final class VisibleFacts {

	private static final int LONGEST_BYLINE = 100;

	private static final Pattern OUTLET_AT_END = Pattern
		.compile("(?<title>.+)\\s+(?<between>[|\u2013\u2014\u00bb\u00b7-])\\s+(?<last>.+?)\\s*");

	private final Document document;

	VisibleFacts(Document document) {
		this.document = document;
	}

	/** The first heading, else the page's title without the outlet's name at its end. */
	Optional<String> title(Optional<String> outlet) {
		return text("article h1, main h1, h1[itemprop=headline]").or(() -> text("h1"))
			.or(() -> Optional.of(withoutOutlet(this.document.title(), outlet)).filter((title) -> !title.isBlank()));
	}

	Optional<String> author() {
		return text(
				"[itemprop=author] [itemprop=name], [itemprop=author], [rel=author], .byline, .author-name, .author")
			.map((author) -> author.replaceFirst("(?i)^(story |written |reported )?by:?\\s+", ""))
			.filter((author) -> author.length() <= LONGEST_BYLINE);
	}

	Stream<String> dates() {
		return this.document
			.select("[itemprop=datePublished], time[pubdate], article time, main time, header time, time")
			.stream()
			.flatMap((time) -> Stream.of(time.attr("datetime"), time.attr("content"), time.text()))
			.filter((date) -> !date.isBlank());
	}

	private Optional<String> text(String selector) {
		return this.document.select(selector).stream().map(Element::text).filter((text) -> !text.isBlank()).findFirst();
	}

	private static String withoutOutlet(String title, Optional<String> outlet) {
		Matcher matcher = OUTLET_AT_END.matcher(title);
		if (!matcher.matches()) {
			return title;
		}
		boolean named = outlet.filter((name) -> Names.key(name).equals(Names.key(matcher.group("last")))).isPresent();
		return (named || "|".equals(matcher.group("between"))) ? matcher.group("title") : title;
	}

}
