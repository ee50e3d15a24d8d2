package org.onrecord.ingest;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.onrecord.ingest.page.NewsPage;
import org.onrecord.knowledge.Article;
import org.onrecord.knowledge.ArticleUrl;

/**
 * Reads a web page: what it says of the article, and the text of the article without the
 * page around it. The encoding is that of the byte order mark, of the transport or of the
 * page's own {@code meta} element, in this order; without any, UTF-8 if it is valid, else
 * windows-1252, as browsers do.
 */
final class HtmlReader implements ArticleReader {

	/** More characters than one in so many that could not be decoded: wrong encoding. */
	private static final int TEXT_PER_UNDECODED = 1000;

	@Override
	public Article read(byte[] bytes, @Nullable Charset charset, Publication given) {
		if (bytes.length == 0) {
			throw Refusals.empty();
		}
		if (BodyText.marked(bytes).isEmpty()) {
			BodyText.refuseBinary(bytes);
		}
		NewsPage page = NewsPage.of(parse(bytes, charset));
		if (page.text().isEmpty()) {
			throw Refusals.withoutArticle();
		}
		refuseUndecoded(page.text());
		Publication known = given
			.or(new Publication(validUrl(page.url()), page.outlet(), page.title(), page.author(), page.publishedAt()));
		return TextReader.article(page.text(), known);
	}

	private static Document parse(byte[] bytes, @Nullable Charset charset) {
		try {
			Document declared = Jsoup.parse(new ByteArrayInputStream(bytes), (charset != null) ? charset.name() : null,
					"");
			boolean undeclared = charset == null && BodyText.marked(bytes).isEmpty() && !declaresCharset(declared);
			if (undeclared && !BodyText.isValid(bytes, StandardCharsets.UTF_8)) {
				return Jsoup.parse(new ByteArrayInputStream(bytes), "windows-1252", "");
			}
			return declared;
		}
		catch (IOException ex) {
			throw new UncheckedIOException("Cannot parse a page that is in memory", ex);
		}
	}

	private static boolean declaresCharset(Document page) {
		return !page.select("meta[charset], meta[http-equiv=content-type]").isEmpty();
	}

	private static void refuseUndecoded(String text) {
		long undecoded = text.chars().filter((c) -> c == '\ufffd').count();
		if (undecoded * TEXT_PER_UNDECODED > text.length()) {
			throw Refusals.unprocessable("wrong-encoding", "The page is not in the encoding it declares: " + undecoded
					+ " characters could not be decoded. Save it again as UTF-8.");
		}
	}

	/** Pages say odd things of themselves; an address that is none is passed over. */
	private static @Nullable String validUrl(@Nullable String url) {
		try {
			return (url != null) ? ArticleUrl.normalise(url) : null;
		}
		catch (IllegalArgumentException ex) {
			return null;
		}
	}

}
