package org.onrecord.ingest;

import java.nio.charset.Charset;

import org.jspecify.annotations.Nullable;
import org.onrecord.knowledge.Article;

/** Makes an article of the bytes of one form. */
interface ArticleReader {

	/**
	 * Reads one article.
	 * @param bytes all of it
	 * @param charset its encoding as declared outside of it
	 * @param given what is known beforehand
	 * @throws org.onrecord.knowledge.OnRecordException if it holds no article
	 */
	Article read(byte[] bytes, @Nullable Charset charset, Publication given);

}
