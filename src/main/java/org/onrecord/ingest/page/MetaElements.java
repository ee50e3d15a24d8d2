package org.onrecord.ingest.page;

import java.util.Optional;
import java.util.stream.Stream;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What the {@code meta} and {@code link} elements say: OpenGraph and other customs. */
final class MetaElements {

	private final Document document;

	MetaElements(Document document) {
		this.document = document;
	}

	Optional<String> title() {
		return any("og:title", "twitter:title", "parsely-title", "sailthru.title", "dc.title", "dcterms.title");
	}

	Optional<String> outlet() {
		return any("og:site_name", "application-name", "publisher", "dc.publisher", "dcterms.publisher",
				"apple-mobile-web-app-title");
	}

	Optional<String> author() {
		return values("author", "article:author", "parsely-author", "sailthru.author", "byl", "dc.creator",
				"dcterms.creator", "twitter:creator")
			.map((author) -> author.replaceFirst("(?i)^by\\s+", ""))
			.filter((author) -> !author.startsWith("http") && !author.startsWith("@"))
			.findFirst();
	}

	/** The canonical address, else that of OpenGraph. */
	Optional<String> url() {
		return Optional.ofNullable(this.document.selectFirst("link[rel=canonical][href]"))
			.map((link) -> link.attr("href"))
			.filter((href) -> href.startsWith("http"))
			.or(() -> any("og:url", "parsely-link", "twitter:url").filter((href) -> href.startsWith("http")));
	}

	Stream<String> dates() {
		return values("article:published_time", "og:published_time", "parsely-pub-date", "sailthru.date",
				"datepublished", "publish-date", "publish_date", "publication_date", "pubdate", "pdate",
				"dc.date.issued", "dcterms.issued", "dcterms.created", "dc.date", "date");
	}

	private Optional<String> any(String... names) {
		return values(names).findFirst();
	}

	private Stream<String> values(String... names) {
		return Stream.of(names).flatMap(this::contents);
	}

	private Stream<String> contents(String name) {
		return this.document.select("meta[content]")
			.stream()
			.filter((meta) -> isNamed(meta, name))
			.map((meta) -> meta.attr("content").strip())
			.filter((content) -> !content.isEmpty());
	}

	private static boolean isNamed(Element meta, String name) {
		return Stream.of("property", "name", "itemprop").anyMatch((key) -> meta.attr(key).equalsIgnoreCase(name));
	}

}
