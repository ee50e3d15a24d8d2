package org.onrecord.ingest;

import org.onrecord.knowledge.OnRecordException;
import org.onrecord.knowledge.OnRecordException.Reason;

/** Why something is no article, in the words in which people are told. */
final class Refusals {

	private Refusals() {
	}

	static OnRecordException empty() {
		return unprocessable("empty-article", "It is empty: there is no text to read.");
	}

	static OnRecordException withoutSentence() {
		return unprocessable("no-sentence",
				"No sentence was found in it. An article needs at least one line of four words that ends like a sentence.");
	}

	static OnRecordException withoutArticle() {
		return unprocessable("no-article",
				"No article was found on the page: it holds only navigation, links or labels.");
	}

	static OnRecordException unprocessable(String problem, String message) {
		return OnRecordException.of(Reason.UNPROCESSABLE, problem, message);
	}

	static OnRecordException malformed(String message) {
		return OnRecordException.of(Reason.INVALID, "malformed-json", message);
	}

	static OnRecordException tooLarge(long limit) {
		return OnRecordException.of(Reason.TOO_LARGE, "article-too-large", "It is larger than the " + limit
				+ " bytes that one article may have. Set ONRECORD_ARTICLE_MAX_BYTES to accept larger ones.");
	}

}
