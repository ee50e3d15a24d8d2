package org.onrecord.query;

import org.jspecify.annotations.Nullable;
import org.onrecord.knowledge.ClaimStatus;
import org.onrecord.knowledge.RelationType;

/**
 * An edge: <em>"subject {@code TYPE} object"</em>, counted from the claims that state it.
 *
 * @param subject who does it
 * @param type what is done
 * @param object to whom
 * @param claims how many claims of different words state it
 * @param reports in how many articles
 * @param outlets in how many outlets
 * @param firstAt day of the first article, ISO 8601; null if none is dated
 * @param lastAt day of the last one
 * @param confidence highest confidence of its claims, 0 to 1
 * @param status accepted if one of its claims is
 * @param links addresses
 */
public record RelationAnswer(ActorBrief subject, RelationType type, ActorBrief object, int claims, int reports,
		int outlets, @Nullable String firstAt, @Nullable String lastAt, double confidence, ClaimStatus status,
		Links links) {

	/**
	 * Addresses on this server.
	 *
	 * @param claims the claims it rests on
	 */
	public record Links(String claims) {

		/** The key of an edge is what the graph writes on its claims. */
		static Links of(String subject, String type, String object) {
			return new Links("/api/claims?edge=" + subject + "%7C" + type + "%7C" + object);
		}

	}

}
