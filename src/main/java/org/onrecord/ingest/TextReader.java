package org.onrecord.ingest;

import java.nio.charset.Charset;

import org.jspecify.annotations.Nullable;
import org.onrecord.ingest.boilerplate.PageDump;
import org.onrecord.knowledge.Article;

/**
 * Reads plain text. It may be the copy of a whole page: the text stays whole, so that
 * offsets are those of the input, and what is no report is marked in it.
 */
final class TextReader implements ArticleReader {

	@Override
	public Article read(byte[] bytes, @Nullable Charset charset, Publication given) {
		return article(BodyText.of(bytes, charset), given);
	}

	static Article article(String text, Publication given) {
		PageDump dump = PageDump.of(text);
		if (dump.sentences() == 0) {
			throw Refusals.withoutSentence();
		}
		Publication known = given
			.or(new Publication(null, headed(dump.outlet()), headed(dump.title()), headed(dump.author()), null));
		return Article.of(known.url(), known.outlet(), known.title(), known.author(), known.publishedAt(), text,
				dump.boilerplate());
	}

	/** A line that is too long for what it seems to be is something else. */
	private static @Nullable String headed(@Nullable String line) {
		return (line != null && line.length() <= Publication.MOST_CHARACTERS) ? line : null;
	}

}
