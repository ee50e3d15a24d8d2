package org.onrecord.export;

import org.jspecify.annotations.Nullable;

/**
 * An edge: <em>"subject {@code TYPE} object"</em>, counted from claims.
 *
 * @param subject id of who does it
 * @param type what is done
 * @param object id of to whom
 * @param claims how many claims of different words state it
 * @param reports in how many articles
 * @param outlets in how many outlets
 * @param firstAt day of the first article, ISO 8601; null if none is dated
 * @param lastAt day of the last one
 * @param confidence highest confidence of its claims, 0 to 1
 * @param status accepted if one of its claims is, else proposed
 */
public record ExportedEdge(String subject, String type, String object, long claims, long reports, long outlets,
		@Nullable String firstAt, @Nullable String lastAt, double confidence, String status) {

	/** Its key: subject, type and object with {@code |} between them. */
	public String key() {
		return this.subject + "|" + this.type + "|" + this.object;
	}

}
