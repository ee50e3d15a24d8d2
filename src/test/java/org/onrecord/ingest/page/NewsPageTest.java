package org.onrecord.ingest.page;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import static org.assertj.core.api.Assertions.assertThat;

class NewsPageTest {

	private static final String BODY = """
			<header><nav><a href="/">Home</a> <a href="/news">News</a></nav></header>
			<main><article class="article-share-layout">
			<h1>Ossing keeps its bridge</h1>
			<p class="byline">By Ada Moreno</p>
			<time datetime="2031-03-04T08:00:00Z">March 4, 2031</time>
			<figure><img src="x.jpg"><figcaption>The old bridge in Ossing. (Photo by Tove Brandt)</figcaption></figure>
			<p>Ossing Mayor Ketil Lund said on Monday that the town will keep its old bridge, whatever the county says.</p>
			<div class="newsletter-signup"><p>Sign up for our newsletter and never miss a bridge.</p></div>
			<p>“It is older than all of us,” Lund said.<br>The county, which had asked the town to sell it, did not answer.</p>
			<blockquote><p>“We will see them in court,” the county's lawyer, Ola Vik, wrote later.</p></blockquote>
			<p><strong>Read more:</strong> <a href="/2">Ten other bridges that were kept</a></p>
			<aside class="related"><ul><li><a href="/3">Mill burns down</a></li></ul></aside>
			<p>The council votes in <a href="/spring">spring</a>, and nobody expects it to go against the mayor.</p>
			<p>Copyright 2031 Ossing Gazette. All rights reserved.</p>
			</article></main>
			<footer><a href="/privacy">Privacy policy</a></footer>
			""";

	private static final String TEXT = """
			Ossing Mayor Ketil Lund said on Monday that the town will keep its old bridge, whatever the county says.
			“It is older than all of us,” Lund said.
			The county, which had asked the town to sell it, did not answer.
			“We will see them in court,” the county's lawyer, Ola Vik, wrote later.
			The council votes in spring, and nobody expects it to go against the mayor.""";

	@Test
	void aPageWithoutAnythingHasNoText() {
		assertThat(page("", "").text()).isEmpty();
	}

	@Test
	void aPageThatIsAllNavigationHasNoText() {
		String links = "<li><a href='/a'>Town hall reports are in, says the mayor.</a></li>".repeat(40);
		assertThat(page("<title>Ossing</title>", "<ul>" + links + "</ul><div><a href='/'>Home</a></div>").text())
			.isEmpty();
	}

	@Test
	void theTextIsTheArticleWithoutThePage() {
		assertThat(page("", BODY).text()).isEqualTo(TEXT);
	}

	@Test
	void jsonLdComesFirst() {
		NewsPage page = page(
				"""
						<meta property="og:title" content="Wrong"><meta property="og:site_name" content="Wrong">
						<meta property="article:published_time" content="1999-01-01">
						<link rel="canonical" href="https://ossing.example/bridge">
						<script type="application/ld+json">{"@context": "https://schema.org", "@graph": [
						{"@type": "WebPage", "name": "No"}, {"@type": "Organization", "@id": "#org", "name": "Ossing Gazette"},
						{"@type": ["NewsArticle"], "headline": "Ossing keeps &amp; loves its bridge", "publisher": {"@id": "#org"},
						"author": [{"@type": "Person", "name": "Ada Moreno"}, {"name": "Ola Vik"}],
						"datePublished": "2031-03-03T10:00:00+0100"}]}</script>""",
				BODY);
		assertThat(page.title()).isEqualTo("Ossing keeps & loves its bridge");
		assertThat(page.outlet()).isEqualTo("Ossing Gazette");
		assertThat(page.author()).isEqualTo("Ada Moreno, Ola Vik");
		assertThat(page.url()).isEqualTo("https://ossing.example/bridge");
		assertThat(page.publishedAt()).hasToString("2031-03-03T10:00+01:00");
	}

	@Test
	void metaElementsComeNextAndBrokenJsonLdIsPassedOver() {
		NewsPage page = page("""
				<script type="application/ld+json">{"@type": "NewsArticle", "headline": </script>
				<meta property="og:title" content="Bridge kept"><meta property="og:site_name" content="Ossing Gazette">
				<meta property="og:url" content="https://ossing.example/b"><meta name="author" content="By Ada Moreno">
				<meta name="date" content="no date"><meta name="parsely-pub-date" content="2031-03-03">""", BODY);
		assertThat(page).extracting(NewsPage::title, NewsPage::outlet, NewsPage::url, NewsPage::author)
			.containsExactly("Bridge kept", "Ossing Gazette", "https://ossing.example/b", "Ada Moreno");
		assertThat(page.publishedAt()).hasToString("2031-03-03");
	}

	@Test
	void whatPeopleSeeComesLast() {
		NewsPage page = page("<title>Something | Ossing Gazette</title>", BODY);
		assertThat(page.title()).isEqualTo("Ossing keeps its bridge");
		assertThat(page.author()).isEqualTo("Ada Moreno");
		assertThat(page.publishedAt()).hasToString("2031-03-04T08:00Z");
		assertThat(page.outlet()).isNull();
		assertThat(page.url()).isNull();
	}

	@Test
	void theTitleElementLosesTheNameOfTheOutlet() {
		assertThat(page("<title>Bridge kept | Ossing Gazette</title>", "<p>Text.</p>").title())
			.isEqualTo("Bridge kept");
		assertThat(page("<title>Bridge kept</title>", "<p>Text.</p>").title()).isEqualTo("Bridge kept");
	}

	@Test
	void aPageThatHidesItsTextGivesTheBodyOfItsJsonLd() {
		NewsPage page = page("""
				<script type="application/ld+json">{"@type": "Article",
				"articleBody": "The mayor of Ossing said no.\\n\\nThe county said yes to it."}</script>""",
				"<div id='app'></div>");
		assertThat(page.text()).isEqualTo("The mayor of Ossing said no.\nThe county said yes to it.");
	}

	@Test
	@Timeout(30)
	void aPageOfElementsWithoutEndIsLeftUnsearched() {
		assertThat(page("", "<div>".repeat(100_000) + "Mayor Ada Lund said the bridge would stay open.").text())
			.isEmpty();
		assertThat(page("",
				"<article>" + "<p></p>".repeat(100_000) + "<p>Mayor Ada Lund said the bridge would stay open.</p>")
			.text()).contains("Ada Lund");
	}

	@Test
	void whatAPageSaysOfItselfAtTooGreatLengthIsPassedOver() {
		String endless = "<meta property='og:site_name' content='" + "a ".repeat(600) + "'>";

		assertThat(page(endless, BODY).outlet()).isNull();
	}

	private static NewsPage page(String head, String body) {
		return NewsPage.of(Jsoup.parse("<html><head>" + head + "</head><body>" + body + "</body></html>"));
	}

}
