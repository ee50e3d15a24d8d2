package org.onrecord.review;

import org.jspecify.annotations.Nullable;
import org.onrecord.knowledge.CodePoints;
import org.onrecord.knowledge.TextSpan;
import org.onrecord.query.ClaimAnswer;

/**
 * A claim to look at, in its place.
 *
 * @param claim the claim
 * @param claims how many claims there are of its busiest actor, and about it
 * @param paragraph the paragraph or paragraphs in which it stands; null where the article
 * is here without its text
 * @param paragraphSpan where that is in the article, in code points
 */
public record ReviewedClaim(ClaimAnswer claim, int claims, @Nullable String paragraph,
		@Nullable TextSpan paragraphSpan) {

	static ReviewedClaim of(ClaimAnswer claim, @Nullable String text, int claims) {
		if (text == null) {
			return new ReviewedClaim(claim, claims, null, null);
		}
		CodePoints points = new CodePoints(text);
		TextSpan sentence = TextSpan.covering(claim.spans().sentence());
		int first = text.lastIndexOf('\n', Math.max(points.toUtf16(sentence.start()) - 1, 0)) + 1;
		int newline = text.indexOf('\n', points.toUtf16(sentence.end()));
		int last = (newline < 0) ? text.length() : newline;
		return new ReviewedClaim(claim, claims, text.substring(first, last), points.span(first, last));
	}

}
