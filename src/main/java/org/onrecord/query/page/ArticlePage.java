package org.onrecord.query.page;

import java.util.Comparator;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.onrecord.knowledge.TextSpan;
import org.onrecord.query.ArticleAnswer;
import org.onrecord.query.ClaimAnswer;

/**
 * An article with its claims marked in it.
 *
 * @param article the article
 * @param day when it was published
 * @param published its address at the outlet; null unless a browser may follow it
 * @param paragraphs its text
 * @param asked the claim that was asked for
 * @param missing id of a claim that was asked for and is not here
 * @param others its other claims, in the order of the text
 */
record ArticlePage(ArticleAnswer article, @Nullable Day day, @Nullable String published, List<List<Segment>> paragraphs,
		@Nullable ShownClaim asked, @Nullable String missing, List<ShownClaim> others) {

	static ArticlePage of(ArticleAnswer article, @Nullable String claim) {
		ClaimAnswer asked = article.claims()
			.stream()
			.filter((candidate) -> candidate.id().equals(claim))
			.findFirst()
			.orElse(null);
		return new ArticlePage(article, Day.of(article.publishedAt()), webAddress(article.url()),
				(article.text() != null) ? marked(article, article.text(), asked).paragraphs() : List.of(),
				(asked != null) ? ShownClaim.of(asked) : null, (asked == null) ? claim : null,
				article.claims().stream().filter((other) -> !other.equals(asked)).map(ShownClaim::of).toList());
	}

	private static MarkedText marked(ArticleAnswer article, String words, @Nullable ClaimAnswer asked) {
		MarkedText text = new MarkedText(words);
		text.mark(Mark.BOILERPLATE, article.boilerplate());
		for (ClaimAnswer claim : article.claims()) {
			ClaimAnswer.Places places = claim.spans();
			boolean isAsked = claim.equals(asked);
			text.mark(isAsked ? Mark.ASKED_SOURCE : Mark.SOURCE, places.source());
			text.mark(isAsked ? Mark.ASKED_CUE : Mark.CUE, places.cue());
			text.mark(isAsked ? Mark.ASKED_CONTENT : Mark.CONTENT, places.content());
			text.begin(claim.id(), first(places.content()));
		}
		return text;
	}

	private static int first(List<TextSpan> places) {
		return places.stream().min(Comparator.naturalOrder()).map(TextSpan::start).orElse(0);
	}

	/** What articles call their address may be anything, such as a script. */
	private static @Nullable String webAddress(@Nullable String url) {
		return (url != null && url.matches("(?i)https?://.*")) ? url : null;
	}

}
