package org.onrecord.ingest;

import com.fasterxml.jackson.annotation.JsonIgnore;
import org.onrecord.knowledge.Article;
import org.onrecord.knowledge.OnRecordException;

/** What came of reading one article: the article, or the reason why there is none. */
public sealed interface Received {

	/**
	 * How reports call the source; articles of a stream have their line after a colon.
	 */
	String source();

	/** An article that could be read. */
	record Accepted(String source, Article article) implements Received {
	}

	/**
	 * A source that holds no article.
	 *
	 * @param kind what sort of obstacle it is
	 * @param problem the obstacle's short name
	 * @param reason what is wrong and what to do, for people
	 */
	record Rejected(String source, @JsonIgnore OnRecordException.Reason kind, String problem,
			String reason) implements Received {

		static Rejected of(String source, OnRecordException refusal) {
			return new Rejected(source, refusal.reason(), refusal.problem(), refusal.message());
		}

		/** The refusal as it is thrown where there is only this one article. */
		public OnRecordException refusal() {
			return OnRecordException.of(this.kind, this.problem, this.reason);
		}

	}

}
